/// What a page's words are to the truth's, and how much they share.
struct Comparison: Hashable, Sendable {
  let wording: Wording
  /// The number of words in common, in order.
  let common: Int
  /// The words in common as a share of the longer, 0...1. Ranks candidates; never lets one pass.
  let share: Double

  /// A comparison by its parts.
  init(wording: Wording, common: Int, share: Double) {
    (self.wording, self.common, self.share) = (wording, common, share)
  }

  /// Compares the words of a truth quotation and of a page's; nil if they are not one quotation.
  init?(truth: Phrase, page: Phrase, _ vocabulary: Vocabulary) {
    let page = page.withSeams(of: truth, vocabulary)
    let longer = max(truth.words.count, page.words.count)
    guard !truth.words.isEmpty, !page.words.isEmpty else { return nil }
    if truth.symbols.count == page.symbols.count, runStart(of: page, in: truth, vocabulary) != nil {
      wording = .exact
      common = longer
    } else if let literal = Elision.explains(truth: truth, page: page, vocabulary) {
      wording = .elided
      common = literal
    } else if page.words.count < truth.words.count,
      runStart(of: page, in: truth, vocabulary) != nil
    {
      wording = .truncated
      common = page.words.count
    } else if truth.words.count < page.words.count,
      runStart(of: truth, in: page, vocabulary) != nil
    {
      wording = .extended
      common = truth.words.count
    } else {
      wording = .altered
      common = commonCount(truth.words, page.words)
      guard common * 2 >= longer else { return nil }
    }
    share = Double(common) / Double(longer)
  }
}

/// Whether two symbols are the same, the case of a first word's first letter aside.
func areEqual(
  _ left: Phrase,
  _ leftIndex: Int,
  _ right: Phrase,
  _ rightIndex: Int,
  _ vocabulary: Vocabulary
) -> Bool {
  let (a, b) = (left.symbols[leftIndex], right.symbols[rightIndex])
  if a == b { return true }
  return (left.isSoft[leftIndex] || right.isSoft[rightIndex])
    && vocabulary.entries[a].lowerFirst == vocabulary.entries[b].lowerFirst
}

/// The index of the symbol of `whole` at which all symbols of `part` stand in one unbroken run, or nil.
func runStart(of part: Phrase, in whole: Phrase, _ vocabulary: Vocabulary) -> Int? {
  guard !part.symbols.isEmpty, part.symbols.count <= whole.symbols.count else { return nil }
  return (0...whole.symbols.count - part.symbols.count).first { start in
    part.symbols.indices.allSatisfy { areEqual(part, $0, whole, start + $0, vocabulary) }
  }
}
