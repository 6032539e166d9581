/// `“…,” according to Lee.` · `According to Lee, it was “…”.`
struct AccordingToSieve: Sieve {
  let id = "according-to"
  let sentence =
    "“According to”, “per” or “as reported by” with a noun phrase in the quotation's sentence."
  let example = "It was {content:“a win,”} {cue:according to} {source:Ann Lee}."

  func find(_ context: QuotationContext) -> SieveResult {
    let tokens = context.tokens
    func event(at index: Int, limit: Int) -> SieveResult? {
      guard let end = Self.link(at: index, limit: limit, context),
        let phrase = Self.source(from: end, limit: limit, context)
      else { return nil }
      return .said(
        CueEvent(
          make: .according,
          cue: index..<end,
          source: context.cues.subjects.named(phrase, limit: limit),
          note: nil
        )
      )
    }
    guard !SpeechNounSieve().opensWithOwner(context) else {
      return .pass("a noun of speech with its owner leads to it")
    }
    for index in (context.last + 1)..<max(context.last + 1, context.closing.upperBound) {
      if tokens[index].quotation != nil { break }
      if let found = event(at: index, limit: context.closing.upperBound) { return found }
    }
    for index in context.opening.lowerBound..<context.first {
      if let found = event(at: index, limit: context.first) { return found }
    }
    return .pass("the sentence has no “according to”")
  }

  /// Whether the words end as a clause does and `according to` stands right behind them: whose they are, whatever
  /// stands before.
  static func stands(behind context: QuotationContext) -> Bool {
    let limit = context.closing.upperBound
    var index = context.last + 1
    if index < limit, context.tokens[index].isMark(",") { index += 1 }
    return context.endsWithComma && index < limit
      && context.tokens[index].features.has(.according)
      && link(at: index, limit: limit, context) != nil
  }

  /// The noun phrase at a token, or one before which a few words describe it: `|recently found| papers`.
  private static func source(
    from start: Int,
    limit: Int,
    _ context: QuotationContext
  ) -> NounPhrase? {
    if let phrase = context.phrases.phrase(startingAt: start, limit: limit) { return phrase }
    if let pronoun = context.cues.objectPronoun(start) { return pronoun }
    var place = start
    while place + 1 < limit, place - start < 2, context.tokens[place].isWord,
      context.tokens[place].features.has([.adverb, .past])
    {
      place += 1
      if let phrase = context.phrases.phrase(startingAt: place, limit: limit) {
        return NounPhrase(
          kind: phrase.kind,
          tokens: start..<phrase.tokens.upperBound,
          core: phrase.core
        )
      }
    }
    return nil
  }

  /// The token behind `according to`, or behind `per` where a clause may begin.
  private static func link(at index: Int, limit: Int, _ context: QuotationContext) -> Int? {
    let tokens = context.tokens
    guard index + 1 < limit else { return nil }
    if tokens[index].features.has(.according), tokens[index + 1].features.has(.to),
      index + 2 < limit
    {
      return index + 2
    }
    // `As first reported by the Echo, “…”`
    if tokens[index].features.has(.as),
      index == context.opening.lowerBound || tokens[index - 1].isMark(",")
        || tokens[index - 1].quotation != nil
    {
      var verb = index + 1
      while verb < limit, tokens[verb].features.has(.adverb) { verb += 1 }
      if verb + 2 < limit, tokens[verb].features.has(.past),
        tokens[verb].features.has([.speech, .report]), tokens[verb + 1].features.has(.by)
      {
        return verb + 2
      }
    }
    guard context.text.isWord(index, in: .attributing),
      index == context.opening.lowerBound || tokens[index - 1].isMark(",")
        || tokens[index - 1].quotation != nil,
      tokens[index + 1].features.has([.determiner, .possessive]) || tokens[index + 1].isCapital
    else { return nil }
    return index + 1
  }
}
