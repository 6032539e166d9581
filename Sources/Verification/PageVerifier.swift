public import ArticleExtraction
public import AttributionRules
public import GroundTruth
public import QuoteSpans
import TextModel

/// Holds pages against one truth, which is read and folded once.
public struct PageVerifier: Sendable {
  /// The truth that pages are held against.
  public let truth: Truth

  private let vocabulary: Vocabulary
  private let phrases: [Phrase]
  private let index: OverlapIndex
  private let isOfClaims: Bool

  /// A verifier for a truth.
  public init(truth: Truth) { self.init(truth: truth, isOfClaims: false) }

  /// A verifier for a truth. Its quotations may be claims, which were cut and shortened by whoever makes them: these
  /// are looked for within longer quotations too, and may mark omissions themselves.
  package init(truth: Truth, isOfClaims: Bool) {
    self.isOfClaims = isOfClaims
    var vocabulary = Vocabulary()
    let phrases = truth.quotes.map { Phrase($0.text, &vocabulary) }
    self.truth = truth
    self.vocabulary = vocabulary
    self.phrases = phrases
    index = OverlapIndex(phrases)
  }

  /// Holds a page against the truth.
  ///
  /// `attributions` has one entry for each of `quotations`.
  public func verify(
    article: Article,
    quotations: [Quotation],
    attributions: AttributionResult
  ) -> PageVerification {
    let check = PageCheck(truth: truth, article: article)
    if let refusal = check.refusalBeforehand() { return PageVerification(cannotCheck: refusal) }
    let findings = align(
      article: article,
      quotations: quotations,
      attributions: attributions
    )
    let missing = findings.quotes.count { $0.wording == .missing || $0.wording == .unquoted }
    let sharesArticle = findings.shared > 0 || check.sharesTitle
    if let refusal = check.refusal(shared: findings.shared, missing: missing) {
      return PageVerification(cannotCheck: refusal, sharesArticle: sharesArticle)
    }
    return PageVerification(
      quotes: findings.quotes,
      unexpected: findings.unexpected,
      counted: findings.counted,
      sharesArticle: sharesArticle
    )
  }

  /// What a page has of the truth's quotations, whether or not it is a copy of the truth's article.
  func align(
    article: Article,
    quotations: [Quotation],
    attributions: AttributionResult
  ) -> AlignedPage {
    var vocabulary = vocabulary
    let page = PageQuotations(
      article: article,
      quotations: quotations,
      attributions: attributions.attributions,
      &vocabulary
    )
    var aligner = Aligner(
      truth: truth,
      truths: phrases,
      index: index,
      page: page,
      vocabulary: vocabulary,
      speakers: SpeakerMatcher(truth: truth, article: attributions.speakers)
    )
    if isOfClaims { aligner.pairMarkedByTruth() }
    aligner.run()
    if isOfClaims { aligner.pairWithin() }
    // Whoever looks for a claim asks for nothing else.
    let rest = isOfClaims ? [] : aligner.rest()
    var writer = FindingWriter(aligner: aligner, articleSpeakers: attributions.speakers)
    let quotes = writer.quotes(rest: rest)
    return AlignedPage(
      quotes: quotes,
      unexpected: writer.unexpected(rest),
      counted: writer.counted(rest),
      shared: quotes.indices.count { writer.isShared(quotes[$0], phrases[$0]) }
    )
  }
}

/// What a page has of a truth's quotations, and beside them.
struct AlignedPage {
  /// One for each quotation of the truth.
  let quotes: [QuoteVerification]
  let unexpected: QuotationList<UnexpectedQuotation>
  let counted: QuotationList<CountedQuotation>
  /// How many quotations of the truth say that the page is of its article.
  let shared: Int
}
