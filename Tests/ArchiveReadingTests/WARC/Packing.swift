/// Packs bytes for tests, without making them shorter.
enum Packing {
  /// A gzip member (RFC 1952).
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + deflate(bytes) + littleEndian(crc32(bytes))
      + littleEndian(UInt32(bytes.count))
  }

  /// Zlib's wrapping (RFC 1950).
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    [0x78, 0x01] + deflate(bytes) + littleEndian(adler32(bytes)).reversed()
  }

  /// Blocks that are stored as they are (RFC 1951, 3.2.4).
  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      let count = UInt16(block.count)
      packed.append(rest.isEmpty ? 1 : 0)
      for part in [count, ~count] { packed += [UInt8(part & 0xFF), UInt8(part >> 8)] }
      packed += block
    } while !rest.isEmpty
    return packed
  }

  /// Chunks of HTTP of so many bytes.
  static func chunks(_ bytes: [UInt8], of size: Int) -> [UInt8] {
    var packed: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(size)
      rest = rest.dropFirst(chunk.count)
      packed += Array(String(chunk.count, radix: 16).utf8) + [13, 10] + chunk + [13, 10]
    }
    return packed + Array("0\r\n\r\n".utf8)
  }

  private static func littleEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  private static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (low, high) = (UInt32(1), UInt32(0))
    for byte in bytes {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    return high << 16 | low
  }
}
