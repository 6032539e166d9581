import QuoteSpans
import TestSupport
import TextModel

@testable import AttributionRules

extension AnnotatedText {
  /// The text of a marked text, for tests of what reads tokens.
  init(_ marked: MarkedText) throws {
    let article = marked.article
    let quotations = try QuotationScanner().quotations(in: article)
    self.init(article, quotations, lexicon: .english)
  }

  /// The run of tokens that a mark covers, whole ones only.
  func tokens(of mark: MarkedText.Mark) -> Range<Int> {
    let first = tokens.firstIndex { $0.range.start >= mark.range.start } ?? tokens.count
    let end = tokens.firstIndex { $0.range.end > mark.range.end } ?? tokens.count
    return first..<max(first, end)
  }

  /// A mark on a run of tokens.
  func mark(_ label: String, _ run: Range<Int>) -> MarkedText.Mark {
    MarkedText.Mark(label, textRange(run))
  }
}
