/// What a check says of one quotation of the truth on one page: the first that holds, from the bottom up.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// The same words, said by the same speaker.
  case verified
  /// Every difference is marked in the page: words left out at …, put in or changed in [ ], [sic].
  case elided
  /// The page's words are one unbroken run of the truth's, shorter, with no mark at the cut.
  case truncated
  /// The truth's words are one unbroken run of the page's.
  case extended
  /// The words are those of the truth, and the rules gave no speaker.
  case unattributed
  /// Words are changed.
  case altered
  /// Another speaker is given the words.
  case misattributed
  /// The words stand in the article, outside quotation marks.
  case unquoted
  /// The words are not in the article.
  case missing
}

/// Why a whole page can't be checked.
public enum CannotCheckCause: String, Hashable, Sendable, CaseIterable {
  /// The file can't be read, or is in no format that is known.
  case unreadable
  /// The page holds no article text.
  case noText = "no-text"
  /// The page is a server's error message.
  case errorPage = "error-page"
  /// The page shows the start of the article and asks for payment or a login.
  case paywall
  /// The page shares no quotation, title or URL with the truth.
  case anotherArticle = "another-article"
  /// A container's digests do not match what it holds.
  case digestMismatch = "digest-mismatch"
  /// A limit was passed.
  case limit
}
