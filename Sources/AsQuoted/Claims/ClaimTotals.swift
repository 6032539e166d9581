public import GroundTruth
public import Verification

/// A page with what it has of a claim.
public struct SearchedPage: Sendable {
  /// The page.
  public let page: PageExtraction
  /// Where it has the claim's words, in its order.
  public let hits: [QuoteVerification]

  /// A page that was searched.
  public init(page: PageExtraction, hits: [QuoteVerification]) {
    self.page = page
    self.hits = hits
  }

  /// The page's verdict on the claim: that of its best hit.
  public var verdict: Verdict {
    Verdict.allCases.first { verdict in hits.contains { $0.verdict == verdict } } ?? .missing
  }
}

/// What a search for a claim comes to over all pages.
public struct ClaimTotals: Hashable, Sendable {
  /// A copy of an article.
  public struct Copy: Hashable, Sendable {
    /// The page's name.
    public let id: String
    /// When it was captured, in ISO 8601.
    public let captured: String
    let moment: Int
  }

  /// The claim.
  public let claim: Claim
  /// The severity at and above which the claim's verdict fails the run.
  public let failOn: Severity
  /// The number of pages that were searched.
  public private(set) var pages = 0
  /// The number of pages by their verdict on the claim.
  public private(set) var verdicts: [Verdict: Int] = [:]
  /// The number of files and pages that can't be read, or not to their end.
  public private(set) var unreadable = 0
  private var earliest: [Verdict: Copy] = [:]
  private var severities: [Verdict: Severity] = [:]

  /// No page yet.
  public init(_ claim: Claim, failOn: Severity) {
    self.claim = claim
    self.failOn = failOn
  }

  /// Takes in a page that was searched.
  public mutating func add(_ page: SearchedPage) { add(PageResult(page)) }

  /// Takes in what is kept of a page that was searched.
  package mutating func add(_ page: PageResult) {
    pages += 1
    verdicts[page.verdict, default: 0] += 1
    if let severity = page.severity {
      severities[page.verdict] = min(severities[page.verdict] ?? severity, severity)
    }
    guard let copy = page.copy else { return }
    if earliest[page.verdict].map({ copy.moment < $0.moment }) ?? true {
      earliest[page.verdict] = copy
    }
  }

  /// Takes in a file or page that can't be read, or not to its end.
  public mutating func addUnreadable() { unreadable += 1 }

  /// The verdict on the claim: that of the page which bears it out most, in the order of ``Verdict``.
  public var verdict: Verdict { Verdict.allCases.first { verdicts[$0] != nil } ?? .missing }

  /// Whether some pages bear the claim out while others have other words or another speaker.
  public var isDisputed: Bool {
    let otherwise: [Verdict] = [.altered, .misattributed]
    guard !otherwise.contains(verdict) else { return false }
    return otherwise.contains { verdicts[$0] != nil }
  }

  /// How grave the verdict is, at least a warning where pages disagree; nil for `verified` by all.
  public var severity: Severity? {
    let own = severities[verdict] ?? verdict.severity(flags: [])
    return isDisputed ? max(own ?? .warning, .warning) : own
  }

  /// The copy captured first among those with the verdict; nil where none of them has a date.
  public var earliestCopy: Copy? { earliest[verdict] }

  /// The exit status: 2 where something can't be read, else 1 where the verdict is as grave as what fails a run.
  public var exitStatus: Int {
    if unreadable > 0 { return 2 }
    return severity.map { $0 >= failOn } ?? false ? 1 : 0
  }
}

/// What is kept of a page that was searched.
package struct PageResult: Sendable {
  let verdict: Verdict
  let severity: Severity?
  let copy: ClaimTotals.Copy?

  /// Keeps what a total needs.
  package init(_ searched: SearchedPage) {
    let verdict = searched.verdict
    self.verdict = verdict
    severity = searched.hits.filter { $0.verdict == verdict }.compactMap(\.severity).min()
    let captured = searched.page.archive.captured
    copy = captured.flatMap { captured in
      Moment(captured).map {
        ClaimTotals.Copy(id: searched.page.id, captured: captured, moment: $0.start)
      }
    }
  }
}
