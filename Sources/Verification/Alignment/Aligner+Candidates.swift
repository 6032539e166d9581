extension Aligner {
  /// The unused page quotations worth comparing with some truth quotations: those with most words in
  /// common, the best first.
  func candidates(for open: Set<Int>, where isEligible: (Int) -> Bool) -> [Int: [Int]] {
    guard !open.isEmpty else { return [:] }
    var ranked: [Int: [(share: Double, place: Int, quotation: Int)]] = [:]
    func cut(_ truth: Int) {
      ranked[truth]?.sort { ($1.share, $0.place) < ($0.share, $1.place) }
      ranked[truth] = ranked[truth].map { Array($0.prefix(Self.candidateLimit)) }
    }
    for (place, quotation) in page.order.enumerated()
    where !isUsed[quotation] && isEligible(quotation) {
      let compared = page.words(quotation)
      let words = compared.words(vocabulary)
      for overlap in index.overlaps(of: words) where open.contains(overlap.truth) {
        // A fragment has most of its words in the truth, whatever else that holds.
        guard
          overlap.words * 2 >= words.count
            || index.mayMatch(
              overlap,
              words: words.count,
              hasMarks: compared.hasElisionMarks(vocabulary)
            )
        else { continue }
        let longer = max(truths[overlap.truth].words.count, words.count)
        let share = Double(overlap.words) / Double(longer)
        ranked[overlap.truth, default: []].append((share, place, quotation))
        if ranked[overlap.truth]?.count ?? 0 >= Self.candidateLimit * 4 { cut(overlap.truth) }
      }
    }
    for truth in ranked.keys { cut(truth) }
    return ranked.mapValues { $0.map(\.quotation) }
  }

  /// Runs of two fragments or more, in order and with nothing but attributions between, out of some quotations.
  ///
  /// Those with more than `most` words are left out.
  func chains(_ quotations: [Int], most: Int) -> [[Int]] {
    let eligible = Set(quotations.filter { !isUsed[$0] })
    var chains: [[Int]] = []
    for start in quotations where eligible.contains(start) {
      var chain = [start]
      var words = page.words(start).count(vocabulary)
      while chain.count < Self.fragmentLimit, let last = chain.last, let next = page.next[last],
        eligible.contains(next)
      {
        words += page.words(next).count(vocabulary)
        guard words <= most else { break }
        chain.append(next)
        chains.append(chain)
      }
    }
    return chains
  }

  /// The fragments that together have all words of a truth quotation which stands whole nowhere.
  ///
  /// They are kept for it, though a fragment may have the words of another quotation too.
  mutating func fragmentsOfWholeQuotations(beside equal: [Int: [Int]]) -> Set<Int> {
    let linked = Set(
      page.next.indices.flatMap { first in page.next[first].map { [first, $0] } ?? [] }
    )
    guard !linked.isEmpty else { return [] }
    let open = truths.indices.filter { number in
      !(equal[number] ?? []).contains { page.isProse($0) }
    }
    var fragments: Set<Int> = []
    let candidates = candidates(for: Set(open)) { linked.contains($0) }
    for (number, quotations) in candidates {
      let count = truths[number].words.count
      for chain in chains(quotations, most: count)
      where chain.reduce(0, { $0 + page.words($1).count(vocabulary) }) == count {
        let part = page.joined(chain, &vocabulary)
        let comparison = Comparison(truth: truths[number], page: part.phrase, vocabulary)
        if comparison?.wording == .exact { fragments.formUnion(chain) }
      }
    }
    return fragments
  }
}
