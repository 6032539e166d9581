/// Words that the sentence says are somebody's: `“…,” was how Lee put it`.
extension CueFinder {
  /// The attribution by a noun of speech or by `how` right behind a quotation, from `start` on.
  func equation(at start: Int, limit: Int) -> CueEvent? {
    let tokens = text.tokens
    guard start + 2 < limit, tokens[start].isWord, !tokens[start].isCapital,
      tokens[start].features.has(.be)
        || !tokens[start].features.has(.closed.union([.determiner, .possessive]))
    else { return nil }
    let next = tokens[start + 1]
    if tokens[start].features.has(.be), next.isWord,
      next.features.has([.subordinator, .plural]), !next.features.has(.subject)
    {
      return put(at: start, limit: limit)
    }
    guard let noun = phrases.phrase(startingAt: start + 1, limit: limit), noun.kind == .nominal,
      tokens[noun.head].features.has(.speechNoun)
    else { return nil }
    return owner(of: noun, limit: limit).map {
      CueEvent(make: .noun, cue: start..<(noun.head + 1), source: $0, note: nil)
    }
  }

  /// `was how Lee put it`, `is what Lee said`, `was all Lee would say`.
  private func put(at start: Int, limit: Int) -> CueEvent? {
    guard let source = phrases.phrase(startingAt: start + 2, limit: limit),
      source.kind != .nominal || canSpeak(source), source.tokens.upperBound < limit,
      text.tokens[source.tokens.upperBound].isWord
    else { return nil }
    return CueEvent(make: .noun, cue: start..<(start + 2), source: source, note: nil)
  }

  /// Whose words a noun of speech means: `|Lee|’s reply`, `|her| reply`, `the verdict of |Lee|`.
  private func owner(of noun: NounPhrase, limit: Int) -> NounPhrase? {
    let tokens = text.tokens
    let first = noun.tokens.lowerBound
    if tokens[first].features.has(.possessive), tokens[first].features.has([.he, .she]) {
      let pronoun = first..<(first + 1)
      return NounPhrase(kind: .pronoun, tokens: pronoun, core: pronoun)
    }
    if let mark = noun.core.first(where: { tokens[$0].kind == .possessive }) {
      return phrases.phrase(endingBefore: mark, limit: first)
    }
    let behind = noun.core.upperBound
    guard behind + 1 < limit, tokens[behind].features.has(.preposition),
      tokens[behind].features.has(.of) || !tokens[behind].features.has([.to, .gerundObject])
    else { return nil }
    let source = phrases.phrase(startingAt: behind + 1, limit: limit)
    return source.flatMap { $0.kind == .name || canSpeak($0) ? $0 : nil }
  }

  private func canSpeak(_ phrase: NounPhrase) -> Bool {
    text.tokens[phrase.head].features.has([.personNoun, .office, .group, .organisation])
  }
}
