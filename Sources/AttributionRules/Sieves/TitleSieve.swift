import QuoteSpans
import TextModel

/// `the novel “…”` · `so-called “…”` · `known as “…”`
struct TitleSieve: Sieve {
  let id = "title-or-name"
  let sentence = "Marks around a title or a name: a noun for a work or a label stands before them."
  let example = "She starred in the film {content:“The Long Road”}."

  func find(_ context: QuotationContext) -> SieveResult {
    guard context.wordCount <= 8, context.quotation.marks != .none else {
      return .pass("too long for a title")
    }
    let lower = context.opening.lowerBound
    guard context.first > lower else { return .pass("nothing stands before it") }
    let before = context.tokens[context.first - 1]
    if before.isWord, !before.features.has(.gerund), before.features.has([.work, .label]),
      isTitled(context)
    {
      return .scare("“\(context.text.text(before.range))” before it tells a title or a name")
    }
    return .pass("nothing before it tells a title or a name")
  }

  /// Whether the words are written as a title is: each of some length with a capital.
  private func isTitled(_ context: QuotationContext) -> Bool {
    guard let content = context.quotation.contents.first else { return false }
    var capitals = 0
    var others = 0
    for word in context.text.text(content).split(separator: " ") where word.utf8.count > 3 {
      if word.unicodeScalars.first(where: \.isWordPart)?.isUpper ?? false {
        capitals += 1
      } else {
        others += 1
      }
    }
    return capitals > 0 && others == 0 || capitals + others == 0
  }
}
