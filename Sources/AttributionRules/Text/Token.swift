import TextModel

/// One word, mark or quotation of an article, as the rules see it.
struct Token {
  enum Kind: Equatable {
    case word
    case number
    /// A possessive ending: `’s`, or an apostrophe behind a plural.
    case possessive
    /// A mark of punctuation: its scalar; dashes of every make are "—".
    case mark(Unicode.Scalar)
    /// A quotation, marks and all: its number, and which of its paragraphs this is.
    case quotation(Int, piece: Int)
  }

  let kind: Kind
  let range: TextRange
  let features: WordFeatures
  /// Whether it starts with an upper-case letter.
  let isCapital: Bool
  /// Whether it is all upper case, with two letters or more.
  let isAllCaps: Bool

  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark(scalar) }

  var isWord: Bool { kind == .word }

  var quotation: Int? {
    if case .quotation(let number, _) = kind { return number }
    return nil
  }

  /// Whether it is a verb of the cue lexicon in a form that can stand with a subject.
  var isFiniteCue: Bool { features.has(.cue) && features.has([.third, .past, .base]) }
}
