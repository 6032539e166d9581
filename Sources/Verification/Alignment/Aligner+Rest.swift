import AttributionRules
import GroundTruth
import QuoteSpans

/// A page quotation that belongs to no truth quotation of its own.
enum RestOfPage {
  case counted(quotation: Int, CountedQuotation.Cause)
  case unexpected(quotation: Int, near: Int?)
}

extension Aligner {
  /// The least share of words in common at which a quotation is a changed repeat where the truth covers only some.
  private static let repeatShare = 0.75
  /// The most truth quotations that are looked at for one that is near: those with most words in common.
  private static let nearLimit = 8
  /// Up to so many words, two quotations may have none in common and still be near by their letters.
  private static let fewWords = 3

  /// What the page's other quotations are, in the page's order.
  mutating func rest() -> [RestOfPage] {
    // Whole blocks, without marks, in which a quotation of the truth was found.
    let holders = Set(
      page.quotations.indices.filter { isUsed[$0] }.compactMap { page.quotations[$0].enclosing }
    )
    var rest: [RestOfPage] = []
    for quotation in page.order where !isUsed[quotation] {
      rest.append(kind(of: quotation, holdsUsed: holders.contains(quotation)))
    }
    return rest
  }

  private mutating func kind(of quotation: Int, holdsUsed: Bool) -> RestOfPage {
    if page.isNested(quotation)
      || holdsUsed && page.quotations[quotation].marks == .none
    {
      return .counted(quotation: quotation, .nested)
    }
    if page.attribution(quotation)?.form == .scare {
      return .counted(quotation: quotation, .scare)
    }
    let compared = page.words(quotation)
    let words = compared.words(vocabulary)
    guard !words.isEmpty else { return .counted(quotation: quotation, .scare) }
    let overlaps = index.overlaps(of: words)
    if let number = repeated(quotation, words.count, overlaps) {
      return .counted(quotation: quotation, .repeated(truth.quotes[number].id))
    }
    var near: (truth: Int, comparison: Comparison)?
    let similar = overlaps.prefix(Self.nearLimit).filter {
      index.mayMatch($0, words: words.count, hasMarks: compared.hasElisionMarks(vocabulary))
    }
    let phrase = similar.isEmpty ? nil : page.phrase(quotation, vocabulary)
    for overlap in similar {
      guard let phrase,
        let comparison = Comparison(truth: truths[overlap.truth], page: phrase, vocabulary)
      else { continue }
      if comparison.share > near?.comparison.share ?? 0 { near = (overlap.truth, comparison) }
    }
    let least = truth.covers == .all ? 0.5 : Self.repeatShare
    if let near, near.comparison.share >= least || isRun(near.comparison) {
      if truth.covers == .all || near.comparison.share >= least {
        return .unexpected(quotation: quotation, near: near.truth)
      }
    }
    if truth.covers == .some { return .counted(quotation: quotation, .notCovered) }
    return .unexpected(quotation: quotation, near: nearBySpelling(words))
  }

  /// Whether three words or more of one of the two are all that the other has.
  private func isRun(_ comparison: Comparison) -> Bool {
    switch comparison.wording {
    case .extended: true
    case .truncated: comparison.common >= 3
    default: false
    }
  }

  /// The truth quotation found elsewhere on the page of which a quotation is a repeat, whole or a run of it.
  private mutating func repeated(
    _ quotation: Int,
    _ words: Int,
    _ overlaps: [OverlapIndex.Overlap]
  ) -> Int? {
    let whole = overlaps.prefix { $0.words == words }
    guard !whole.isEmpty else { return nil }
    let phrase = page.phrase(quotation, vocabulary)
    for overlap in whole
    where (pairings[overlap.truth] != nil || unquoted[overlap.truth] != nil)
      && runStart(of: phrase, in: truths[overlap.truth], vocabulary) != nil
    {
      if !isGivenToAnother(quotation, overlap.truth) { return overlap.truth }
    }
    return nil
  }

  /// The missing truth quotation of a few words from which a quotation differs by two letters at most, or nil.
  private func nearBySpelling(_ words: [Int]) -> Int? {
    guard words.count <= Self.fewWords else { return nil }
    let letters = letters(words)
    return truths.indices.first {
      pairings[$0] == nil && truths[$0].words.count <= Self.fewWords && letters.count > 4
        && editDistance(letters, self.letters(truths[$0].words), limit: 2) != nil
    }
  }

  private func letters(_ words: [Int]) -> [UInt8] {
    words.flatMap { vocabulary.entries[$0].bytes + [0x20] }
  }

  /// Whether the article's own sentences give a repeat to somebody else than the truth does.
  private mutating func isGivenToAnother(_ quotation: Int, _ truth: Int) -> Bool {
    page.isInSentences(quotation) && speakerMatch(truth, [quotation]) == .different
  }
}
