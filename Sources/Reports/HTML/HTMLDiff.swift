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
    switch step.kind {
    case .delete: return lost(words, isMarked: step.isMarked)
    case .insert: return put(words, isMarked: step.isMarked)
    case .equal: return "\(words)"
    }
  }

  /// Words that only the truth or the earlier copy has.
  static func lost(_ words: some StringProtocol, isMarked: Bool = false) -> HTMLText {
    "<del\(style(isMarked))>\(unseen("[left out\(how(isMarked)): "))\(words)\(unseen("]"))</del>"
  }

  /// Words that only the page or the later copy has.
  static func put(_ words: some StringProtocol, isMarked: Bool = false) -> HTMLText {
    "<ins\(style(isMarked))>\(unseen("[put in\(how(isMarked)): "))\(words)\(unseen("]"))</ins>"
  }

  private static func style(_ isMarked: Bool) -> HTMLText { isMarked ? " class=\"marked\"" : "" }

  private static func how(_ isMarked: Bool) -> String { isMarked ? ", as the page marks" : "" }

  /// Words for those who hear the page.
  private static func unseen(_ words: String) -> HTMLText {
    "<span class=\"unseen\">\(words)</span>"
  }
}
