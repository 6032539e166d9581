import TextModel

extension Aligner {
  /// The page quotations worth comparing with each open truth quotation: those with most words in common.
  func candidates(where isEligible: (PageQuotations.Item) -> Bool) -> [Int: [Int]] {
    candidates(for: Set(pairings.indices.filter { pairings[$0] == nil }), where: isEligible)
  }

  /// The page quotations worth comparing with some truth quotations, the best first.
  func candidates(
    for open: Set<Int>,
    where isEligible: (PageQuotations.Item) -> Bool
  ) -> [Int: [Int]] {
    guard !open.isEmpty else { return [:] }
    var ranked: [Int: [(share: Double, place: Int, quotation: Int)]] = [:]
    func cut(_ truth: Int) {
      ranked[truth]?.sort { ($1.share, $0.place) < ($0.share, $1.place) }
      ranked[truth] = ranked[truth].map { Array($0.prefix(Self.candidateLimit)) }
    }
    for (place, quotation) in page.order.enumerated()
    where !isUsed[quotation] && isEligible(page.items[quotation]) {
      let phrase = page.items[quotation].phrase
      for overlap in index.overlaps(of: phrase) where open.contains(overlap.truth) {
        // A fragment has most of its words in the truth, whatever else that holds.
        guard
          overlap.words * 2 >= phrase.words.count
            || index.mayMatch(overlap, phrase, vocabulary)
        else { continue }
        let longer = max(truths[overlap.truth].words.count, phrase.words.count)
        let share = Double(overlap.words) / Double(longer)
        ranked[overlap.truth, default: []].append((share, place, quotation))
        if ranked[overlap.truth]?.count ?? 0 >= Self.candidateLimit * 4 { cut(overlap.truth) }
      }
    }
    for truth in ranked.keys { cut(truth) }
    return ranked.mapValues { $0.map(\.quotation) }
  }

  /// Pairs what is left by the words in common, those with the largest share first.
  ///
  /// `shownElsewhere` are truth quotations whose words stand unchanged in a heading or the like: for these,
  /// only close ones are taken.
  mutating func pairSimilar(_ candidates: [Int: [Int]], shownElsewhere: Set<Int>) {
    var found: [SimilarPair] = []
    for (number, quotations) in candidates.sorted(by: { $0.key < $1.key })
    where pairings[number] == nil {
      let least = shownElsewhere.contains(number) ? 0.75 : 0
      for fragments in quotations.map({ [$0] })
        + chains(quotations, most: truths[number].words.count * 2)
      {
        let part = page.joined(fragments, &vocabulary)
        guard let comparison = Comparison(truth: truths[number], page: part.phrase, vocabulary),
          comparison.share >= least
        else { continue }
        let rank = speakerRank(number, fragments)
        if isTooShort(comparison), rank > 0 { continue }
        found.append(
          SimilarPair(truth: number, part: part, comparison: comparison, speakerRank: rank)
        )
      }
    }
    for pair in found.sorted() {
      guard pairings[pair.truth] == nil, !pair.part.quotations.contains(where: { isUsed[$0] })
      else { continue }
      self.pair(
        pair.truth,
        pair.part,
        pair.comparison,
        pair.part.quotations.count > 1 ? .split : .whole
      )
    }
  }

  /// Whether one or two words are a run of many: then only the speaker makes them one quotation.
  private func isTooShort(_ comparison: Comparison) -> Bool {
    switch comparison.wording {
    case .truncated, .extended: comparison.common < 3 && comparison.share < 0.5
    default: false
    }
  }
}

/// A truth quotation and a stretch of a page that may be one.
private struct SimilarPair: Comparable {
  let truth: Int
  let part: PagePart
  let comparison: Comparison
  let speakerRank: Int

  /// The rank of the wording among pairs that share alike.
  private var wordingRank: Int {
    switch comparison.wording {
    case .exact: 0
    case .elided: 1
    case .truncated, .extended: 2
    default: 3
    }
  }

  private var start: Int { part.spans.first?.start ?? 0 }

  static func < (left: SimilarPair, right: SimilarPair) -> Bool {
    if left.comparison.share != right.comparison.share {
      return left.comparison.share > right.comparison.share
    }
    return (left.wordingRank, left.speakerRank, left.part.quotations.count, left.start, left.truth)
      < (
        right.wordingRank, right.speakerRank, right.part.quotations.count, right.start, right.truth
      )
  }

  static func == (left: SimilarPair, right: SimilarPair) -> Bool {
    !(left < right) && !(right < left)
  }
}
