extension Aligner {
  /// A truth quotation that stands within a page quotation.
  private struct Held {
    let truth: Int
    /// Its tokens in the page quotation.
    let tokens: Range<Int>
    /// What it has of the page; nil for one that is found elsewhere too.
    var piece: AlignmentOption.Piece?
  }

  /// Page quotations that run over several of the truth's.
  mutating func joinedOptions(_ candidates: [Int: [Int]]) -> [AlignmentOption] {
    var holders: [Int: [(truth: Int, symbols: Range<Int>)]] = [:]
    for (number, quotations) in candidates {
      for quotation in quotations {
        let phrase = page.phrase(quotation, vocabulary)
        guard phrase.symbols.count > truths[number].symbols.count,
          let start = runStart(of: truths[number], in: phrase, vocabulary)
        else { continue }
        holders[quotation, default: []].append(
          (number, start..<start + truths[number].symbols.count)
        )
      }
    }
    return holders.sorted { $0.key < $1.key }.compactMap { joined($0.key, $0.value) }
  }

  private mutating func joined(
    _ quotation: Int,
    _ candidates: [(truth: Int, symbols: Range<Int>)]
  ) -> AlignmentOption? {
    // The longest first, as a short one may stand within a longer.
    var runs: [(truth: Int, symbols: Range<Int>)] = []
    for candidate in candidates.sorted(by: {
      ($1.symbols.count, $0.truth) < ($0.symbols.count, $1.truth)
    }) where !runs.contains(where: { $0.symbols.overlaps(candidate.symbols) }) {
      runs.append(candidate)
    }
    runs.sort { $0.symbols.lowerBound < $1.symbols.lowerBound }
    var held = runs.compactMap { run -> Held? in
      holding(run.truth, tokens(of: run.symbols, in: quotation), in: quotation)
    }
    let rests = rests(of: quotation, outside: runs.map(\.symbols))
    for rest in rests {
      if let other = other(rest, in: quotation, except: held.map(\.truth)) { held.append(other) }
    }
    held.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    guard held.count > 1 else { return nil }
    // Only neighbours in the truth's order join without a fault: words from afar make a new sense.
    let isInOrder = zip(held, held.dropFirst()).allSatisfy { $0.truth + 1 == $1.truth }
    let isWhole = held.count == runs.count + rests.count
    if isWhole, isInOrder { return option(held.compactMap(\.piece), quotation) }
    let whole = held.filter { $0.piece != nil }.compactMap { self.whole($0.truth, quotation) }
    return whole.count > 1 ? option(whole, quotation) : nil
  }

  private mutating func option(
    _ pieces: [AlignmentOption.Piece],
    _ quotation: Int
  ) -> AlignmentOption? {
    guard !pieces.isEmpty else { return nil }
    var sum = 0
    for piece in pieces { sum += weight(piece) }
    return AlignmentOption(
      pieces: pieces,
      quotations: [quotation],
      layout: .joined,
      weight: sum
    )
  }

  /// A truth quotation with all of a page quotation that holds more.
  private mutating func whole(_ truth: Int, _ quotation: Int) -> AlignmentOption.Piece? {
    let part = page.whole(quotation, vocabulary)
    guard let comparison = Comparison(truth: truths[truth], page: part.phrase, vocabulary),
      !isTooShort(comparison, truth, [quotation])
    else { return nil }
    return AlignmentOption.Piece(truth: truth, part: part, comparison: comparison)
  }

  private mutating func holding(_ truth: Int, _ tokens: Range<Int>, in quotation: Int) -> Held? {
    let part = page.part(quotation, tokens: tokens, &vocabulary)
    guard let comparison = Comparison(truth: truths[truth], page: part.phrase, vocabulary) else {
      return nil
    }
    let piece = AlignmentOption.Piece(truth: truth, part: part, comparison: comparison)
    return Held(truth: truth, tokens: tokens, piece: piece)
  }

  /// The truth quotation with which a stretch of a page quotation shares most, or nil: one that is open, or
  /// one that is found elsewhere and whose very words stand here again.
  private mutating func other(
    _ tokens: Range<Int>,
    in quotation: Int,
    except taken: [Int]
  ) -> Held? {
    let part = page.part(quotation, tokens: tokens, &vocabulary)
    var best: (truth: Int, comparison: Comparison)?
    for overlap in index.overlaps(of: part.phrase.words).prefix(Self.candidateLimit)
    where !taken.contains(overlap.truth) {
      guard
        let comparison = Comparison(truth: truths[overlap.truth], page: part.phrase, vocabulary),
        comparison.wording == .exact || pairings[overlap.truth] == nil,
        comparison.share >= 0.5, comparison.share > best?.comparison.share ?? 0
      else { continue }
      best = (overlap.truth, comparison)
    }
    guard let best else { return nil }
    let piece = AlignmentOption.Piece(truth: best.truth, part: part, comparison: best.comparison)
    return Held(
      truth: best.truth,
      tokens: tokens,
      piece: pairings[best.truth] == nil ? piece : nil
    )
  }

  /// The stretches of tokens of a quotation that lie outside some runs of symbols and hold words.
  private func rests(of quotation: Int, outside runs: [Range<Int>]) -> [Range<Int>] {
    let phrase = page.phrase(quotation, vocabulary)
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
  func tokens(of symbols: Range<Int>, in quotation: Int) -> Range<Int> {
    let phrase = page.phrase(quotation, vocabulary)
    let start = symbols.lowerBound == 0 ? 0 : phrase.symbolTokens[symbols.lowerBound]
    guard symbols.upperBound < phrase.symbols.count else { return start..<phrase.tokens.count }
    var end = phrase.symbolTokens[symbols.upperBound - 1] + 1
    if end < phrase.tokens.count, vocabulary.isFree(phrase.tokens[end].number) { end += 1 }
    return start..<end
  }
}
