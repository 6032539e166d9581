/// `Lee’s claim that “…”` · `in a statement from the council: “…”`
struct SpeechNounSieve: Sieve {
  let id = "noun-of-speech"
  let sentence = "A noun of speech before the quotation, with whose words they are."
  let example = "{source:Lee}’s {cue:claim} that it was {content:“a farce”} drew laughs."

  func find(_ context: QuotationContext) -> SieveResult {
    if let event = owned(context) { return .said(event) }
    let lower = context.opening.lowerBound
    let nearest = max(lower, context.first - 5)
    for index in stride(from: context.first - 1, through: nearest, by: -1) {
      let token = context.tokens[index]
      if token.quotation != nil || token.isMark(";") { break }
      guard token.isWord, !token.isCapital,
        token.features.has(.speechNoun)
      else { continue }
      if index > lower, let pronoun = possessive(index - 1, context) {
        return .said(CueEvent(make: .noun, cue: index..<(index + 1), source: pronoun, note: nil))
      }
      if index + 2 < context.first,
        isFrom(index + 1, context),
        let author = context.phrases.phrase(startingAt: index + 2, limit: context.first),
        author.kind == .name
      {
        return .said(CueEvent(make: .noun, cue: index..<(index + 1), source: author, note: nil))
      }
    }
    return .pass("no noun of speech with an owner stands before it")
  }

  private func isFrom(_ index: Int, _ context: QuotationContext) -> Bool {
    context.tokens[index].features.has(.preposition) && !context.tokens[index].features.has(.to)
  }

  private func possessive(_ index: Int, _ context: QuotationContext) -> NounPhrase? {
    let token = context.tokens[index]
    guard token.features.has(.possessive), token.features.has([.he, .she, .they, .it]) else {
      return nil
    }
    return NounPhrase(kind: .pronoun, tokens: index..<(index + 1), core: index..<(index + 1))
  }

  /// A noun of speech with its owner's name, a few words before the quotation.
  private func owned(_ context: QuotationContext) -> CueEvent? {
    let lower = context.opening.lowerBound
    for index in stride(
      from: context.first - 1,
      through: max(lower + 1, context.first - 5),
      by: -1
    ) {
      let token = context.tokens[index]
      if token.quotation != nil || token.isMark(";") { return nil }
      guard token.isWord, !token.isCapital, token.features.has(.speechNoun),
        context.tokens[index - 1].kind == .possessive,
        let owner = context.phrases.phrase(endingBefore: index - 1, limit: lower)
      else { continue }
      return CueEvent(make: .noun, cue: index..<(index + 1), source: owner, note: nil)
    }
    return nil
  }
}
