import Testing

@testable import ArchiveReading

@Suite struct BinaryPropertyListTests {
  /// A list of objects with numbers of one byte; the first holds the others.
  static func list(_ objects: [[UInt8]], top: UInt8 = 0) -> [UInt8] {
    var bytes = Array("bplist00".utf8)
    var table: [UInt8] = []
    for object in objects {
      table.append(UInt8(bytes.count))
      bytes += object
    }
    let number = { (value: Int) in [UInt8](repeating: 0, count: 7) + [UInt8(value)] }
    let start = bytes.count
    return bytes + table + [0, 0, 0, 0, 0, 0, 1, 1] + number(objects.count) + number(Int(top))
      + number(start)
  }

  @Test func keysNamesAndDataAreRead() throws {
    let list = try #require(
      BinaryPropertyList(
        Self.list([
          [0xD2, 1, 2, 3, 4], [0x51, 0x61], [0x51, 0x62], [0x42, 7, 8], [0xA2, 5, 1],
          [0x61, 0x20, 0x1C],
        ])
      )
    )
    let data = try #require(list.value("a", of: list.top))
    #expect(list.data(data) == [7, 8])
    let array = try #require(list.value("b", of: list.top))
    #expect(list.elements(of: array, most: 9).map(list.string) == ["“", "a"])
    #expect(list.elements(of: array, most: 1).count == 1)
    #expect(list.value("c", of: list.top) == nil)
    #expect(list.string(data) == nil && list.data(array) == nil && list.value("a", of: data) == nil)
  }

  @Test func aLongLengthIsANumberOfItsOwn() throws {
    let list = try #require(
      BinaryPropertyList(Self.list([[0x4F, 0x11, 0, 3, 7, 8, 9]]))
    )
    #expect(list.data(0) == [7, 8, 9])
  }

  @Test(arguments: [(0xFFFF, true), (0x1_0001, false)])
  func onlyTextOfAnAddressesLengthIsRead(_ length: Int, _ isRead: Bool) throws {
    let head: [UInt8] = [
      0x5F, 0x12, 0, UInt8(length >> 16), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF),
    ]
    let text = head + [UInt8](repeating: 0x61, count: length)
    let table: [UInt8] = [0, 0, 0, 8]
    let number = { (value: Int) in (0..<8).reversed().map { UInt8(value >> (8 * $0) & 0xFF) } }
    let bytes =
      Array("bplist00".utf8) + text + table + [0, 0, 0, 0, 0, 0, 4, 1] + number(1) + number(0)
      + number(8 + text.count)
    let list = try #require(BinaryPropertyList(bytes))
    #expect((list.string(0) != nil) == isRead)
  }

  @Test(
    arguments: [
      [[0x4F, 0x13, 0x40, 0, 0, 0, 0, 0, 0, 0]], [[0x4E, 1]], [[0xA1]], [[0xD1, 1]], [[0x4F]],
      [[0x4F, 0x14]],
      [[0xA1, 200]], [[0x61, 1]],
    ] as [[[UInt8]]]
  )
  func whatDoesNotFitIsNone(_ objects: [[UInt8]]) throws {
    let list = try #require(BinaryPropertyList(Self.list(objects)))
    #expect(list.data(0) == nil && list.string(0) == nil && list.value("a", of: 0) == nil)
    #expect(list.elements(of: 0, most: 9).allSatisfy { list.string($0) == nil })
  }

  @Test func brokenListsAreNone() {
    let whole = Self.list([[0xA1, 0]])
    for length in 0..<whole.count {
      let list = BinaryPropertyList(Array(whole.prefix(length)))
      #expect(list == nil)
    }
    for place in 8..<whole.count {
      var bytes = whole
      bytes[place] = 0xFF
      _ = BinaryPropertyList(bytes)?.elements(of: 0, most: 9)
    }
  }
}
