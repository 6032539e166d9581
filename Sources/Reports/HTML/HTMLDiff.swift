import AsQuoted

/// A word diff as two texts in which the changed words are marked: struck out and underlined, in colour, and
/// in words for those who hear the page.
struct HTMLDiff {
  private struct Step {
    let kind: DiffOperation.Kind
    let isMarked: Bool
    var text: String
  }

  /// The words that were expected, or of the earlier copy: what the other side lacks is struck out.
  let old: HTMLText
  /// The words that were found, or of the later copy: what the other side lacks is underlined.
  let new: HTMLText

  /// Typographic differences are no changes: each side has its own.
  init(_ diff: [DiffOperation]) {
    old = Self.side(diff, without: .insert)
    new = Self.side(diff, without: .delete)
  }

  private static func side(
    _ diff: [DiffOperation],
    without other: DiffOperation.Kind
  ) -> HTMLText {
    var steps: [Step] = []
    for operation in diff where operation.kind != other {
      let kind = operation.isTypographic ? .equal : operation.kind
      if let last = steps.last, last.kind == kind, last.isMarked == operation.isMarked {
        steps[steps.count - 1].text += operation.text
      } else {
        steps.append(Step(kind: kind, isMarked: operation.isMarked, text: operation.text))
      }
    }
    return steps.map(html).joined()
  }

  /// The spaces at the ends of changed words stand outside the mark.
  private static func html(_ step: Step) -> HTMLText {
    guard step.kind != .equal else { return "\(step.text)" }
    let opens = step.text.prefix(while: \.isWhitespace)
    let rest = step.text.dropFirst(opens.count)
    let closes = String(rest.reversed().prefix(while: \.isWhitespace).reversed())
    let words = rest.dropLast(closes.count)
    guard !words.isEmpty else { return "\(step.text)" }
    return "\(opens)\(mark(words, step))\(closes)"
  }

  private static func mark(_ words: Substring, _ step: Step) -> HTMLText {
    let style = step.isMarked ? "marked" : "unmarked"
    let how = step.isMarked ? ", as the page marks" : ""
    switch step.kind {
    case .delete:
      return "<del class=\"\(style)\">\(unseen("[left out\(how): "))\(words)\(unseen("]"))</del>"
    case .insert:
      return "<ins class=\"\(style)\">\(unseen("[put in\(how): "))\(words)\(unseen("]"))</ins>"
    case .equal: return "\(words)"
    }
  }

  /// Words for those who hear the page.
  private static func unseen(_ words: String) -> HTMLText {
    "<span class=\"unseen\">\(words)</span>"
  }
}
