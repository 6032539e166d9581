import AsQuoted

/// Where things stand in one article, in the units that reports use.
struct ArticlePlaces {
  private let article: Article
  private let offsets: ScalarOffsets
  /// How many blocks stand before the first that is none of the article's text.
  private let opening: Int

  init(_ article: Article) {
    self.article = article
    opening = article.blocks.firstIndex { !$0.kind.isBody } ?? article.blocks.count
    offsets = ScalarOffsets(article.content)
  }

  /// Unicode scalars in the article's text; nulls outside it.
  func scalars(_ range: TextRange) -> PlaceRecord {
    guard range.end <= article.bodyLength else {
      return PlaceRecord(start: Nullable(nil), end: Nullable(nil))
    }
    return PlaceRecord(
      start: Nullable(offsets.scalarOffset(ofByte: range.start)),
      end: Nullable(offsets.scalarOffset(ofByte: range.end))
    )
  }

  /// Where a person finds a place: the paragraph, counted over the article's text from 1, and the
  /// line of the page's HTML on which it starts.
  func description(_ range: TextRange) -> String? {
    guard let index = article.blockIndex(at: range.start) else { return nil }
    let block = article.blocks[index]
    guard block.kind.isBody else { return "\(block.kind.rawValue), line \(block.line)" }
    // The text comes first, so that nothing needs counting: a page may have very many blocks.
    let number =
      index < opening ? index + 1 : article.blocks[...index].count { $0.kind.isBody }
    return "paragraph \(number), line \(block.line)"
  }

  /// Where a person finds the words.
  func description(_ found: FoundQuotation) -> String? { found.spans.first.flatMap(description) }

  /// The line of the page's HTML on which the words' paragraph starts.
  func line(_ found: FoundQuotation) -> Int? {
    found.spans.first.flatMap { article.blockIndex(at: $0.start) }
      .map { article.blocks[$0].line }
  }
}
