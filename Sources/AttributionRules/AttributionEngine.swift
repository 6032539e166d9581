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
  /// Whether attributions carry their ``Attribution/trace``, which takes more room than all the rest, and
  /// their ``Attribution/resolution``.
  public let keepsTraces: Bool

  /// An engine for English that abstains below a confidence.
  public init(minimumConfidence: Double = 0, keepsTraces: Bool = true) {
    self.init(
      minimumConfidence: minimumConfidence,
      keepsTraces: keepsTraces,
      salience: Salience()
    )
  }

  /// An engine for English with other weights for whom a pronoun means.
  package init(minimumConfidence: Double, keepsTraces: Bool = true, salience: Salience) {
    self.keepsTraces = keepsTraces
    lexicon = .english
    self.salience = salience
    self.minimumConfidence = minimumConfidence
  }

  /// The attributions of an article's quotations, one for each in the same order.
  public func attribute(_ article: Article, _ quotations: [Quotation]) -> AttributionResult {
    guard !quotations.isEmpty else { return AttributionResult(attributions: [], speakers: []) }
    // The words in tokens end with the rules' run: attributions are made without them.
    let (decisions, speakers) = decide(article, quotations)
    return AttributionResult(
      attributions: decisions.map {
        Attribution($0, minimumConfidence: minimumConfidence)
      },
      speakers: speakers
    )
  }

  private func decide(
    _ article: Article,
    _ quotations: [Quotation]
  ) -> (decisions: [Decision?], speakers: [Speaker]) {
    let text = AnnotatedText(article, quotations, lexicon: lexicon)
    var pass = AttributionPass(
      text,
      author: article.byline,
      salience: salience,
      keepsTraces: keepsTraces
    )
    return pass.run()
  }
}
