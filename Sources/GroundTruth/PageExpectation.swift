/// What one copy is known to give, so that a fixture of a bad copy passes when just that comes.
public struct PageExpectation: Hashable, Sendable {
  /// What is known of the page.
  public enum Outcome: Hashable, Sendable {
    /// The page as a whole can't be checked, for this cause where one is named.
    case cannotCheck(CannotCheckCause?)
    /// These verdicts come; quotations that are not listed are verified.
    case verdicts([ExpectedVerdict], unexpected: ExpectedUnexpected)
  }

  /// The name of the page's file, without a folder (`name.warc#2` for a page of a container).
  public let file: String
  /// What is known of it.
  public let outcome: Outcome

  /// An expectation for the page with a file name.
  public init(file: String, outcome: Outcome) {
    self.file = file
    self.outcome = outcome
  }
}

/// The verdict that a quotation is known to get on a page.
public struct ExpectedVerdict: Hashable, Sendable {
  /// The quotation's id.
  public let quote: String
  /// Its verdict.
  public let verdict: Verdict

  /// A verdict for the quotation with an id.
  public init(quote: String, verdict: Verdict) {
    self.quote = quote
    self.verdict = verdict
  }
}

/// The quotations of a page that are known to belong to no quotation of the truth.
public enum ExpectedUnexpected: Hashable, Sendable {
  /// So many, whatever their words; 0 where the file says nothing.
  case count(Int)
  /// Just these, compared after folding.
  case texts([String])
}
