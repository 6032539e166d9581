/// Holds what gzip unpacked to against the checksums of its members, which libarchive leaves unread:
/// a page with a changed byte would pass for the page that was kept.
///
/// RFC 1952: a member ends with the CRC-32 of its content and the length of it, four bytes each,
/// least first. Where members end is not told, so they are looked for from the end.
struct GzipChecksums {
  private let packed: [UInt8]
  private let unpacked: [UInt8]
  /// The bytes that may still be summed: places that only look like the end of a member cost time.
  private var budget: Int

  /// Whether all content has a member's checksum, with nothing behind the last.
  static func hold(packed: [UInt8], unpacked: [UInt8]) -> Bool {
    var checksums = GzipChecksums(packed, unpacked)
    return checksums.hold()
  }

  private init(_ packed: [UInt8], _ unpacked: [UInt8]) {
    self.packed = packed
    self.unpacked = unpacked
    budget = 4 * unpacked.count + 1 << 20
  }

  private mutating func hold() -> Bool {
    guard var checked = start(ofContentEndingAt: unpacked.count, member: packed.count) else {
      return false
    }
    var at = packed.count - 18
    while checked > 0 {
      guard at >= 18, budget >= 0 else { return false }
      if packed[at] == 0x1F, packed[at + 1] == 0x8B, packed[at + 2] == 8,
        let start = start(ofContentEndingAt: checked, member: at)
      {
        checked = start
      }
      at -= 1
    }
    return true
  }

  /// Where the content of a member starts if the member ends at an offset of the file, or nil if its
  /// checksum says that none does.
  private mutating func start(ofContentEndingAt end: Int, member: Int) -> Int? {
    guard member >= 18 else { return nil }
    let length = Int(word(member - 4))
    guard length <= end else { return nil }
    budget -= length
    guard CRC32.of(unpacked[(end - length)..<end]) == word(member - 8) else { return nil }
    return end - length
  }

  private func word(_ offset: Int) -> UInt32 {
    packed[offset..<(offset + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}

/// The cyclic redundancy check of gzip, with the polynomial 0xEDB88320.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
    }
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    let table = table
    var value = ~UInt32(0)
    for byte in bytes { value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
    return ~value
  }
}
