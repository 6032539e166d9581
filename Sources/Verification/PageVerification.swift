public import GroundTruth

/// Why a whole page can't be checked: the page's own verdict.
public struct CannotCheck: Hashable, Sendable {
  /// What kind of reason it is.
  public let cause: CannotCheckCause
  /// The reason in plain words, with the numbers or words that gave it away.
  public let reason: String

  /// A reason of a kind.
  public init(cause: CannotCheckCause, reason: String) {
    self.cause = cause
    self.reason = reason
  }
}

/// What came of holding one page against a truth.
public struct PageVerification: Hashable, Sendable {
  /// Why the page can't be checked; nil where it was.
  public let cannotCheck: CannotCheck?
  /// One for each quotation of the truth, in its order; empty where the page can't be checked.
  public let quotes: [QuoteVerification]
  /// The page's quotations that belong to none of the truth, in the page's order.
  public let unexpected: QuotationList<UnexpectedQuotation>
  /// The page's quotations that are counted only, in the page's order.
  public let counted: QuotationList<CountedQuotation>
  /// Whether the page shares a quotation or the title with the truth; told of a refused page too.
  public let sharesArticle: Bool

  /// What came of a page that was checked.
  public init(
    quotes: [QuoteVerification],
    unexpected: QuotationList<UnexpectedQuotation>,
    counted: QuotationList<CountedQuotation>,
    sharesArticle: Bool = true
  ) {
    cannotCheck = nil
    self.sharesArticle = sharesArticle
    self.quotes = quotes
    self.unexpected = unexpected
    self.counted = counted
  }

  /// A page that can't be checked.
  public init(cannotCheck: CannotCheck, sharesArticle: Bool = false) {
    self.cannotCheck = cannotCheck
    self.sharesArticle = sharesArticle
    quotes = []
    unexpected = []
    counted = []
  }

  /// The gravest finding's severity, or nil for a clean page.
  public var severity: Severity? {
    if cannotCheck != nil { return .error }
    let quotes = quotes.compactMap(\.severity)
    return (unexpected.isEmpty ? quotes : quotes + [.warning]).max()
  }

  /// Whether a finding is at or above a severity.
  public func hasFindings(atOrAbove threshold: Severity) -> Bool {
    severity.map { $0 >= threshold } ?? false
  }
}
