/// What reading a page as an article gives: the article, and what stands against trusting it.
public struct Extraction: Sendable {
  /// What was found. Where ``problem`` says that there is no article, its body is empty; its
  /// title, address and the like are still what the page says of itself.
  public let article: Article
  /// Why the page can't be checked, or nil if it holds an article.
  public let problem: ExtractionProblem?
  /// What is to be said of the page that hinders nothing: `the page holds 2 articles; …`.
  public let notices: [String]

  package init(article: Article, problem: ExtractionProblem?, notices: [String] = []) {
    self.article = article
    self.problem = problem
    self.notices = notices
  }
}

/// Why a page holds no article that can be checked.
public struct ExtractionProblem: Hashable, Sendable, CustomStringConvertible {
  /// The kinds of problem.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// No text that reads like an article: a list of headlines, a search page, an empty page.
    case noArticleText = "no-article-text"
    /// The page says that it could not be found, or that a robot check stands before it.
    case errorPage = "error-page"
    /// The page asks for leave to store cookies and shows nothing else.
    case consentWall = "consent-wall"
    /// The page asks its reader to log in and shows nothing else.
    case loginPage = "login-page"
    /// A page that only sends its reader to another.
    case redirect
    /// Scripts would have put the text into the page; the saved copy has none.
    case emptyShell = "empty-shell"
    /// The beginning of an article, and then an offer to subscribe.
    case paywallStub = "paywall-stub"
  }

  /// What kind of problem it is.
  public let reason: Reason
  /// What was found on the page that says so, for the person who reads the report.
  public let description: String

  package init(_ reason: Reason, _ description: String) {
    self.reason = reason
    self.description = description
  }
}
