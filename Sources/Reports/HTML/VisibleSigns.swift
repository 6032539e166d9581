extension Unicode.Scalar {
  /// What a reader is shown for a character that would be seen only by what it does: control characters,
  /// characters that turn the order of words around, and those that no text has. Nil for all others.
  var visibleSign: String? {
    switch value {
    case 0x09, 0x0A: nil
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value).map(String.init)
    case 0x7F: "␡"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: codePoint
    case _ where value & 0xFFFE == 0xFFFE: codePoint
    default: nil
    }
  }

  private var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩"
  }
}
