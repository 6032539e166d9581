/// XML 1.0 as text.
enum XMLText {
  /// Words inside an element. What XML does not allow, such as control characters, becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    escaped(text, lineEnd: "\n")
  }

  /// An element, with words or other elements in it as they are given; `attributes` in order.
  static func element(
    _ name: String,
    _ attributes: [(name: String, value: String)],
    _ content: String = ""
  ) -> String {
    let opening = opening(name, attributes)
    return content.isEmpty ? opening.dropLast() + "/>" : "\(opening)\(content)</\(name)>"
  }

  /// The start of an element with content; `attributes` in order.
  static func opening(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
    let list = attributes.map { " \($0.name)=\"\(escaped($0.value, lineEnd: "&#10;"))\"" }.joined()
    return "<\(name)\(list)>"
  }

  private static func escaped(_ text: String, lineEnd: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += lineEnd
      case "\r": result += "&#13;"
      case "\t": result += "&#9;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
