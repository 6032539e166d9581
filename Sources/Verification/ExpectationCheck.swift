public import GroundTruth

/// A place where a page gives something else than its truth says it is known to give.
public struct ExpectationDifference: Hashable, Sendable, CustomStringConvertible {
  /// The id of the quotation; nil for the page as a whole and for unexpected quotations.
  public let quote: String?
  /// What was expected and what came, in plain words.
  public let description: String

  /// A difference of a quotation or a page.
  public init(quote: String?, description: String) {
    self.quote = quote
    self.description = description
  }
}

extension PageVerification {
  /// Where this page differs from what it is known to give; empty when just that came.
  ///
  /// Quotations that the expectation does not list are expected to be verified.
  public func differences(from expectation: PageExpectation) -> [ExpectationDifference] {
    []
  }
}
