extension Unicode.Scalar {
  /// White space of any width, no-break spaces included.
  package var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// A character that takes no place: soft hyphen, zero-width space and joiners, marks of direction.
  package var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// A letter, a combining mark or a digit.
  package var isWordPart: Bool {
    if value < 0x80 { return isASCIILetter || isASCIIDigit }
    if (0x2000...0x206F).contains(value) { return false }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// An upper-case or title-case letter.
  package var isUpper: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  private var isASCIILetter: Bool {
    let folded = value | 0x20
    return folded >= 0x61 && folded <= 0x7A
  }

  /// One of 0 to 9.
  package var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }
}
