import Foundation
import Testing

@testable import ArchiveReading

@Suite struct GzipUnpackingTests {
  /// 64 KiB of NUL, `<p>One ` and `two.</p>`, each a gzip member.
  private static let zeros =
    "H4sIAAAAAAACA+3BAQEAAACAkP6v7ggKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAauuOl9cAAAEA"
  private static let one =
    "H4sIAAAAAAACA7MpsPPPS1UAABUKRkUHAAAA"
  private static let two =
    "H4sIAAAAAAACAyspz9ez0S+wAwDVoBaECAAAAA=="
  private static let nothing =
    "H4sIAAAAAAACAwMAAAAAAAAAAAA="

  private func bytes(_ members: String...) throws -> [UInt8] {
    try members.flatMap { [UInt8](try #require(Data(base64Encoded: $0))) }
  }

  private func error(_ bytes: [UInt8], _ limits: ArchiveLimits = ArchiveLimits()) -> ArchiveError? {
    #expect(throws: ArchiveError.self) {
      try ArchiveReader(limits: limits).pages(in: bytes, named: "a.html.gz")
    }
  }

  @Test func membersAreReadOneBehindTheOther() throws {
    let packed = try bytes(Self.one, Self.two)
    let page = try #require(ArchiveReader().pages(in: packed, named: "a.gz").first)
    #expect(page.bytes == Array("<p>One two.</p>".utf8))
    #expect(page.isGzip && page.format == "html" && page.kind == .html)
    #expect(page.sha256 == ArchiveReader.sha256(packed))
    #expect(page.payloadSHA256 == ArchiveReader.sha256(page.bytes))
  }

  @Test(arguments: [1, 511, 200_000])
  func paddingBehindTheLastMemberIsNone(_ count: Int) throws {
    let packed = try bytes(Self.one, Self.two) + [UInt8](repeating: 0, count: count)
    let page = try #require(ArchiveReader().pages(in: packed, named: "a.gz").first)
    #expect(page.bytes == Array("<p>One two.</p>".utf8))
    #expect(error(packed + [0x61])?.code == .damaged)
    #expect(error(packed + (try bytes(Self.one)))?.code == .damaged)
  }

  @Test func nothingPackedIsEmpty() throws {
    #expect(error(try bytes(Self.nothing))?.code == .empty)
  }

  @Test func aCutOffFileIsDamaged() throws {
    let whole = try bytes(Self.one, Self.two)
    for count in [2, 5, 12, whole.count - 20, whole.count - 4] {
      #expect(error(Array(whole.prefix(count)))?.code == .damaged, "\(count) bytes")
    }
  }

  @Test func aChangedByteIsDamage() throws {
    let whole = try bytes(Self.one, Self.two)
    for place in 10..<whole.count where place < 27 || place >= 37 {
      var changed = whole
      changed[place] ^= 0x11
      #expect(error(changed)?.code == .damaged, "byte \(place)")
    }
  }

  @Test func moreThanTheUnpackedLimitIsRefused() throws {
    let error = error(try bytes(Self.zeros), ArchiveLimits(unpackedBytes: 65_535))
    #expect(error?.code == .tooLarge)
    #expect(error?.message.contains("65535") == true)
  }

  @Test func aBombIsRefused() throws {
    let packed = Array(repeatElement(try bytes(Self.zeros), count: 40).joined())
    let error = error(packed)
    #expect(error?.code == .tooDense)
    #expect(error?.message.contains("200 bytes a byte") == true)
  }

  @Test func gzipWithinGzipIsRefused() {
    #expect(ContentSniffing.binaryKind([0x1F, 0x8B, 8]) == "gzip within gzip")
  }
}
