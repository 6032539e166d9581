/// Values as YAML has them. JSON's text is YAML's too, but for characters that YAML does not print or takes
/// for line ends: those are written as escapes.
enum YAMLText {
  /// A value on one line.
  static func value(_ value: some Encodable) -> String {
    var result = ""
    for scalar in JSONText.line(value).unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A mapping as an item of a list, at a depth: each key with the text of its value.
  static func item(_ entries: [(key: String, value: String)], depth: Int) -> String {
    let margin = String(repeating: "    ", count: depth)
    return entries.enumerated().map { number, entry in
      "\(margin)\(number == 0 ? "- " : "  ")\(entry.key): \(entry.value)\n"
    }.joined()
  }
}
