public import ArticleExtraction
public import QuoteSpans
import TextModel

/// Says for each quotation of an article who said it, by cue-phrase rules in a fixed order.
///
/// The rules are those of ``RuleCatalog/all``; the first that answers decides, as in the sieves of
/// Muzny et al., “A Two-stage Sieve Approach for Quote Attribution” (EACL 2017). What the text
/// doesn't say is abstained from, with a reason.
public struct AttributionEngine: Sendable {
  private let lexicon: Lexicon
  private let salience: Salience
  /// The least confidence, 0...1, with which a speaker is given; else the engine abstains.
  public let minimumConfidence: Double

  /// An engine for English that abstains below a confidence.
  public init(minimumConfidence: Double = 0) {
    self.init(minimumConfidence: minimumConfidence, salience: Salience())
  }

  /// An engine for English with other weights for whom a pronoun means.
  package init(minimumConfidence: Double, salience: Salience) {
    lexicon = .english
    self.salience = salience
    self.minimumConfidence = minimumConfidence
  }

  /// The attributions of an article's quotations, one for each in the same order.
  public func attribute(_ article: Article, _ quotations: [Quotation]) -> AttributionResult {
    guard !quotations.isEmpty else { return AttributionResult(attributions: [], speakers: []) }
    let text = AnnotatedText(article, quotations, lexicon: lexicon)
    var pass = AttributionPass(
      text,
      author: article.byline,
      salience: salience,
      minimumConfidence: minimumConfidence
    )
    return pass.run()
  }
}
