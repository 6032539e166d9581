import AttributionRules
import TextModel
import Verification

/// The mistakes of an article, a paragraph each.
struct MisjudgementText {
  private static let wordsLimit = 240

  let ink: Ink

  init(_ ink: Ink) {
    self.ink = ink
  }

  /// The mistakes of an article; nothing where there is none.
  func text(_ article: ArticleEvaluation) -> String {
    guard article.problem != nil || !article.errors.isEmpty else { return "" }
    var text = ink.bold(article.id.onOneLine) + "\n"
    if let problem = article.problem {
      text += "  \(ink.red("unusable")): \(problem.onOneLine)\n"
    }
    return text + article.errors.map(paragraph).joined() + "\n"
  }

  private func paragraph(_ error: Misjudgement) -> String {
    var text = "  \(ink.red(error.kind.rawValue))\n"
    func add(_ label: String, _ value: String?) {
      guard let value else { return }
      text += "    \(label.padded(to: 9)) \(value)\n"
    }
    add("text", words(error))
    let kind = error.mentionKind.map { " (\($0))" } ?? ""
    add("expected", error.expected.map { $0.onOneLine + kind } ?? "nobody\(kind)")
    guard let found = error.found else { return text }
    add("found", found.speaker.map { "\($0.name.onOneLine) (\($0.kind.rawValue))" } ?? "nobody")
    add("rule", found.rule)
    add("cue", found.cue.map { "“\($0.text.onOneLine)”" })
    add("mention", found.mention.map { "“\($0.text.onOneLine)”" })
    add("resolved", found.resolution?.onOneLine)
    add("why not", found.reason?.onOneLine)
    for (index, step) in found.trace.enumerated() {
      add(index == 0 ? "tried" : "", "\(step.rule): \(step.outcome.onOneLine)")
    }
    return text
  }

  /// The words in brackets, between those around them.
  private func words(_ error: Misjudgement) -> String {
    let words = ink.bold(error.words.onOneLine.shortened(to: Self.wordsLimit))
    let opens = error.before.unicodeScalars.last?.isSpace == true ? " " : ""
    let closes = error.after.unicodeScalars.first?.isSpace == true ? " " : ""
    return ink.faint(error.before.onOneLine) + opens + "[\(words)]" + closes
      + ink.faint(error.after.onOneLine)
  }
}
