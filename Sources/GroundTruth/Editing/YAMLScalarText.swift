import Yams

/// How a new text is written where another one stood, in the style of that one.
enum YAMLScalarText {
  /// The narrowest lines into which folded text is broken.
  private static let leastWidth = 40

  /// A text between double quotes, single quotes or none, as the old scalar was, where that can be.
  static func inline(_ text: String, like style: Node.Scalar.Style, inFlow: Bool) -> String {
    switch style {
    case .singleQuoted where !text.contains("\n") && !TruthText.hasHidden(text):
      "'" + text.replacing("'", with: "''") + "'"
    case .plain, .any: TruthText.plain(text, inFlow: inFlow)
    default: TruthText.quoted(text)
    }
  }

  /// A text as a block scalar: what stands at the place of the head, and the lines under it. Nil where
  /// the style can't carry the text.
  ///
  /// `old` is the block scalar as it stood, its head first.
  static func block(_ text: String, like style: Node.Scalar.Style, old: [Substring]) -> [String]? {
    guard let head = old.first, let indented = old.dropFirst().first(where: hasWords),
      let first = text.first, first != " ", !text.hasSuffix(" "), !text.hasSuffix("\n")
    else { return nil }
    let margin = String(indented.prefix { $0 == " " })
    let lines: [String]
    switch style {
    case .literal:
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .folded:
      let width = old.dropFirst().map { $0.count - margin.count }.max() ?? 0
      guard let folded = fold(text, width: max(width, leastWidth)) else { return nil }
      lines = folded
    default: return nil
    }
    guard !lines.contains(where: { $0.hasPrefix(" ") || TruthText.hasHidden($0) }) else {
      return nil
    }
    return [strip(head)] + lines.map { $0.isEmpty ? "" : margin + $0 }
  }

  private static func hasWords(_ line: Substring) -> Bool { line.contains { $0 != " " } }

  /// The head, told to add no line end behind the text.
  private static func strip(_ head: Substring) -> String {
    let indicators = head.prefix { $0 != " " && $0 != "\t" }
    return indicators.filter { $0 != "+" && $0 != "-" } + "-" + head.dropFirst(indicators.count)
  }

  private static func fold(_ text: String, width: Int) -> [String]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard !words.contains(""), !text.contains("\n"), !text.contains("\t") else { return nil }
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
