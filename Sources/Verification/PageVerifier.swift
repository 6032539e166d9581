public import ArticleExtraction
public import AttributionRules
public import GroundTruth
public import QuoteSpans

/// Holds pages against one truth, which is read and folded once.
public struct PageVerifier: Sendable {
  /// The truth that pages are held against.
  public let truth: Truth

  /// A verifier for a truth.
  public init(truth: Truth) {
    self.truth = truth
  }

  /// Holds a page against the truth.
  ///
  /// `attributions` has one entry for each of `quotations`.
  public func verify(
    article: Article,
    quotations: [Quotation],
    attributions: AttributionResult
  ) -> PageVerification {
    PageVerification(quotes: [], unexpected: [], counted: [])
  }
}
