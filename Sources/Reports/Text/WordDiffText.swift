import AsQuoted

/// A word diff on one line: `[-left out-]{+put in+}`, or red and green, or as a format writes it.
struct WordDiffText {
  /// How words are written by what becomes of them.
  struct Style {
    /// Words of both.
    let equal: (String) -> String
    /// Words of the truth only.
    let deleted: (String) -> String
    /// Words of the page only.
    let inserted: (String) -> String
    /// How much of changed words is shown, in characters; nil for all.
    let changeLimit: Int?
  }

  /// How much of the equal words is shown on either side of a change, in characters.
  private static let context = 36

  let style: Style

  init(style: Style) { self.style = style }

  /// For a terminal or plain text.
  init(ink: Ink) {
    style = Style(
      equal: { $0 },
      deleted: { ink.hasColour ? ink.red($0) : "[-\($0)-]" },
      inserted: { ink.hasColour ? ink.green($0) : "{+\($0)+}" },
      changeLimit: nil
    )
  }

  /// The diff, its long equal stretches shortened around the changes.
  func text(_ diff: [DiffOperation]) -> String {
    let steps = merged(diff)
    var result = ""
    for (number, step) in steps.enumerated() {
      switch step.kind {
      case .delete: append(change(step.text), to: &result, mark: style.deleted)
      case .insert: append(change(step.text), to: &result, mark: style.inserted)
      case .equal:
        let isLast = number == steps.count - 1
        let words = shortened(step.text, isFirst: number == 0, isLast: isLast)
        append(words, to: &result, mark: style.equal)
      }
    }
    return result
  }

  /// Puts the spaces at the ends of a step outside its marks, and one only where two steps meet.
  private func append(_ text: String, to result: inout String, mark: (String) -> String) {
    if text.hasPrefix(" "), !result.hasSuffix(" "), !result.isEmpty { result += " " }
    let words = text.onOneLine
    guard !words.isEmpty else { return }
    result += mark(words)
    if text.hasSuffix(" ") { result += " " }
  }

  /// Whether the diff has a change that is more than typography.
  static func hasChange(_ diff: [DiffOperation]) -> Bool {
    diff.contains { $0.kind != .equal && !$0.isTypographic }
  }

  /// Typographic steps are shown as equal words, as the page has them.
  private func merged(_ diff: [DiffOperation]) -> [(kind: DiffOperation.Kind, text: String)] {
    var steps: [(kind: DiffOperation.Kind, text: String)] = []
    for operation in diff where !(operation.isTypographic && operation.kind == .delete) {
      let kind = operation.isTypographic ? .equal : operation.kind
      if let last = steps.last, last.kind == kind {
        steps[steps.count - 1].text += operation.text
      } else {
        steps.append((kind, operation.text))
      }
    }
    return steps.map { ($0.kind, kept($0.text)) }
  }

  /// The text on one line, with the spaces at its ends, which stand between the steps.
  private func kept(_ text: String) -> String {
    let words = text.onOneLine
    guard !words.isEmpty else { return text.isEmpty ? "" : " " }
    let opens = text.unicodeScalars.first?.properties.isWhitespace == true ? " " : ""
    let closes = text.unicodeScalars.last?.properties.isWhitespace == true ? " " : ""
    return opens + words + closes
  }

  private func change(_ text: String) -> String {
    style.changeLimit.map { text.shortened(to: $0) } ?? text
  }

  private func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let context = Self.context
    if isFirst, isLast { return text.shortened(to: 2 * context) }
    if isFirst { return text.shortenedAtStart(to: context) }
    if isLast { return text.shortened(to: context) }
    guard text.count > 2 * context else { return text }
    return text.shortened(to: context) + " " + text.shortenedAtStart(to: context)
  }
}
