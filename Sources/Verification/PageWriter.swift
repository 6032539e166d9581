import ArticleExtraction
import AttributionRules
import GroundTruth
import QuoteSpans
import TextModel

/// Writes quotations of a page as findings have them. It holds what was read from the page and no more.
struct PageWriter: Sendable {
  private let truth: Truth
  private let article: Article
  private let quotations: [Quotation]
  private let attributions: [Attribution]
  let around: WordsAround

  /// A writer for a page and the truth that it is held against.
  init(_ truth: Truth, _ page: PageQuotations) {
    self.truth = truth
    article = page.article
    quotations = page.quotations
    attributions = page.attributions
    around = WordsAround(article: page.article)
  }

  /// Words of some of the page's quotations, which stand at `spans`.
  func found(_ numbers: [Int], text: String, spans: [TextRange]) -> FoundQuotation {
    let attribution = attributions.best(of: numbers)
    return FoundQuotation(
      text: text,
      speaker: attribution?.speaker,
      mention: attribution?.mention,
      cue: attribution?.cue,
      rule: attribution?.rule,
      confidence: attribution?.confidence,
      via: attribution?.via,
      reason: attribution?.reason,
      form: attribution?.form,
      block: numbers.first.map(block) ?? .paragraph,
      spans: spans,
      quotations: numbers,
      prefix: spans.first.map(around.before) ?? "",
      suffix: spans.last.map(around.behind) ?? ""
    )
  }

  /// The quotations that belong to none of the truth.
  func unexpected(_ rest: [RestOfPage]) -> QuotationList<UnexpectedQuotation> {
    let found = rest.compactMap { rest -> (quotation: Int, near: Int?)? in
      guard case .unexpected(let quotation, let near) = rest else { return nil }
      return (quotation, near)
    }
    return QuotationList(count: found.count) { place in
      unexpected(found[place].quotation, near: found[place].near)
    }
  }

  /// The quotations that are counted only.
  func counted(_ rest: [RestOfPage]) -> QuotationList<CountedQuotation> {
    let found = rest.compactMap { rest -> (quotation: Int, cause: CountedQuotation.Cause)? in
      guard case .counted(let quotation, let cause) = rest else { return nil }
      return (quotation, cause)
    }
    return QuotationList(count: found.count) { place in
      CountedQuotation(found: whole(found[place].quotation), cause: found[place].cause)
    }
  }

  private func unexpected(_ quotation: Int, near: Int?) -> UnexpectedQuotation {
    let found = whole(quotation)
    guard let near else { return UnexpectedQuotation(found: found, near: nil, diff: []) }
    // Of the page's words all, and nothing else, would have to be held until the last is written.
    var vocabulary = Vocabulary()
    let quote = truth.quotes[near]
    let (old, new) = (Phrase(quote.text, &vocabulary), Phrase(found.text, &vocabulary))
    return UnexpectedQuotation(
      found: found,
      near: quote.id,
      diff: WordDiff(truth: old, page: new, vocabulary).operations
    )
  }

  private func whole(_ number: Int) -> FoundQuotation {
    let quotation = quotations[number]
    return found([number], text: quotation.text(in: article), spans: Array(quotation.ranges))
  }

  /// The kind of the block in which a quotation starts.
  private func block(_ quotation: Int) -> Block.Kind {
    let block = quotations[quotation].block
    return article.blocks.indices.contains(block) ? article.blocks[block].kind : .paragraph
  }
}

extension [Attribution] {
  /// The attribution of some fragments: the first that gives a speaker, else the first.
  func best(of quotations: [Int]) -> Attribution? {
    let known = quotations.filter(indices.contains)
    return (known.first { self[$0].speaker != nil } ?? known.first).map { self[$0] }
  }
}
