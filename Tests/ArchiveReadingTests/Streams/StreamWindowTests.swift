import Testing

@testable import ArchiveReading

@Suite struct StreamWindowTests {
  private let bytes = Array("0123456789".utf8)

  @Test func itIsAPartOfTheStream() throws {
    let window = try StreamWindow(MemoryStream(bytes), 2..<6)
    #expect(window.byteCount == 4)
    #expect(try window.readAll(limit: 100) == Array("2345".utf8))
    try window.seek(to: 3)
    #expect(try window.readAll(limit: 100) == Array("5".utf8))
    try window.seek(to: 100)
    #expect(try window.readAll(limit: 100) == [])
  }

  @Test func whatIsBehindTheStreamsEndIsLeftOut() throws {
    let window = try StreamWindow(MemoryStream(bytes), 8..<Int.max)
    #expect(try window.readAll(limit: 100) == Array("89".utf8))
    #expect(try StreamWindow(MemoryStream(bytes), 20..<30).byteCount == 0)
  }

  /// Streams are looked through in pieces of 256 KiB.
  @Test(arguments: [0, 1, 262_140, 262_141, 262_142, 262_143, 262_144, 599_996])
  func bytesAreFoundWhereverTheyStand(_ place: Int) throws {
    var bytes = [UInt8](repeating: 0x20, count: 600_000)
    bytes.replaceSubrange(place..<(place + 4), with: ZipHead.entry)
    #expect(try MemoryStream(bytes).firstOffset(of: ZipHead.entry) == place)
    #expect(try MemoryStream(bytes).lastOffset(of: ZipHead.entry) == place)
    let end = bytes.count - place - 4
    let turned = Array(bytes[(place + 4)...] + bytes[..<(place + 4)])
    #expect(try MemoryStream(turned).lastOffset(of: ZipHead.entry) == end + place)
  }

  @Test func theFirstAndTheLastAreTold() throws {
    let bytes = Array("ab-ab-ab-".utf8)
    #expect(try MemoryStream(bytes).firstOffset(of: Array("ab".utf8)) == 0)
    #expect(try MemoryStream(bytes).lastOffset(of: Array("ab".utf8)) == 6)
    #expect(try MemoryStream(bytes).firstOffset(of: Array("ba".utf8)) == nil)
    #expect(try MemoryStream(bytes).lastOffset(of: Array("ba".utf8)) == nil)
    #expect(try MemoryStream([]).lastOffset(of: Array("ba".utf8)) == nil)
  }
}
