extension Aligner {
  /// Runs of two fragments or more, in order and with nothing but attributions between, out of some quotations.
  ///
  /// Those with more than `most` words are left out.
  func chains(_ quotations: [Int], most: Int) -> [[Int]] {
    let eligible = Set(quotations.filter { !isUsed[$0] })
    var chains: [[Int]] = []
    for start in quotations where eligible.contains(start) {
      var chain = [start]
      var words = page.items[start].phrase.words.count
      while chain.count < Self.fragmentLimit, let last = chain.last, let next = page.next[last],
        eligible.contains(next)
      {
        words += page.items[next].phrase.words.count
        guard words <= most else { break }
        chain.append(next)
        chains.append(chain)
      }
    }
    return chains
  }

  /// Pairs truth quotations with fragments that together have their words.
  mutating func pairFragments(_ candidates: [Int: [Int]]) {
    for (number, quotations) in candidates.sorted(by: { $0.key < $1.key })
    where pairings[number] == nil {
      let count = truths[number].words.count
      for chain in chains(quotations, most: count) where words(of: chain) == count {
        let part = page.joined(chain, &vocabulary)
        guard let comparison = Comparison(truth: truths[number], page: part.phrase, vocabulary),
          comparison.wording == .exact
        else { continue }
        pair(number, part, comparison, .split)
        break
      }
    }
  }

  private func words(of chain: [Int]) -> Int {
    chain.reduce(0) { $0 + page.items[$1].phrase.words.count }
  }

  /// A truth quotation that stands whole within a page quotation, as symbols of the latter.
  private struct Held {
    let truth: Int
    let symbols: Range<Int>
  }

  /// Pairs several truth quotations with one page quotation that runs over them.
  mutating func pairRunningOver(_ candidates: [Int: [Int]]) {
    var holders: [Int: [Held]] = [:]
    for (number, quotations) in candidates where pairings[number] == nil {
      for quotation in quotations where !isUsed[quotation] {
        let phrase = page.items[quotation].phrase
        guard phrase.symbols.count > truths[number].symbols.count,
          let start = runStart(of: truths[number], in: phrase, vocabulary)
        else { continue }
        holders[quotation, default: []].append(
          Held(truth: number, symbols: start..<start + truths[number].symbols.count)
        )
      }
    }
    for (quotation, held) in holders.sorted(by: { $0.key < $1.key }) {
      pairRunningOver(quotation, held)
    }
  }

  private mutating func pairRunningOver(_ quotation: Int, _ candidates: [Held]) {
    // The longest first, as a short one may stand within a longer.
    var held: [Held] = []
    let longestFirst = candidates.sorted {
      ($1.symbols.count, $0.truth) < ($0.symbols.count, $1.truth)
    }
    for candidate in longestFirst
    where pairings[candidate.truth] == nil
      && !held.contains(where: { $0.symbols.overlaps(candidate.symbols) })
    {
      held.append(candidate)
    }
    held.sort { $0.symbols.lowerBound < $1.symbols.lowerBound }
    guard !held.isEmpty else { return }
    let rests = rests(of: quotation, outside: held.map(\.symbols))
    var others: [(truth: Int, part: PagePart, comparison: Comparison)] = []
    for rest in rests {
      let part = page.part(quotation, tokens: rest, &vocabulary)
      let taken = Set(held.map(\.truth) + others.map(\.truth))
      if let (truth, comparison) = best(for: part, except: taken) {
        others.append((truth, part, comparison))
      }
    }
    guard held.count + others.count > 1 else { return }
    let isWhole = others.count == rests.count
    for one in held {
      let tokens = tokens(of: one.symbols, in: quotation)
      let part =
        isWhole ? page.part(quotation, tokens: tokens, &vocabulary) : page.whole(quotation)
      if let comparison = Comparison(truth: truths[one.truth], page: part.phrase, vocabulary) {
        pair(one.truth, part, comparison, .joined)
      }
    }
    for other in others { pair(other.truth, other.part, other.comparison, .joined) }
  }

  /// The open truth quotation with which a part of a quotation shares most, or nil.
  private func best(for part: PagePart, except taken: Set<Int>) -> (Int, Comparison)? {
    var best: (truth: Int, comparison: Comparison)?
    for overlap in index.overlaps(of: part.phrase).prefix(Self.candidateLimit)
    where pairings[overlap.truth] == nil && !taken.contains(overlap.truth) {
      guard
        let comparison = Comparison(truth: truths[overlap.truth], page: part.phrase, vocabulary),
        comparison.share >= 0.5, comparison.share > best?.comparison.share ?? 0
      else { continue }
      best = (overlap.truth, comparison)
    }
    return best.map { ($0.truth, $0.comparison) }
  }

  /// The stretches of tokens of a quotation that lie outside some runs of symbols and hold words.
  private func rests(of quotation: Int, outside runs: [Range<Int>]) -> [Range<Int>] {
    let phrase = page.items[quotation].phrase
    var rests: [Range<Int>] = []
    var start = 0
    for run in runs + [phrase.symbols.count..<phrase.symbols.count] {
      if phrase.symbols[min(start, run.lowerBound)..<run.lowerBound].contains(where: {
        vocabulary.isWord($0)
      }) {
        rests.append(tokens(of: start..<run.lowerBound, in: quotation))
      }
      start = run.upperBound
      // The mark behind a run belongs to it.
      if start < phrase.symbols.count, vocabulary.isFree(phrase.symbols[start]) { start += 1 }
    }
    return rests
  }

  /// The tokens of a run of symbols, with the mark behind them that may stand or not.
  private func tokens(of symbols: Range<Int>, in quotation: Int) -> Range<Int> {
    let phrase = page.items[quotation].phrase
    let start = symbols.lowerBound == 0 ? 0 : phrase.symbolTokens[symbols.lowerBound]
    guard symbols.upperBound < phrase.symbols.count else { return start..<phrase.tokens.count }
    var end = phrase.symbolTokens[symbols.upperBound - 1] + 1
    if end < phrase.tokens.count, vocabulary.isFree(phrase.tokens[end].number) { end += 1 }
    return start..<end
  }
}
