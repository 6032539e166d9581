import ArticleExtraction
import AttributionRules
import QuoteSpans
import TextModel

/// The quotations of a page, ready for pairing with those of a truth.
struct PageQuotations {
  let article: Article
  let quotations: [Quotation]
  let attributions: [Attribution]
  private let words: PageWords
  /// The quotation that may be the next fragment of this one, with nothing but an attribution between, or nil.
  private(set) var next: [Int?]
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
    var words = PageWords()
    for quotation in quotations {
      words.append(Phrase(quotation.text(in: article), &vocabulary))
    }
    self.words = words
    order = quotations.indices.sorted { quotations[$0].extent < quotations[$1].extent }
    var places = Array(repeating: 0, count: quotations.count)
    for (place, quotation) in order.enumerated() { places[quotation] = place }
    self.places = places
    next = Array(repeating: nil, count: quotations.count)
    let seams = Seams(article: article, quotations: quotations, attributions: attributions)
    let outer = order.filter(isProse)
    for (first, second) in zip(outer, outer.dropFirst())
    where seams.join(first, second, &vocabulary) {
      next[first] = second
    }
  }

  /// Whether a quotation stands in the article's own sentences, in no other quotation.
  func isProse(_ quotation: Int) -> Bool { isInSentences(quotation) && !isNested(quotation) }

  /// Whether a quotation stands in the article's own sentences: not in a title, caption or heading.
  func isInSentences(_ quotation: Int) -> Bool {
    let kind = block(quotation)
    return kind.isBody && kind != .heading
  }

  /// Whether a quotation stands within another that has marks.
  func isNested(_ quotation: Int) -> Bool {
    guard let enclosing = quotations[quotation].enclosing, quotations.indices.contains(enclosing)
    else { return false }
    return quotations[enclosing].marks != .none
  }

  /// The words of a quotation as they are compared.
  func words(_ quotation: Int) -> ComparedWords { words[quotation] }

  /// A quotation's words with the way back to its text, read anew each time; `vocabulary` has them all.
  func phrase(_ quotation: Int, _ vocabulary: Vocabulary) -> Phrase {
    var vocabulary = vocabulary
    return Phrase(text(quotation), &vocabulary)
  }

  /// A quotation's words as they stand in the article.
  func text(_ quotation: Int) -> String { quotations[quotation].text(in: article) }

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
    guard fragments.count > 1 else { return whole(fragments[0], vocabulary) }
    var text = ""
    var starts: [Int] = []
    for fragment in fragments {
      if !text.isEmpty {
        text += " "
        starts.append(text.utf8.count)
      }
      text += self.text(fragment)
    }
    return PagePart(
      quotations: fragments,
      phrase: Phrase(text, fragmentStarts: starts, &vocabulary),
      spans: fragments.flatMap { quotations[$0].ranges }
    )
  }

  /// One quotation as a stretch of words.
  func whole(_ quotation: Int, _ vocabulary: Vocabulary) -> PagePart {
    PagePart(
      quotations: [quotation],
      phrase: phrase(quotation, vocabulary),
      spans: Array(quotations[quotation].ranges)
    )
  }

  /// A part of one quotation: some of its tokens.
  func part(_ quotation: Int, tokens: Range<Int>, _ vocabulary: inout Vocabulary) -> PagePart {
    let phrase = phrase(quotation, vocabulary)
    let start = phrase.sourceStarts[tokens.lowerBound]
    let end = phrase.sourceStarts[tokens.upperBound]
    var offset = 0
    var spans: [TextRange] = []
    for (number, content) in quotations[quotation].contents.enumerated() {
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
      phrase: Phrase(phrase.text(ofTokens: tokens), &vocabulary),
      spans: spans.isEmpty ? Array(quotations[quotation].ranges) : spans
    )
  }
}

/// A stretch of a page's quoted words: a quotation, several fragments, or a part of one.
struct PagePart {
  let quotations: [Int]
  let phrase: Phrase
  let spans: [TextRange]
}
