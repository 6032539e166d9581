import AsQuoted

/// The words of an article's quotations with those before and behind, by which each is found again.
struct QuotedContext {
  /// A quotation as a text that can be searched for: `prefix`, `exact` and `suffix` follow each other.
  struct Quote: Hashable {
    let prefix: String
    let exact: String
    let suffix: String
  }

  /// So many scalars on either side, and twice as many as often as two quotations look alike.
  private static let least = 32
  private static let most = 1_024

  /// One for each quotation, in order.
  let quotes: [Quote]

  /// Reads an article's own characters: outer marks are part of `exact`, and of quotations over several
  /// paragraphs the line ends are.
  init(_ page: PageExtraction) {
    let article = page.article
    var quotes = page.quotations.map { Self.quote($0, Self.least, article) }
    var reach = Self.least
    while reach < Self.most {
      let numbers = Dictionary(grouping: quotes.indices, by: { quotes[$0] })
        .values.filter { $0.count > 1 }.joined()
      guard !numbers.isEmpty else { break }
      reach *= 2
      for number in numbers { quotes[number] = Self.quote(page.quotations[number], reach, article) }
    }
    self.quotes = quotes
  }

  private static func quote(_ quotation: Quotation, _ reach: Int, _ article: Article) -> Quote {
    let range = quotation.extent
    let area = area(of: range, in: article)
    // A scalar has at most four bytes.
    let before = TextRange(max(area.start, range.start - 4 * reach), range.start)
    let behind = TextRange(range.end, min(area.end, range.end + 4 * reach))
    return Quote(
      prefix: String(article.content[before].unicodeScalars.suffix(reach)),
      exact: article.content[range],
      suffix: String(article.content[behind].unicodeScalars.prefix(reach))
    )
  }

  /// The article's text, or the title or caption in which a place is.
  private static func area(of range: TextRange, in article: Article) -> TextRange {
    if range.end <= article.bodyLength { return TextRange(0, article.bodyLength) }
    return article.blocks.last { $0.range.start <= range.start }?.range ?? range
  }
}
