import AsQuoted

/// A word diff on one line: `[-left out-]{+put in+}`, or red and green, or as a format writes it. Behind a change
/// that the page itself marks stands a note.
struct WordDiffText {
  /// How words are written by what becomes of them.
  struct Style {
    /// Words of both.
    let equal: (String) -> String
    /// Words of the truth only.
    let deleted: (String) -> String
    /// Words of the page only.
    let inserted: (String) -> String
    /// The note behind a change that the page marks.
    let marked: String
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
      marked: ink.faint("[marked]"),
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
      let next = steps.dropFirst(number + 1).first
      if step.isMarked, next?.isMarked != true { note(style.marked, in: &result) }
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

  /// Puts a note right behind the last change, before the space that follows it.
  private func note(_ note: String, in result: inout String) {
    let isSpaced = result.hasSuffix(" ")
    if isSpaced { result.removeLast() }
    result += note + (isSpaced ? " " : "")
  }

  /// Whether the diff has a change that is more than typography.
  static func hasChange(_ diff: [DiffOperation]) -> Bool {
    diff.contains { $0.kind != .equal && !$0.isTypographic }
  }

  private struct Step {
    let kind: DiffOperation.Kind
    let isMarked: Bool
    var text: String
  }

  /// Typographic steps are shown as equal words, as the page has them.
  private func merged(_ diff: [DiffOperation]) -> [Step] {
    var steps: [Step] = []
    for operation in diff where !(operation.isTypographic && operation.kind == .delete) {
      let kind = operation.isTypographic ? .equal : operation.kind
      let isMarked = operation.isMarked && kind != .equal
      if let last = steps.last, last.kind == kind, last.isMarked == isMarked {
        steps[steps.count - 1].text += operation.text
      } else {
        steps.append(Step(kind: kind, isMarked: isMarked, text: operation.text))
      }
    }
    return steps.map { Step(kind: $0.kind, isMarked: $0.isMarked, text: kept($0.text)) }
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
