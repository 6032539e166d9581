extension Aligner {
  /// The least share of a quotation's words that a part of a longer one has of it.
  private static let withinShare = 2.0 / 3
  /// Fewer words are like many places.
  private static let fewestWords = 3

  /// Pairs quotations of the truth that mark omissions themselves with quotations that hold what they leave out.
  mutating func pairMarkedByTruth() {
    // Claims are the same words over and over: what was looked at for one is not for the next.
    var seen: (words: [UInt8], places: Int) = ([], 0)
    for number in pairings.indices where pairings[number] == nil {
      let phrase = truths[number]
      if seen.words != phrase.source { seen = (phrase.source, 0) }
      guard phrase.hasElisionMarks(vocabulary) else { continue }
      let open = Phrase("… \(phrase.text) …", &vocabulary)
      while seen.places < page.order.count {
        let quotation = page.order[seen.places]
        seen.places += 1
        guard !isUsed[quotation] else { continue }
        let words = page.phrase(quotation, vocabulary)
        guard let common = Elision.explains(truth: words, page: open, vocabulary) else { continue }
        let share = Double(common) / Double(max(words.words.count, phrase.words.count))
        // What it leaves out before and behind its own words it does not mark.
        let isWhole = Elision.explains(truth: words, page: phrase, vocabulary) != nil
        let comparison = Comparison(
          wording: isWhole ? .elided : .extended,
          common: common,
          share: share
        )
        pair(number, page.whole(quotation, vocabulary), comparison, .whole)
        break
      }
    }
  }

  /// Pairs what is found nowhere with the part of a longer quotation that is like it.
  mutating func pairWithin() {
    var fruitless: [UInt8] = []
    for number in pairings.indices where pairings[number] == nil && unquoted[number] == nil {
      let wanted = truths[number].words
      guard wanted.count >= Self.fewestWords, truths[number].source != fruitless else { continue }
      var best: (part: PagePart, comparison: Comparison)?
      for quotation in page.order where !isUsed[quotation] {
        guard let found = part(of: quotation, like: number),
          found.comparison.common > best?.comparison.common ?? 0
        else { continue }
        best = found
      }
      guard let best else {
        fruitless = truths[number].source
        continue
      }
      pair(number, best.part, best.comparison, .whole)
    }
  }

  /// The part of a page quotation that is most like a truth quotation, or nil.
  private mutating func part(
    of quotation: Int,
    like number: Int
  ) -> (part: PagePart, comparison: Comparison)? {
    let (compared, wanted) = (page.words(quotation), truths[number].words)
    let words = compared.words(vocabulary)
    let least = Int((Double(wanted.count) * Self.withinShare).rounded(.up))
    guard words.count > wanted.count,
      index.overlaps(of: words).contains(where: { $0.truth == number && $0.words >= least }),
      let match = LocalMatch(of: wanted, in: words), match.common >= least
    else { return nil }
    let places = compared.symbols.indices.filter { vocabulary.isWord(compared.symbols[$0]) }
    let symbols = places[match.range.lowerBound]..<places[match.range.upperBound - 1] + 1
    let part = page.part(quotation, tokens: tokens(of: symbols, in: quotation), &vocabulary)
    return Comparison(truth: truths[number], page: part.phrase, vocabulary).map { (part, $0) }
  }
}
