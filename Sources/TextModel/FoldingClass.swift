/// What typographic folding does to a character outside ASCII.
enum FoldingClass {
  /// It becomes a space.
  case space
  /// It goes.
  case dropped
  /// It becomes `"`.
  case doubleMark
  /// It becomes `'`.
  case singleMark
  /// It becomes `-`.
  case dash
  /// It becomes these letters or dots.
  case letters(String)
  /// It may compose with the character before it, or has a canonical equivalent.
  case composing
  /// It stays.
  case plain

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      self = .space
    case 0x80...0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      self = .dropped
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x2036, 0x275D, 0x275E, 0x2760, 0x2E42,
      0x301D...0x301F, 0xFF02:
      self = .doubleMark
    case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2C8, 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A,
      0x275B, 0x275C, 0x275F, 0xA78C, 0xFF07:
      self = .singleMark
    case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D:
      self = .dash
    case 0x2026: self = .letters("...")
    case 0xFB00: self = .letters("ff")
    case 0xFB01: self = .letters("fi")
    case 0xFB02: self = .letters("fl")
    case 0xFB03: self = .letters("ffi")
    case 0xFB04: self = .letters("ffl")
    case 0xFB05, 0xFB06: self = .letters("st")
    // Blocks without characters that compose or have canonical equivalents.
    case 0xA1..<0x300, 0x400...0x481, 0x2000...0x20CF, 0x2500...0x2ADB, 0x3400...0x9FFF,
      0xAC00...0xD7A3, 0xE000...0xF8FF, 0x1F000...0x1FAFF:
      self = .plain
    default: self = .composing
    }
  }
}

/// The scalar that starts at a byte of valid UTF-8, and its width in bytes; nil at the end and in
/// the midst of a character.
func decodeScalar(_ bytes: [UInt8], at offset: Int) -> (Unicode.Scalar, Int)? {
  guard offset < bytes.count else { return nil }
  let first = bytes[offset]
  let width: Int
  var value: UInt32
  switch first {
  case 0x00...0x7F: return (Unicode.Scalar(first), 1)
  case 0xC2...0xDF: (width, value) = (2, UInt32(first & 0x1F))
  case 0xE0...0xEF: (width, value) = (3, UInt32(first & 0x0F))
  case 0xF0...0xF4: (width, value) = (4, UInt32(first & 0x07))
  default: return nil
  }
  guard offset + width <= bytes.count else { return nil }
  for byte in bytes[offset + 1..<offset + width] {
    guard byte & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return Unicode.Scalar(value).map { ($0, width) }
}
