public import Verification

/// What a run over pages comes to, in numbers.
public struct RunTotals: Hashable, Sendable {
  /// The severity at and above which a finding fails the run.
  public let failOn: Severity
  /// The verdicts over all pages.
  public private(set) var verdicts = VerificationSummary()
  /// The number of pages without findings.
  public private(set) var clean = 0
  /// The number of pages that gave just what their truth expects of them.
  public private(set) var asExpected = 0
  /// The number of pages with findings.
  public private(set) var withFindings = 0
  /// The number of pages that can't be checked, and were not expected to be so.
  public private(set) var unchecked = 0
  /// The number of inputs that gave no page to check: truths and folders that can't be read.
  public private(set) var unreadable = 0
  /// The number of pending files that are left beside truths: a warning each.
  public private(set) var pendingLeft = 0
  private var failing = 0

  /// No page yet.
  public init(failOn: Severity) {
    self.failOn = failOn
  }

  /// Takes in a page.
  public mutating func add(_ page: CheckedPage) { add(page.verification, page.outcome) }

  /// Takes in what came of a page.
  public mutating func add(_ verification: PageVerification, _ outcome: CheckedPage.Outcome) {
    add(VerificationSummary([verification]), outcome)
  }

  /// Takes in the counts of a page and what it comes to.
  public mutating func add(_ page: VerificationSummary, _ outcome: CheckedPage.Outcome) {
    verdicts.add(page)
    switch outcome {
    case .clean: clean += 1
    case .asExpected: asExpected += 1
    case .cannotCheck: unchecked += 1
    case .notAsExpected:
      withFindings += 1
      failing += 1
    case .findings(let severity):
      withFindings += 1
      if severity >= failOn { failing += 1 }
    }
  }

  /// Takes in an input that gave no page.
  public mutating func addUnreadable() {
    unreadable += 1
  }

  /// Takes in a pending file that is left beside a truth.
  public mutating func addPendingLeft() {
    pendingLeft += 1
    if failOn <= .warning { failing += 1 }
  }

  /// The exit status: 2 where something can't be read or checked, else 1 where the run failed, else 0.
  public var exitStatus: Int {
    if unchecked + unreadable > 0 { return 2 }
    return failing > 0 ? 1 : 0
  }
}
