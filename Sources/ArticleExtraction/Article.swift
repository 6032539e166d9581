public import TextModel

/// A news article read from a page: what it says of itself, and its text in blocks.
public struct Article: Sendable {
  /// The headline, without the site's name, or nil.
  public let title: String?
  /// Who wrote it, as printed, or nil.
  public let byline: String?
  /// The date of publication as the page states it (ISO 8601 where the page gives that), or nil.
  public let published: String?
  /// The page's own canonical address, or nil.
  public let url: String?
  /// The name of the publication, or nil.
  public let publisher: String?
  /// The body's blocks joined by "\n", and behind them title and captions, joined likewise.
  ///
  /// All ranges of this article count UTF-8 bytes of this string.
  public let content: String
  /// How many bytes of ``content`` are the body: the article's text proper.
  public let bodyLength: Int
  /// The blocks in the order of ``content``: the body's, then title and captions.
  public let blocks: [Block]

  /// Takes what a reader of pages or of plain text found.
  public init(
    title: String?,
    byline: String?,
    published: String?,
    url: String?,
    publisher: String?,
    content: String,
    bodyLength: Int,
    blocks: [Block]
  ) {
    self.title = title
    self.byline = byline
    self.published = published
    self.url = url
    self.publisher = publisher
    self.content = content
    self.bodyLength = bodyLength
    self.blocks = blocks
  }

  /// The article's text: the body without title and captions.
  public var text: String { content[TextRange(0, bodyLength)] }
}

/// A stretch of an article that stands on its own: a paragraph, a heading, a list item.
public struct Block: Hashable, Sendable {
  /// What a block is on the page.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case paragraph, heading
    case listItem = "list-item"
    case blockQuotation = "block-quotation"
    case title, caption

    /// Whether blocks of this kind belong to the article's text.
    public var isBody: Bool { self != .title && self != .caption }
  }

  /// What the block is on the page.
  public let kind: Kind
  /// Where it stands in ``Article/content``, in UTF-8 bytes.
  public let range: TextRange
  /// Blocks of one `<blockquote>` or one list share a number; nil for all others.
  public let group: Int?
  /// The line of the page's HTML (of the text, for plain text) on which it starts, from 1.
  public let line: Int

  /// A block of a kind at a place.
  public init(kind: Kind, range: TextRange, group: Int?, line: Int) {
    self.kind = kind
    self.range = range
    self.group = group
    self.line = line
  }
}
