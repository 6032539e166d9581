import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

@Suite struct ZipReaderTests {
  private static let page = "<p>One</p>"

  /// A line for each thing in a zip.
  private func lines(
    _ bytes: [UInt8],
    limits: ArchiveLimits = ArchiveLimits()
  ) throws -> [String] {
    try ZipFile.records(bytes, limits: limits).map { record in
      switch record {
      case .page(let page): "\(page.record) \(page.format) \(page.url ?? "-")"
      case .other(let other): "\(other.number) \(other.type): \(other.reason)"
      case .damage(let damage): "\(damage.number) ! \(damage.message)"
      }
    }
  }

  @Test func eachFileOfHTMLIsAPage() throws {
    let bytes = ZipFile.of(
      ("a/", ""),
      ("a/one.html", Self.page),
      ("read me.txt", "x"),
      ("a/one_files/ad.html", Self.page),
      ("__MACOSX/._one.html", Self.page),
      ("b.HTM", "<!-- saved from url=(0024)https://town.example/two -->" + Self.page),
      ("c.html", "%PDF-1.7")
    )
    #expect(
      try lines(bytes) == [
        "2 zip -", "3 read me.txt: no page by its name",
        "4 a/one_files/ad.html: no page by its name", "5 __MACOSX/._one.html: no page by its name",
        "6 saved-page https://town.example/two", "7 c.html: a PDF document",
      ]
    )
  }

  @Test func aZipWithoutAPageHoldsNone() {
    for bytes in [ZipFile.of(), ZipFile.of(("word/document.xml", "<w:p/>"))] {
      let error = #expect(throws: ArchiveError.self) {
        try ArchiveReader().pages(in: bytes, named: "a.zip")
      }
      #expect(error?.message == "a.zip: holds no page of HTML")
    }
  }

  @Test func whatIsNotReadIsTold() throws {
    var zip = ZipFile()
    zip.add("../a.html", Array(Self.page.utf8))
    zip.add("secret.html", Array(Self.page.utf8), flags: 1)
    zip.add("link.html", Array("/etc/passwd".utf8), attributes: 0o120777 << 16)
    zip.add("b.html", Array(Self.page.utf8))
    zip.add("b.html", Array(Self.page.utf8))
    zip.add("c.html", Array(Self.page.utf8), checksum: 7)
    zip.add("empty.html", [])
    zip.add("d.html", Array(Self.page.utf8))
    let lines = try lines(zip.finished())
    #expect(lines.count == 8)
    #expect(lines[0] == "1 ! ../a.html: has a name that climbs out of the zip; it is not read")
    #expect(lines[1].hasPrefix("2 ! secret.html: is encrypted; pack it again without"))
    #expect(lines[2] == "3 ! link.html: is a link or a device; it is not read")
    #expect(lines[3] == "4 zip -")
    #expect(lines[4] == "5 ! b.html: has the name of an earlier entry; it is not read")
    #expect(lines[5].hasPrefix("6 ! c.html: not a whole zip ("))
    #expect(lines[6] == "7 ! empty.html: is empty; it is not read")
    #expect(lines[7] == "8 zip -")
  }

  @Test func whatIsWholeOfACutOffZipIsRead() throws {
    let whole = ZipFile.of(("a.html", Self.page), ("b.html", Self.page), ("c.html", Self.page))
    let lines = try lines(Array(whole.prefix(2 * 46 + 20)))
    #expect(lines.prefix(2) == ["1 zip -", "2 zip -"])
    #expect(lines.last?.contains("not a whole zip") == true)
    #expect(lines.count == 3)
  }

  @Test func aPagePastTheLimitIsToldWithTheNumber() throws {
    let bytes = ZipFile.of(("a.html", Self.page + Self.page), ("b.html", Self.page))
    let lines = try lines(bytes, limits: ArchiveLimits(pageBytes: 10))
    #expect(lines.first?.contains("more than the 10 bytes allowed") == true)
    #expect(lines.first?.contains("--max-page-size") == true)
    #expect(lines.last == "2 zip -")
  }

  @Test func textIsReadWhereNoPageStandsBesideIt() throws {
    #expect(
      try lines(ZipFile.of(("a.txt", "One."), ("b.png", "x"))) == [
        "1 text -", "2 b.png: no page by its name",
      ]
    )
  }

  @Test func whatTheDirectoryTellsIsHeldAgainstTheRatioFirst() throws {
    var zip = ZipFile()
    for name in ["a.html", "b.html"] { zip.add(name, [UInt8](repeating: 0x61, count: 1 << 20)) }
    let bytes = zip.finished()
    var visited = 0
    let error = #expect(throws: ArchiveError.self) {
      let open = { () throws(ArchiveError) -> any ByteStream in MemoryStream(bytes) }
      let listing = try ZipListing(path: "a.zip", limits: ArchiveLimits(), open: open)
      try listing.checkRatio(packed: 1 << 10) { _ in
        visited += 1
        return true
      }
    }
    #expect(error?.code == .tooDense && visited == 2)
    #expect(error?.message.contains("--max-ratio") == true)
  }

  @Test func moreEntriesThanAllowedAreRefused() {
    let bytes = ZipFile.of(("a.html", Self.page), ("b.html", Self.page))
    let error = #expect(throws: ArchiveError.self) {
      try lines(bytes, limits: ArchiveLimits(records: 1))
    }
    #expect(error?.code == .tooManyRecords)
  }

  @Test func filesOfOtherFormatsInItAreReadToo() throws {
    let warc = WARCFile.response(WARCFile.page("One.")) + WARCFile.response(WARCFile.page("Two."))
    var zip = ZipFile()
    zip.add("a.warc", warc)
    zip.add("b.html", Array(Self.page.utf8))
    #expect(
      try lines(zip.finished()) == [
        "1 warc http://town.example/bridge", "2 warc http://town.example/bridge", "3 zip -",
      ]
    )
  }

  @Test func zipsInItAreReadOnlyWhereTheyAreCollections() throws {
    let file = RepositoryPaths.root.appending(path: "Tests/Samples/zip/pages.zip")
    let pages = try ArchiveReader().pages(at: file.path)
    #expect(pages.map(\.format) == ["single-file", "zip", "wacz", "wacz", "wacz"])
    #expect(pages.map(\.record) == pages.map(\.record).sorted())

    // One that only looks like a collection.
    var inner = ZipFile()
    inner.add("archive/a.html", Array(Self.page.utf8))
    var outer = ZipFile()
    outer.add("a.wacz", inner.finished())
    #expect(try lines(outer.finished()) == ["1 ! a.wacz: a zip within a zip is not read"])
  }

  @Test func visitingEndsWhereNoMoreIsWanted() throws {
    let file = RepositoryPaths.root.appending(path: "Tests/Samples/zip/pages.zip")
    for wanted in 1...5 {
      var count = 0
      try ArchiveReader().read(file.path) { _ in
        count += 1
        return count < wanted
      }
      #expect(count == wanted)
    }
  }

  @Test func whatCanBeReadOnlyOnceIsHeldInMemory() throws {
    let bytes = ZipFile.of(("a.html", Self.page))
    let file = { (limits: ArchiveLimits) in
      ContainerFile(
        path: "-",
        stream: MemoryStream(bytes),
        limits: limits,
        ignoresDigests: false,
        reopen: nil
      )
    }
    #expect(try file(ArchiveLimits()).zipListing().entries.map(\.name) == ["a.html"])
    let error = #expect(throws: ArchiveError.self) {
      try file(ArchiveLimits(fileBytes: 20)).zipListing()
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.message.contains("more than the 20 bytes") == true)
  }
}
