import Testing

@testable import ArchiveReading

@Suite struct WACZPagesTests {
  private func pages(_ bytes: [UInt8], ignoresDigests: Bool = false) throws -> [ArchivedPage] {
    try ZipFile.records(bytes, named: "a.wacz", ignoresDigests: ignoresDigests).compactMap(\.page)
  }

  @Test func whereAllCapturesAreMissingThatIsSaid() throws {
    var zip = ZipFile()
    zip.add("pages/pages.jsonl", Array("{}".utf8))
    zip.add("datapackage.json", Array(#"{"resources": [{"path": "archive/a.warc"}]}"#.utf8))
    let damage = try ZipFile.records(zip.finished(), named: "a.wacz").compactMap { record in
      if case .damage(let damage) = record { return damage.message }
      return nil
    }
    #expect(
      damage.first?.hasPrefix("datapackage.json lists archive/a.warc, which the file does not")
        == true
    )
  }

  // MARK: - Digests

  @Test(arguments: WACZFile.Layout.allCases)
  func aWrongDigestOfAWARCIsOneOfItsPages(_ layout: WACZFile.Layout) throws {
    var file = WACZFile()
    file.layout = layout
    let whole = try pages(file.zip())
    #expect(whole.map(\.digestMismatch) == [nil, nil])
    #expect(whole.allSatisfy { $0.digestsMatched.last == "datapackage.json" })

    let changed = file.zip { files in
      files[1].content = WARCFile.response(WARCFile.page("Too."), url: "http://town.example/b")
    }
    let found = try pages(changed)
    #expect(found.map { $0.digestMismatch != nil } == [false, true])
    #expect(found.last?.digestsMatched == [])
    let message = try #require(found.last?.digestMismatch)
    #expect(
      message.hasPrefix("the digest of archive/b.warc is \(layout == .md5 ? "md5" : "sha256"):")
    )
    #expect(message.contains("by datapackage.json"))
    #expect(message.contains("--ignore-digests"))
    #expect(try pages(changed, ignoresDigests: true).map(\.digestMismatch) == [nil, nil])
  }

  @Test func aWrongDigestOfThePackageIsOneOfAllPages() throws {
    let bytes = WACZFile().zip(digest: "sha256:" + String(repeating: "0", count: 64))
    let found = try pages(bytes)
    #expect(found.count == 2)
    #expect(
      found.allSatisfy { $0.digestMismatch?.contains("by datapackage-digest.json") == true }
    )
    #expect(try pages(bytes, ignoresDigests: true).allSatisfy { $0.digestMismatch == nil })
  }

  @Test func aWrongDigestOfTheListOfPagesIsOneOfAllPages() throws {
    var file = WACZFile()
    file.add("pages/pages.jsonl", #"{"format": "json-pages-1.0"}"#)
    let found = try pages(file.zip { $0[2].content.append(0x0A) })
    #expect(found.allSatisfy { $0.digestMismatch?.contains("pages/pages.jsonl") == true })
  }

  @Test func aWrongLengthIsAMismatchToo() throws {
    let file = WACZFile()
    let length = file.files[0].content.count
    let package = file.package.replacing("\"bytes\": \(length)", with: "\"bytes\": 7")
    let found = try pages(file.zip(package: package))
    #expect(
      found.first?.digestMismatch == "archive/a.warc has \(length) bytes, 7 by datapackage.json"
    )
  }

  @Test func aWrongDigestOfAWARCWithoutPagesIsTold() throws {
    var file = WACZFile()
    file.add("archive/c.warc", WARCFile.record("metadata", [], block: Array("a: b".utf8)))
    let records = try ZipFile.records(file.zip { $0[2].content[70] ^= 1 })
    guard case .damage(let damage) = records.last else {
      Issue.record("nothing is told")
      return
    }
    #expect(damage.isDigestMismatch && damage.message.contains("archive/c.warc"))
  }

  @Test func whatNothingVouchesForIsToldOf() throws {
    var file = WACZFile()
    file.unlisted = ["archive/b.warc"]
    let found = try pages(file.zip())
    #expect(found.map(\.notices.count) == [0, 1])
    #expect(found.last?.notices.first?.contains("does not list archive/b.warc") == true)
    #expect(found.allSatisfy { $0.digestMismatch == nil })
  }

  @Test(arguments: [nil, "{", "[]"])
  func aMissingOrBrokenPackageIsToldOf(_ package: String?) throws {
    let bytes = WACZFile().zip { files in
      if let package { files[2].content = Array(package.utf8) } else { files.removeSubrange(2...) }
    }
    let found = try pages(bytes)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.notices.first?.contains("datapackage.json") == true })
    #expect(try pages(bytes, ignoresDigests: true).allSatisfy(\.notices.isEmpty))
  }

  @Test func anAlgorithmThatIsNotKnownIsToldOf() throws {
    let file = WACZFile()
    let found = try pages(file.zip(digest: "crc9:17"))
    #expect(found.first?.notices.first?.contains("no digest that is known here") == true)
    let package = file.package.replacing("sha256:", with: "crc9:")
    let other = try pages(file.zip(package: package))
    #expect(other.first?.notices.first?.contains("crc9") == true)
  }

  // MARK: - What is missing or damaged

  @Test func aListedFileThatIsMissingIsTold() throws {
    var file = WACZFile()
    file.missing = ["archive/z.warc"]
    let records = try ZipFile.records(file.zip())
    #expect(records.first?.damage?.hasPrefix("datapackage.json lists archive/z.warc") == true)
    #expect(records.compactMap(\.page).map(\.record) == [2, 3])
  }

  @Test func aCutOffFileIsReadAsFarAsItIsWhole() throws {
    let file = WACZFile()
    let end = file.files.map { 30 + $0.name.utf8.count + $0.content.count }.reduce(0, +)
    let records = try ZipFile.records(Array(file.zip().prefix(end - 60)))
    #expect(records.compactMap(\.page).map(\.url) == ["http://town.example/a"])
    #expect(records.contains { $0.damage?.hasPrefix("archive/b.warc: ") == true })
  }

  @Test func aSecondFileOfOneNameIsNotRead() throws {
    let bytes = WACZFile().zip { files in
      let evil = WARCFile.response(WARCFile.page("Evil."), url: "http://town.example/b")
      files.append(("archive/b.warc", evil))
    }
    let records = try ZipFile.records(bytes)
    #expect(records.compactMap(\.page).map(\.bytes) == ["One.", "Two."].map(WARCFile.page))
    #expect(records.last?.damage?.contains("has the name of an earlier entry") == true)
  }

  // MARK: - The page to start from

  @Test(arguments: [
    (#""mainPageUrl": "http://town.example/b","#, [false, true]),
    (#""mainPageURL": "http://town.example/b#top","#, [false, true]),
    (
      #""main_page_url": "http://town.example/a", "main_page_date": "2020-01-01T00:00:00Z","#,
      [true, false]
    ),
    (#""mainPageUrl": "http://town.example/b", "mainPageDate": "yesterday","#, [false, true]),
    (#""mainPageUrl": "http://town.example/c","#, [false, false]),
    (#""mainPageUrl": 7,"#, [false, false]),
  ])
  func thePackageNamesThePageToStartFrom(_ fields: String, _ expected: [Bool]) throws {
    var file = WACZFile()
    file.fields = fields
    #expect(try pages(file.zip()).map(\.isEntry) == expected)
  }

  @Test(arguments: [
    (
      #"{"url": "http://town.example/a"}"#, #"{"url": "http://town.example/b", "seed": true}"#,
      [false, true]
    ),
    (#"{"url": "http://town.example/a"}"#, "", [true, false]),
    (#"{"url": "http://town.example/a"}"#, #"{"url": "http://town.example/b"}"#, [false, false]),
    (#"{"url": "#, #"{"url": "http://town.example/b"}"#, [false, true]),
  ])
  func elseTheFirstSeedOrTheOnlyPageIsIt(
    _ first: String,
    _ second: String,
    _ expected: [Bool]
  ) throws {
    var file = WACZFile()
    file.add("pages/pages.jsonl", #"{"format": "json-pages-1.0"}"# + "\n\(first)\n\(second)\n")
    #expect(try pages(file.zip()).map(\.isEntry) == expected)
  }

  @Test func oneCaptureOnlyIsThePageToStartFrom() throws {
    var file = WACZFile()
    file.add(
      "archive/c.warc",
      WARCFile.response(WARCFile.page("One."), url: "http://town.example/a")
    )
    file.fields = #""mainPageUrl": "http://town.example/a","#
    #expect(try pages(file.zip()).map(\.isEntry) == [true, false, false])
  }
}
