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
    /// A quotation's stretch in one paragraph, marks and all: the quotation's number.
    case quotation(Int32)
  }

  // A page may have millions of tokens: 24 bytes each, in this order.
  let features: WordFeatures
  let kind: Kind
  /// Whether it starts with an upper-case letter.
  let isCapital: Bool
  /// Whether it is all upper case, with two letters or more.
  let isAllCaps: Bool
  private let start: UInt32
  private let end: UInt32

  init(
    kind: Kind,
    range: TextRange,
    features: WordFeatures = [],
    isCapital: Bool = false,
    isAllCaps: Bool = false
  ) {
    self.features = features
    self.kind = kind
    self.isCapital = isCapital
    self.isAllCaps = isAllCaps
    start = UInt32(clamping: range.start)
    end = UInt32(clamping: range.end)
  }

  var range: TextRange { TextRange(Int(start), Int(end)) }

  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark(scalar) }

  var isWord: Bool { kind == .word }

  var quotation: Int? {
    if case .quotation(let number) = kind { return Int(number) }
    return nil
  }

  /// Whether it is a verb of the cue lexicon in a form that can stand with a subject.
  var isFiniteCue: Bool { features.has(.cue) && features.has([.third, .past, .base]) }
}
