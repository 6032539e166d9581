package import ArticleExtraction
package import AttributionRules
import GroundTruth
package import QuoteSpans

/// Follows an article's quotations from copy to copy.
///
/// Each copy is held against a truth made of the quotations so far, with the words that the last copy has:
/// so a quotation that changes twice stays one, and so does one that is gone for a while.
package struct QuotationChain {
  /// How many earlier wordings are tried for a quotation that is not found by its last one.
  private static let formerWordings = 3

  private let least: Double
  private var rows: [ChainRow] = []
  private var speakers = ChainSpeakers()
  private var copies = 0

  /// A chain that takes speakers for sure from a confidence on, 0...1.
  package init(minimumConfidence: Double) {
    least = minimumConfidence
  }

  /// Takes in the next copy; `attributions` has one for each of `quotations`.
  package mutating func add(
    article: Article,
    quotations: [Quotation],
    attributions: AttributionResult
  ) {
    let copy = copies
    copies += 1
    speakers.meet(attributions)
    func align(_ truth: Truth) -> AlignedPage {
      PageVerifier(truth: truth)
        .align(article: article, quotations: quotations, attributions: attributions)
    }
    let truth = truth(rows.map(\.text))
    let page = align(truth)
    var matcher = SpeakerMatcher(truth: truth, article: attributions.speakers)
    let words = ChainWords(names: speakers.list.flatMap { [$0.name] + $0.aliases })
    var taken: Set<Int> = []
    for (row, quote) in zip(rows.indices, page.quotes) where !rows[row].isLost(quote) {
      rows[row].add(
        found: quote.found,
        words.change(from: rows[row].text, to: quote),
        copy: copy,
        least,
        &speakers,
        &matcher
      )
      if quote.wording != .unquoted { taken.formUnion(quote.found?.quotations ?? []) }
    }
    for age in 1...Self.formerWordings {
      let lost = rows.indices.filter { rows[$0].count == copy && rows[$0].former(age) != nil }
      guard !lost.isEmpty else { break }
      let older = align(
        self.truth(
          rows.indices.map { lost.contains($0) ? rows[$0].former(age) ?? "" : rows[$0].text }
        )
      )
      for row in lost {
        let quote = older.quotes[row]
        guard !rows[row].isLost(quote), quote.wording != .unquoted, let found = quote.found,
          taken.isDisjoint(with: found.quotations)
        else { continue }
        let change = words.change(from: rows[row].text, to: found.text)
        rows[row].add(found: found, change, copy: copy, least, &speakers, &matcher)
        taken.formUnion(found.quotations)
      }
    }
    for row in rows.indices where rows[row].count == copy { rows[row].addGap(copy: copy) }
    let new = page.unexpected.map(\.found).filter { taken.isDisjoint(with: $0.quotations) }
    for found in words.withoutRepeats(new) {
      rows.append(ChainRow(found, copy: copy, least, &speakers, &matcher))
    }
  }

  /// The quotations in the order in which they appear, each over all copies so far.
  package var histories: [QuotationHistory] {
    rows.enumerated().map { number, row in
      QuotationHistory(id: TruthQuote.id(number + 1, of: rows.count), cells: row.cells)
    }
  }

  /// The quotations so far with some words, as a truth.
  private func truth(_ texts: [String]) -> Truth {
    let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
    return Truth(
      speakers: speakers.list,
      quotes: zip(rows.indices, texts).map { row, text in
        let around = counts[text] == 1 ? nil : rows[row].around
        return TruthQuote(
          id: "\(row)",
          text: text,
          speaker: rows[row].speaker.id,
          prefix: around.flatMap { $0.prefix.isEmpty ? nil : $0.prefix },
          suffix: around.flatMap { $0.suffix.isEmpty ? nil : $0.suffix }
        )
      }
    )
  }
}
