public import GroundTruth
public import Verification

/// A page with what came of checking it, and how that compares with what it is known to give.
public struct CheckedPage: Sendable {
  /// What a check comes to.
  public enum Outcome: Hashable, Sendable {
    /// Nothing was found, or only what is below notice.
    case clean
    /// The truth says what this copy gives, and just that came.
    case asExpected
    /// Something was found; how grave the gravest is.
    case findings(Severity)
    /// The truth says what this copy gives, and something else came.
    case notAsExpected
    /// The page can't be checked.
    case cannotCheck
  }

  /// The page.
  public let page: PageExtraction
  /// What came of it.
  public let verification: PageVerification
  /// What the truth says that this copy gives, or nil.
  public let expectation: PageExpectation?
  /// Where that differs from what came; empty without an expectation.
  public let differences: [ExpectationDifference]

  package init(
    page: PageExtraction,
    verification: PageVerification,
    expectation: PageExpectation?,
    differences: [ExpectationDifference]
  ) {
    self.page = page
    self.verification = verification
    self.expectation = expectation
    self.differences = differences
  }

  /// What the check comes to.
  public var outcome: Outcome {
    if expectation != nil, differences.isEmpty { return .asExpected }
    if verification.cannotCheck != nil { return .cannotCheck }
    if !differences.isEmpty { return .notAsExpected }
    return verification.severity.map(Outcome.findings) ?? .clean
  }
}
