import ArticleExtraction
public import GroundTruth
public import Verification

/// Holds saved pages against the truth about their article.
public struct Verifier: Sendable {
  /// What a person curated about the article.
  public let truth: Truth
  private let verifier: PageVerifier

  /// A verifier for a truth.
  public init(truth: Truth) {
    self.truth = truth
    verifier = PageVerifier(truth: truth)
  }

  /// A verifier for the truth in a file.
  ///
  /// - Throws: ``TruthFileError`` if the file can't be read, or is no truth.
  public init(truthFile path: String) throws(TruthFileError) {
    self.init(truth: try TruthFile.read(path))
  }

  /// What the page has of the truth's quotations, and of others.
  public func verify(_ page: PageExtraction) -> PageVerification {
    if let problem = page.problem {
      let cannotCheck = CannotCheck(cause: problem.cause, reason: problem.description)
      return PageVerification(cannotCheck: cannotCheck)
    }
    return verifier.verify(
      article: page.article,
      quotations: page.quotations,
      attributions: page.attributions
    )
  }

  /// Verifies the page and holds the outcome against what the truth expects of a page of that name.
  public func check(_ page: PageExtraction) -> CheckedPage {
    let verification = verify(page)
    let expectation = truth.expectation(forPage: page.fileName)
    return CheckedPage(
      page: page,
      verification: verification,
      expectation: expectation,
      differences: expectation.map(verification.differences) ?? []
    )
  }
}
