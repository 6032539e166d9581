/// How text is written in YAML and JSON so that every reader takes it as that text.
enum TruthText {
  /// Words that YAML readers take for something else than text.
  private static let typed: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  /// A text without quotes where YAML allows that, else between them.
  static func plain(_ text: String, inFlow: Bool) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first), last != " ", last != ":",
      !typed.contains(text.lowercased())
    else { return quoted(text) }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isSafe =
        switch scalar {
        case "#": previous != " "
        case ":", ",", "[", "]", "{", "}": !inFlow
        case "\"", "\\": false
        default: !needsEscape(scalar)
        }
      guard isSafe, !(previous == ":" && scalar == " ") else { return quoted(text) }
      previous = scalar
    }
    return text
  }

  /// A text between double quotes, on one line, what can't be seen written as escapes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where needsEscape(scalar):
        result += scalar.value > 0xFFFF ? "\\U" + hex(scalar, 8) : "\\u" + hex(scalar, 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A text as a JSON string.
  static func jsonString(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value <= 0xFFFF && needsEscape(scalar):
        result += "\\u" + hex(scalar, 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a text has a character that can't be seen, or may not stand in YAML as it is.
  static func hasHidden(_ text: String) -> Bool { text.unicodeScalars.contains(where: needsEscape) }

  /// Whether a character can't be seen, or may not stand in YAML as it is.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0xA0, 0xAD, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F,
      0x205F...0x206F, 0x3000, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFF,
      0xE0000...0x10FFFF:
      true
    default: false
    }
  }

  private static func hex(_ scalar: Unicode.Scalar, _ width: Int) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
