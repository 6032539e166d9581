/// Japanese by escapes, turned into EUC-JP, which has the same characters.
///
/// From "ISO-2022-JP decoder" of the Encoding Standard. An iconv reads no katakana of half width
/// there, and has other code points for some signs (`～`, `―`, `－`).
enum ISO2022JP {
  private enum State { case ascii, roman, katakana, kanji }

  /// What no EUC-JP holds: read as one broken byte.
  private static let broken: UInt8 = 0xFF

  /// Pairs, of a row that no character is in, for what EUC-JP lacks: see ``PairTable``.
  static let yenSign: UInt16 = 0xFDA1
  static let overline: UInt16 = 0xFDA2

  /// The page in EUC-JP, broken sequences as `0xFF`.
  static func eucJP(_ page: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    var state = State.ascii
    var at = 0
    while at < page.count {
      let byte = page[at]
      if byte == 0x1B, let escaped = Self.state(after: page[at...].prefix(3)) {
        state = escaped
        at += 3
        continue
      }
      at += 1
      switch (state, byte) {
      case (_, 0x80...), (_, 0x0E), (_, 0x0F), (_, 0x1B): result.append(broken)
      // A new line within another set is kept for the sake of line numbers.
      case (.ascii, _), (_, ..<0x21), (_, 0x7F): result.append(byte)
      case (.roman, 0x5C): result += [UInt8(yenSign >> 8), UInt8(yenSign & 0xFF)]
      case (.roman, 0x7E): result += [UInt8(overline >> 8), UInt8(overline & 0xFF)]
      case (.roman, _): result.append(byte)
      case (.katakana, ...0x5F): result += [0x8E, byte | 0x80]
      case (.katakana, _): result.append(broken)
      case (.kanji, _):
        guard at < page.count, page[at] != 0x1B else {
          result.append(broken)
          continue
        }
        let isGood = byte < 0x7D && (0x21...0x7E).contains(page[at])
        result += isGood ? [byte | 0x80, page[at] | 0x80] : [broken]
        at += 1
      }
    }
    return result
  }

  private static func state(after escape: ArraySlice<UInt8>) -> State? {
    switch Array(escape.dropFirst()) {
    case [0x28, 0x42]: .ascii
    case [0x28, 0x4A]: .roman
    case [0x28, 0x49]: .katakana
    case [0x24, 0x40], [0x24, 0x42]: .kanji
    default: nil
    }
  }
}
