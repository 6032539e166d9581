import ArticleExtraction
import AttributionRules
import QuoteSpans
import TextModel

/// The quotations of a page, ready for pairing with those of a truth.
struct PageQuotations {
  /// One quotation of the page.
  struct Item {
    let phrase: Phrase
    /// Whether it stands in the article's own sentences: not in a title, caption or heading.
    let isProse: Bool
    /// Whether it stands within another quotation.
    let isNested: Bool
    /// Where its words start in the article's content, block for block, for turning offsets back.
    let contents: [TextRange]
  }

  let article: Article
  let quotations: [Quotation]
  let attributions: [Attribution]
  let items: [Item]
  /// The quotation that may be the next fragment of this one, with nothing but an attribution between, or nil.
  let next: [Int?]
  /// The numbers of the quotations in the order in which they start.
  let order: [Int]
  /// The place of each quotation in that order.
  let places: [Int]

  /// Reads a page's quotations; `attributions` has one for each.
  init(
    article: Article,
    quotations: [Quotation],
    attributions: [Attribution],
    _ vocabulary: inout Vocabulary
  ) {
    self.article = article
    self.quotations = quotations
    self.attributions = attributions
    var items: [Item] = []
    items.reserveCapacity(quotations.count)
    for quotation in quotations {
      let kind =
        article.blocks.indices.contains(quotation.block)
        ? article.blocks[quotation.block].kind : .paragraph
      let enclosing = quotation.enclosing.flatMap {
        quotations.indices.contains($0) ? quotations[$0] : nil
      }
      items.append(
        Item(
          phrase: Phrase(quotation.text(in: article), &vocabulary),
          isProse: kind.isBody && kind != .heading,
          isNested: enclosing.map { $0.marks != .none } ?? false,
          contents: quotation.contents
        )
      )
    }
    self.items = items
    order = quotations.indices.sorted { quotations[$0].extent < quotations[$1].extent }
    var places = Array(repeating: 0, count: quotations.count)
    for (place, quotation) in order.enumerated() { places[quotation] = place }
    self.places = places
    var next: [Int?] = Array(repeating: nil, count: quotations.count)
    let seams = Seams(article: article, quotations: quotations, attributions: attributions)
    let outer = order.filter { items[$0].isProse && !items[$0].isNested }
    for (first, second) in zip(outer, outer.dropFirst())
    where seams.join(first, second, &vocabulary) {
      next[first] = second
    }
    self.next = next
  }

  /// Whether a quotation stands in the article's own sentences, in no other quotation.
  func isProse(_ quotation: Int) -> Bool {
    items[quotation].isProse && !items[quotation].isNested
  }

  /// The attribution of a quotation, or nil if there is none.
  func attribution(_ quotation: Int) -> Attribution? {
    attributions.indices.contains(quotation) ? attributions[quotation] : nil
  }

  /// The kind of the block in which a quotation starts.
  func block(_ quotation: Int) -> Block.Kind {
    let block = quotations[quotation].block
    return article.blocks.indices.contains(block) ? article.blocks[block].kind : .paragraph
  }

  /// Fragments of one quotation as one stretch of words.
  func joined(_ fragments: [Int], _ vocabulary: inout Vocabulary) -> PagePart {
    guard fragments.count > 1 else { return whole(fragments[0]) }
    var text = ""
    var starts: [Int] = []
    for fragment in fragments {
      if !text.isEmpty {
        text += " "
        starts.append(text.utf8.count)
      }
      text += items[fragment].phrase.text
    }
    return PagePart(
      quotations: fragments,
      phrase: Phrase(text, fragmentStarts: starts, &vocabulary),
      spans: fragments.flatMap { quotations[$0].ranges }
    )
  }

  /// One quotation as a stretch of words.
  func whole(_ quotation: Int) -> PagePart {
    PagePart(
      quotations: [quotation],
      phrase: items[quotation].phrase,
      spans: quotations[quotation].ranges
    )
  }

  /// A part of one quotation: some of its tokens.
  func part(_ quotation: Int, tokens: Range<Int>, _ vocabulary: inout Vocabulary) -> PagePart {
    let item = items[quotation]
    let start = item.phrase.sourceStarts[tokens.lowerBound]
    let end = item.phrase.sourceStarts[tokens.upperBound]
    var offset = 0
    var spans: [TextRange] = []
    for (number, content) in item.contents.enumerated() {
      let low = max(start, offset)
      let high = min(end, offset + content.count)
      if low < high {
        let outer = quotations[quotation].ranges[number]
        spans.append(
          TextRange(
            low == offset ? outer.start : content.start + low - offset,
            high == offset + content.count ? outer.end : content.start + high - offset
          )
        )
      }
      // Paragraphs are joined by one line end.
      offset += content.count + 1
    }
    return PagePart(
      quotations: [quotation],
      phrase: Phrase(item.phrase.text(ofTokens: tokens), &vocabulary),
      spans: spans.isEmpty ? quotations[quotation].ranges : spans
    )
  }
}

/// A stretch of a page's quoted words: a quotation, several fragments, or a part of one.
struct PagePart {
  let quotations: [Int]
  let phrase: Phrase
  let spans: [TextRange]
}
