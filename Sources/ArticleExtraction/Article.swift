public import TextModel

/// A news article read from a page: what it says of itself, and its text in blocks.
public struct Article: Sendable {
  /// What the page states of its article, and where.
  public let facts: ArticleFacts
  /// The body's blocks joined by "\n", and behind them title and captions, joined likewise.
  ///
  /// All ranges of this article count UTF-8 bytes of this string.
  public let content: String
  /// How many bytes of ``content`` are the body: the article's text proper.
  public let bodyLength: Int
  /// The blocks in the order of ``content``: the body's, then title and captions.
  public let blocks: [Block]

  /// Takes what a reader of pages or of plain text found.
  public init(facts: ArticleFacts, content: String, bodyLength: Int, blocks: [Block]) {
    self.facts = facts
    self.content = content
    self.bodyLength = bodyLength
    self.blocks = blocks
  }

  /// Takes facts that come from elsewhere than a page, such as an annotated corpus.
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
    func given(_ text: String?) -> Found<String>? { text.map { Found($0, from: "given") } }
    var facts = ArticleFacts()
    facts.title = given(title)
    facts.byline = given(byline)
    facts.published = given(published)
    facts.url = given(url)
    facts.publisher = given(publisher)
    self.init(facts: facts, content: content, bodyLength: bodyLength, blocks: blocks)
  }

  /// The headline, without the site's name, or nil.
  public var title: String? { facts.title?.value }
  /// Who wrote it, as printed, without the word “By”, or nil.
  public var byline: String? { facts.byline?.value }
  /// The date of publication (ISO 8601 where what the page states has one meaning), or nil.
  public var published: String? { facts.published?.value }
  /// The language of the text as a tag of BCP 47 (`en-GB`), or nil.
  public var language: String? { facts.language?.value }
  /// The page's own canonical address, or nil.
  public var url: String? { facts.url?.value }
  /// The name of the publication, or nil.
  public var publisher: String? { facts.publisher?.value }

  /// The number of the last block that starts at or before a place in ``content``, in UTF-8 bytes; nil before
  /// the first.
  package func blockIndex(at offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The article, its address made whole by that of the page where it is relative.
  package func resolved(at page: String?) -> Article {
    guard let own = facts.url else { return self }
    var facts = facts
    facts.url = Found(PageAddress.resolved(own.value, at: page), from: own.from)
    return Article(facts: facts, content: content, bodyLength: bodyLength, blocks: blocks)
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
  // A page may have a million blocks: what is small takes little room.
  private let storedGroup: Int32
  private let storedLine: Int32

  /// Blocks of one `<blockquote>` or one list share a number, from 0; nil for all others.
  public var group: Int? { storedGroup < 0 ? nil : Int(storedGroup) }
  /// The line of the page's HTML (of the text, for plain text) on which it starts, from 1.
  public var line: Int { Int(storedLine) }

  /// A block of a kind at a place.
  public init(kind: Kind, range: TextRange, group: Int?, line: Int) {
    self.kind = kind
    self.range = range
    storedGroup = group.map { Int32(clamping: $0) } ?? -1
    storedLine = Int32(clamping: line)
  }
}
