import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

@Suite struct WARCReaderTests {
  @Test func aResponseIsAPageWithAddressAndDate() throws {
    let file = WARCFile.response(
      WARCFile.page("One."),
      http: ["Content-Type: text/html; charset=\"ISO-8859-1\""]
    )
    let page = try #require(try WARCFile.records(file).first?.page)
    #expect(page.format == "warc" && page.kind == .html && !page.isGzip)
    #expect(page.bytes == WARCFile.page("One."))
    #expect(page.url == "http://town.example/bridge")
    #expect(
      page.capture
        == ArchivedPage.Capture(date: "2024-03-05T10:11:12Z", readFrom: "WARC-Date")
    )
    #expect(page.transportCharset == "ISO-8859-1")
    #expect(page.sha256 == ArchiveReader.sha256(file))
    #expect(page.payloadSHA256 == ArchiveReader.sha256(page.bytes))
    #expect(page.notices.isEmpty && page.digestMismatch == nil)
  }

  @Test func whatWarcioWroteIsReadInEachPacking() throws {
    let folder = RepositoryPaths.root.appending(path: "Tests/Samples/warc")
    let html = [UInt8](try Data(contentsOf: folder.appending(path: "page.html")))
    let pages = try ArchiveReader().pages(at: folder.appending(path: "warcio.warc.gz").path)
    #expect(pages.count == 12)
    for page in pages {
      #expect(page.bytes == html, "\(page.url ?? "")")
      #expect(page.digestMismatch == nil && page.notices.isEmpty, "\(page.url ?? "")")
    }
  }

  @Test func whatWgetWroteIsRead() throws {
    let file = RepositoryPaths.root.appending(path: "Tests/Samples/warc/wget.warc.gz")
    let pages = try ArchiveReader().pages(at: file.path)
    #expect(
      pages.map(\.url) == ["http://127.0.0.1:8931/index.html", "http://127.0.0.1:8931/old.html"]
    )
    #expect(pages.allSatisfy { $0.isGzip && $0.digestMismatch == nil && $0.notices.isEmpty })
    #expect(pages.map(\.record) == pages.map(\.record).sorted())
  }

  /// Looking for the next record's start must not cost what the claimed length is, record after record.
  @Test func recordsThatClaimTheWholeFileAreReadInOneGo() throws {
    let count = 4000
    let one = WARCFile.response(WARCFile.page("Short."), length: "10000000")
    let file = Array(repeatElement(one, count: count).joined())
    let filler = WARCFile.record("metadata", [], block: [UInt8](repeating: 0x20, count: 12_000_000))
    let records = try WARCFile.records(file + filler)
    #expect(records.filter { $0.page != nil }.count == count)
  }
}
