import Testing

@testable import ArchiveReading

@Suite struct GzipChecksumsTests {
  /// A member that holds its content as it is.
  private func member(_ content: String) -> [UInt8] {
    let bytes = Array(content.utf8)
    let length = UInt16(bytes.count)
    let low = { (value: UInt32) in (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1]
      + low(UInt32(length) | UInt32(~length) << 16) + bytes
      + low(CRC32.of(bytes[...])) + low(UInt32(length))
  }

  @Test func theSumIsThatOfTheStandard() {
    #expect(CRC32.of(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test(arguments: [
    ["One"], ["One", "Two", "Three"], ["", "One", "", "Two", ""], ["\u{1F}\u{8B}\u{8}x", "y"],
  ])
  func allMembersAreHeldAgainstTheirSums(_ contents: [String]) {
    let packed = contents.flatMap(member)
    let unpacked = Array(contents.joined().utf8)
    #expect(GzipChecksums.hold(packed: packed, unpacked: unpacked))
    for index in unpacked.indices {
      var changed = unpacked
      changed[index] ^= 1
      #expect(!GzipChecksums.hold(packed: packed, unpacked: changed))
    }
    #expect(!GzipChecksums.hold(packed: packed, unpacked: unpacked + [0x61]))
    #expect(!GzipChecksums.hold(packed: Array(packed.dropLast()), unpacked: unpacked))
    #expect(!GzipChecksums.hold(packed: packed + [1], unpacked: unpacked))
  }

  @Test func aPackedPageOfMembersThatHoldItAsItIsIsRead() throws {
    let packed = member("<p>One ") + member("two.")
    #expect(
      try ArchiveReader().pages(in: packed, named: "a").first?.bytes == Array("<p>One two.".utf8)
    )
  }
}
