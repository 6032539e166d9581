public import ArticleExtraction
public import TextModel

/// Words that an article sets apart as somebody's: between marks, or in a block of their own.
public struct Quotation: Hashable, Sendable {
  /// What sets the words apart.
  public enum Marks: String, Hashable, Sendable {
    case double, single, guillemets
    /// No marks: the whole of a `<blockquote>`.
    case none
  }

  /// Where the quotation stands, outer marks included: a range for each paragraph that it runs over.
  public let ranges: [TextRange]
  /// The words: ``ranges`` without the outer marks.
  public let contents: [TextRange]
  /// What sets the words apart.
  public let marks: Marks
  /// The index in ``Article/blocks`` of the block in which it starts.
  public let block: Int
  /// The index of the quotation around this one, or nil.
  public let enclosing: Int?
  /// Whether a closing mark was found (true without marks).
  public let isClosed: Bool

  /// A quotation as found; `ranges` and `contents` are of equal number, at least one.
  public init(
    ranges: [TextRange],
    contents: [TextRange],
    marks: Marks,
    block: Int,
    enclosing: Int?,
    isClosed: Bool
  ) {
    self.ranges = ranges
    self.contents = contents
    self.marks = marks
    self.block = block
    self.enclosing = enclosing
    self.isClosed = isClosed
  }

  /// The whole stretch from the first mark to the last.
  public var extent: TextRange {
    TextRange(ranges.first?.start ?? 0, ranges.last?.end ?? 0)
  }

  /// The words, paragraphs joined by "\n".
  public func text(in article: Article) -> String {
    contents.map { article.content[$0] }.joined(separator: "\n")
  }
}

/// How words are quoted.
public enum QuotationForm: String, Hashable, Sendable, CaseIterable {
  /// A whole utterance between marks.
  case direct
  /// Words between marks inside the reporter's own sentence.
  case partial
  /// A `<blockquote>`, or a run of paragraphs.
  case block
  /// Marks that quote nobody: scare quotes, titles, nicknames, slogans.
  case scare
}
