/// What a page's words are to those of the truth, after typographic folding.
public enum Wording: String, Hashable, Sendable, CaseIterable {
  /// The same words and inner punctuation.
  case exact
  /// Every difference is marked in the page: words left out at …, put in or changed in [ ], [sic].
  case elided
  /// The page's words are one unbroken run of the truth's, shorter, with no mark at the cut.
  case truncated
  /// The truth's words are one unbroken run of the page's; more stands before or after.
  case extended
  /// Any other pair whose words in common, in order, are at least half of the longer.
  case altered
  /// The words stand in the article, outside quotation marks.
  case unquoted
  /// None of these.
  case missing
}

/// What a changed quotation is worth a second look for. A flag warns, it never decides.
public enum Flag: String, Hashable, Sendable, CaseIterable {
  /// A negating word was put in or left out.
  case negation
  /// A word of condition (`if`, `unless`, `but`) was put in or left out.
  case condition
  /// A number was changed.
  case number
  /// A name was changed.
  case name
  /// Only punctuation differs.
  case punctuation
  /// Only the spelling of words differs, or that and punctuation.
  case spelling
}

/// How the words of one truth quotation stand in a page. No layout is a fault.
public enum Layout: String, Hashable, Sendable, CaseIterable {
  /// Between one pair of marks.
  case whole
  /// In parts, with an attribution between them.
  case split
  /// Between one pair of marks with the words of its neighbour in the truth.
  case joined
}
