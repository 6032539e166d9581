/// An encoding of one byte a character, ASCII in its lower half.
///
/// Decoded by the Encoding Standard's tables: an iconv leaves bytes open that browsers read as
/// control characters, has other signs in some places and composes letters with their marks.
struct SingleByteEncoding {
  /// The code points of the bytes 0x80 to 0xFF.
  private let high: [UInt16]

  /// What a page that declares nothing is read in.
  static let windows1252 = SingleByteEncoding(named: "windows-1252") ?? latin1

  /// Each byte stands for its own code point.
  private static let latin1 = SingleByteEncoding(high: Array(0x80...0xFF))

  private init(high: [UInt16]) {
    self.high = high
  }

  /// Finds the table of an encoding by its name in the standard; nil if it is none of one byte.
  init?(named name: String) {
    var high: [UInt16] = []
    // Texts from right to left in logical order; the same bytes.
    let wanted = name == "iso-8859-8-i" ? "iso-8859-8" : name
    var isWanted = false
    for line in Self.tables.utf8.split(separator: UInt8(ascii: "\n")) {
      if line.first != UInt8(ascii: " ") {
        if isWanted { break }
        isWanted = line.starts(with: "\(wanted):".utf8)
      }
      guard isWanted else { continue }
      for word in Substring(line).split(separator: " ") where !word.hasSuffix(":") {
        high.append(contentsOf: Self.codePoints(word))
      }
    }
    guard high.count == 128 else { return nil }
    self.high = high
  }

  /// The code points of a word of the tables: `20AC`, `0402-0404` or `FFFD*3`.
  private static func codePoints(_ word: Substring) -> [UInt16] {
    guard let first = UInt16(word.prefix(4), radix: 16) else { return [] }
    let rest = word.dropFirst(5)
    if word.dropFirst(4).first == "-", let last = UInt16(rest, radix: 16), last >= first {
      return Array(first...last)
    }
    return Array(repeating: first, count: Int(rest) ?? 1)
  }

  /// The code point that a byte stands for.
  func codePoint(_ byte: UInt8) -> UInt32 {
    byte < 0x80 ? UInt32(byte) : UInt32(high[Int(byte & 0x7F)])
  }

  /// The text as UTF-8 and the number of bytes that mean nothing, read as U+FFFD.
  func decode(_ page: [UInt8]) -> (utf8: [UInt8], replacements: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(page.count + page.count / 16)
    var replacements = 0
    for byte in page {
      if byte < 0x80 {
        result.append(byte)
        continue
      }
      let codePoint = high[Int(byte & 0x7F)]
      if codePoint < 0x800 {
        result.append(0xC0 | UInt8(truncatingIfNeeded: codePoint >> 6))
      } else {
        if codePoint == 0xFFFD { replacements += 1 }
        result.append(0xE0 | UInt8(truncatingIfNeeded: codePoint >> 12))
        result.append(0x80 | UInt8(truncatingIfNeeded: codePoint >> 6) & 0x3F)
      }
      result.append(0x80 | UInt8(truncatingIfNeeded: codePoint) & 0x3F)
    }
    return (result, replacements)
  }
}

extension [UInt8] {
  /// Appends a code point as UTF-8; U+FFFD for what is none.
  mutating func append(utf8 codePoint: UInt32) {
    let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
