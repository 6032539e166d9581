import Testing

@testable import ArchiveReading

@Suite struct WARCRecordsTests {
  private let one = WARCFile.response(WARCFile.page("One."))
  private let two = WARCFile.response(WARCFile.page("Two."))

  @Test(arguments: [
    (WARCFile.record("warcinfo", url: nil, block: []), "a note of the archive's own"),
    (WARCFile.record("metadata", block: Array("a: b".utf8)), "a note of the archive's own"),
    (
      WARCFile.record("request", block: Array("GET / HTTP/1.1\r\n\r\n".utf8)),
      "what was asked of the server"
    ),
    (
      WARCFile.record(
        "revisit",
        ["WARC-Refers-To-Target-URI: http://a/"],
        block: WARCFile.block([])
      ),
      "the same as an earlier capture of http://a/, which it does not hold"
    ),
    (
      WARCFile.record("continuation", block: [1, 2]),
      "the rest of an earlier record, which is not joined to it"
    ),
    (WARCFile.record("reply", block: [1, 2]), "a record of a kind not known here"),
    (WARCFile.response([1], status: "301 Moved"), "status 301"),
    (WARCFile.response(WARCFile.page("Gone."), status: "404 Not Found"), "status 404"),
    (WARCFile.response([1], http: ["Content-Type: image/png"]), "no HTML"),
    (
      WARCFile.record("conversion", ["Content-Type: text/plain"], block: Array("a".utf8)), "no HTML"
    ),
    (WARCFile.record("response", ["Content-Type: text/dns"], block: Array("a".utf8)), "no HTML"),
    (WARCFile.record("response", block: Array("nothing".utf8)), "no HTTP response"),
  ])
  func whatIsNoPageIsListedWithTheReason(_ record: [UInt8], _ reason: String) throws {
    let records = try WARCFile.records(record + one)
    #expect(records.map(\.other?.reason) == [reason, nil])
    #expect(records.last?.page?.record == 2)
  }

  /// By the digest of what both hold.
  @Test func aRevisitNamesTheRecordThatHoldsItsPage() throws {
    func record(_ type: String, _ digest: String, _ body: String) -> [UInt8] {
      WARCFile.record(
        type,
        ["WARC-Payload-Digest: test:\(digest)", "WARC-Refers-To-Target-URI: http://a/"],
        block: WARCFile.block(WARCFile.page(body))
      )
    }
    let file =
      one + record("response", "A", "One.") + record("response", "A", "One.")
      + record("revisit", "A", "") + record("revisit", "B", "")
    #expect(
      try WARCFile.records(file).compactMap(\.other?.reason) == [
        "the same as the page in record 2, of http://a/",
        "the same as an earlier capture of http://a/, which it does not hold",
      ]
    )
  }

  @Test func whatIsListedHasAddressDateStatusAndType() throws {
    let record = WARCFile.response(
      [1, 2],
      status: "301 Moved",
      http: ["Content-Type: Image/PNG; a=b"]
    )
    let expected = OtherRecord(
      number: 1,
      type: "response",
      url: "http://town.example/bridge",
      captured: "2024-03-05T10:11:12Z",
      status: 301,
      mediaType: "Image/PNG; a=b",
      length: 54,
      reason: "status 301"
    )
    #expect(try WARCFile.records(record).map(\.other) == [expected])
  }

  @Test(arguments: [
    WARCFile.record(
      "resource",
      ["Content-Type: text/html; charset=utf-8"],
      block: WARCFile.page("One.")
    ),
    WARCFile.record(
      "conversion",
      ["content-type: application/xhtml+xml"],
      block: WARCFile.page("One.")
    ),
    WARCFile.record(
      "resource",
      ["WARC-Identified-Payload-Type: text/html"],
      block: WARCFile.page("One.")
    ),
    WARCFile.record("RESPONSE", ["Content-Type: text/html"], block: WARCFile.page("One.")),
    WARCFile.record("response", block: WARCFile.page("One.")),
    WARCFile.record("response", block: WARCFile.block(WARCFile.page("One."))),
    WARCFile.response(WARCFile.page("One."), http: []),
    WARCFile.response(WARCFile.page("One."), http: ["CONTENT-TYPE:\r\n application/xhtml+xml"]),
    WARCFile.response(WARCFile.page("One."), url: "<http://town.example/bridge>"),
    WARCFile.response(
      Packing.chunks(WARCFile.page("One."), of: 7),
      http: ["Content-Type: text/html", "Transfer-Encoding: chunked"]
    ),
    WARCFile.response(
      Packing.chunks(Packing.gzip(WARCFile.page("One.")), of: 7),
      http: ["Content-Type: text/html", "transfer-encoding: Chunked", "Content-Encoding: GZIP"]
    ),
    WARCFile.response(
      WARCFile.page("One."),
      http: ["Content-Type: text/html", "Transfer-Encoding: chunked", "Content-Encoding: br"]
    ),
  ])
  func pagesAreReadInEachOfTheirForms(_ record: [UInt8]) throws {
    for file in [record, Packing.gzip(record), Packing.gzip(record) + Packing.gzip(record)] {
      let pages = try WARCFile.records(file).compactMap(\.page)
      #expect(pages.first?.bytes == WARCFile.page("One."))
      #expect(pages.first?.url == "http://town.example/bridge")
      #expect(pages.first?.notices == [])
    }
  }

  @Test func aRecordWithoutMediaTypeIsAPageOnlyIfItIsMarkup() throws {
    let records = try WARCFile.records(WARCFile.response([0x89, 0x50, 0x4E, 0x47, 0x0D], http: []))
    #expect(records.map(\.other?.reason) == ["no media type, and no HTML"])
  }

  @Test(arguments: ["2024-03-05", "2024-03-05T10:11:12.123456Z", "20240305101112", "yesterday", ""])
  func aDateIsTakenAsItIsWritten(_ date: String) throws {
    let lines =
      "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Date: \(date)\r\nContent-Type: text/html\r\n"
    let file = Array("\(lines)Content-Length: 3\r\n\r\n<p>\r\n\r\n".utf8)
    let expected =
      date.hasPrefix("2024-") ? date : date.hasPrefix("2024") ? "2024-03-05T10:11:12Z" : nil
    #expect(try WARCFile.records(file).first?.page?.capture?.date == expected)
  }

  // MARK: - Digests

  /// `printf '<html><p>One.</p></html>' | sha1sum`, in base32.
  private static let right = "sha1:NUQ6YISGW5MDCZNIBRYHMYPRSDN77CPK"
  private static let wrong = "sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

  @Test(arguments: [false, true])
  func aPayloadDigestMayBeOfTheBodyInAnyOfItsStates(_ isPacked: Bool) throws {
    let body = isPacked ? Packing.chunks(WARCFile.page("One."), of: 5) : WARCFile.page("One.")
    let http = ["Content-Type: text/html"] + (isPacked ? ["Transfer-Encoding: chunked"] : [])
    let record = WARCFile.response(body, http: http, ["WARC-Payload-Digest: \(Self.right)"])
    let page = try #require(try WARCFile.records(record).first?.page)
    #expect(page.digestMismatch == nil && page.notices.isEmpty)
    #expect(page.digestsMatched == ["WARC-Payload-Digest"])
  }

  @Test(arguments: ["WARC-Payload-Digest", "WARC-Block-Digest"])
  func aWrongDigestIsToldUnlessDigestsAreIgnored(_ field: String) throws {
    let record = WARCFile.response(WARCFile.page("One."), ["\(field): \(Self.wrong)"])
    let page = try #require(try WARCFile.records(record).first?.page)
    let mismatch = try #require(page.digestMismatch)
    #expect(mismatch.hasPrefix("\(field) is \(Self.wrong), but"))
    #expect(page.digestsMatched == [])
    let trusted = try WARCFile.records(record, ignoresDigests: true).first?.page
    #expect(trusted?.digestMismatch == nil && trusted?.digestsMatched == [])
  }

  @Test func aDigestOfAnUnknownKindIsANotice() throws {
    let record = WARCFile.response(WARCFile.page("One."), ["WARC-Block-Digest: blake3:abc"])
    let page = try #require(try WARCFile.records(record).first?.page)
    #expect(page.digestMismatch == nil)
    #expect(
      page.notices == [
        "WARC-Block-Digest is “blake3:abc”, which is of a kind not known here: not checked"
      ]
    )
  }

  @Test(arguments: [
    (["WARC-Truncated: length"], "the archive left its end out (WARC-Truncated: length)"),
    (["WARC-Segment-Number: 1"], "goes on in another record, which is not joined to it"),
  ])
  func whatThePageLacksIsANotice(_ fields: [String], _ notice: String) throws {
    let record = WARCFile.response(WARCFile.page("One."), fields)
    #expect(try WARCFile.records(record).first?.page?.notices == [notice])
  }

  // MARK: - Limits

  @Test func aPagePastTheLimitIsSteppedOverWithTheNumbers() throws {
    let long = WARCFile.response(WARCFile.page(String(repeating: "a", count: 2000)))
    for file in [long + two, Packing.gzip(long) + Packing.gzip(two)] {
      let records = try WARCFile.records(file, limits: ArchiveLimits(pageBytes: 1000))
      #expect(
        records.first?.damage?.hasPrefix(
          "record 1 (response of http://town.example/bridge) has 2064 bytes, more than the 1000"
        ) == true
      )
      #expect(records.last?.page?.bytes == WARCFile.page("Two."))
    }
  }

  @Test func aFileMayBeLongerThanTheLimitsOfFilesThatAreReadWhole() throws {
    let limits = ArchiveLimits(fileBytes: 100, unpackedBytes: 100)
    #expect(try WARCFile.records(one + two, limits: limits).count == 2)
    let packed = Packing.gzip(one) + Packing.gzip(two)
    #expect(try WARCFile.records(packed, limits: limits).count == 2)
  }
}
