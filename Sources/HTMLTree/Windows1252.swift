/// The bytes 0x80 to 0x9F as browsers read them.
enum Windows1252 {
  /// The code points of the bytes 0x80 to 0x9F, from the Encoding Standard's index windows-1252:
  /// the five bytes that it leaves open stand for themselves.
  private static let high: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The code point that a byte stands for.
  static func codePoint(_ byte: UInt8) -> UInt32 {
    byte & 0xE0 == 0x80 ? UInt32(high[Int(byte & 0x1F)]) : UInt32(byte)
  }

  /// The text as UTF-8.
  static func decode(_ page: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(page.count + page.count / 16)
    for byte in page {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.append(utf8: codePoint(byte))
      }
    }
    return result
  }
}

extension [UInt8] {
  /// Appends a code point as UTF-8; U+FFFD for what is none.
  mutating func append(utf8 codePoint: UInt32) {
    let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
