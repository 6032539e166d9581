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

  /// Where a paragraph's part stands, with its outer marks and without.
  private struct Part: Hashable {
    let range: TextRange
    let content: TextRange
  }

  // A page may have very many quotations: the first part, as a rule the only one, takes no room beside its own.
  private let start: Int
  /// How long the first part is with its marks; less than 0 where there is none.
  private let length: Int
  /// How far within these its words begin and end.
  private let lead: Int32
  private let trail: Int32
  private let rest: [Part]
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
    let range = ranges.first ?? TextRange(0, 0)
    let content = contents.first ?? range
    start = range.start
    length = ranges.isEmpty ? -1 : range.count
    lead = Int32(clamping: content.start - range.start)
    trail = Int32(clamping: range.end - content.end)
    rest =
      ranges.count < 2
      ? [] : zip(ranges, contents).dropFirst().map { Part(range: $0, content: $1) }
    self.marks = marks
    self.block = block
    self.enclosing = enclosing
    self.isClosed = isClosed
  }

  /// Where the quotation stands, outer marks included: a range for each paragraph that it runs over.
  public var ranges: TextRanges {
    guard length >= 0 else { return [] }
    let first = TextRange(start, start + length)
    return rest.isEmpty ? TextRanges(first) : TextRanges([first] + rest.map(\.range))
  }

  /// The words: ``ranges`` without the outer marks.
  public var contents: TextRanges {
    guard length >= 0 else { return [] }
    let first = TextRange(start + Int(lead), start + length - Int(trail))
    return rest.isEmpty ? TextRanges(first) : TextRanges([first] + rest.map(\.content))
  }

  /// The whole stretch from the first mark to the last.
  public var extent: TextRange {
    TextRange(start, rest.last?.range.end ?? start + max(0, length))
  }

  /// The words, paragraphs joined by "\n".
  public func text(in article: Article) -> String {
    let contents = contents
    if contents.count == 1 { return article.content[contents[0]] }
    return contents.map { article.content[$0] }.joined(separator: "\n")
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
