/// `The vote was “a farce” from the start, Lee said.`
struct LaterInSentenceSieve: Sieve {
  let id = "cue-later-in-sentence"
  let sentence = "An attribution that closes the quotation's sentence: “…, X said” or “…, said X”."
  let example = "It was {content:“a farce”} from the start, {source:Ann Lee} {cue:said}."

  func find(_ context: QuotationContext) -> SieveResult {
    guard !SpeechNounSieve().opensWithOwner(context) else {
      return .pass("a noun of speech with its owner leads to it")
    }
    let limit = context.closing.upperBound
    let start = context.last + 1
    let isWhole = context.isUtterance || context.endsWithComma
    if let event = context.cues.equation(
      at: start < limit && context.tokens[start].isMark(",") ? start + 1 : start,
      limit: limit
    ), isWhole || saysHow(event, limit, context) {
      return .said(event)
    }
    if let event = named(from: start, limit, context) { return .said(event) }
    for verb in start..<max(start, limit) {
      if context.tokens[verb].isMark(";") { break }
      guard context.cues.isFiniteSpeech(verb, from: start, weak: false),
        closesClause(behind: verb, limit, context)
      else { continue }
      if let source = context.cues.subjects.subject(before: verb, limit: start),
        source.tokens.lowerBound > start, source.tokens.lowerBound < verb,
        isBreak(context.tokens[source.tokens.lowerBound - 1])
      {
        return .said(
          CueEvent(make: .subjectVerb, cue: verb..<(verb + 1), source: source, note: nil)
        )
      }
      if verb > start, context.tokens[verb - 1].isMark(","),
        let source = context.cues.subjects.subject(after: verb, limit: limit)
      {
        return .said(
          CueEvent(make: .verbSubject, cue: verb..<(verb + 1), source: source, note: nil)
        )
      }
    }
    return .pass("no attribution closes the sentence")
  }

  /// `“A true friend” |is how Lee described Cole|`, but `the “long lunch” was why Lee left`.
  private func saysHow(_ event: CueEvent, _ limit: Int, _ context: QuotationContext) -> Bool {
    guard let verb = event.source?.tokens.upperBound, verb < limit else { return false }
    return context.tokens[event.cue.upperBound - 1].features.has(.subordinator)
      && context.tokens[verb].isFiniteCue
  }

  /// `the “new order,” |as Lee dubbed it|, …`
  private func named(from start: Int, _ limit: Int, _ context: QuotationContext) -> CueEvent? {
    let tokens = context.tokens
    let link = start < limit && tokens[start].isMark(",") ? start + 1 : start
    guard link + 2 < limit, tokens[link].features.has(.as),
      let source = context.phrases.phrase(startingAt: link + 1, limit: limit),
      source.tokens.upperBound < limit
    else { return nil }
    let verb = source.tokens.upperBound
    // `“a farce,” |as Lee put it|.`
    let isPut =
      verb + 1 < limit && tokens[verb].features.has([.speech, .weak])
      && tokens[verb + 1].features.has(.it) && (verb + 2 >= limit || !tokens[verb + 2].isWord)
    guard tokens[verb].features.has(.naming) || isPut,
      tokens[verb].features.has([.past, .third, .base]), !tokens[verb].isCapital
    else { return nil }
    return CueEvent(make: .subjectVerb, cue: verb..<(verb + 1), source: source, note: nil)
  }

  private func isBreak(_ token: Token) -> Bool {
    token.isMark(",") || token.isMark("—") || token.quotation != nil || token.features.has(.as)
  }

  /// Whether nothing that the verb could report stands behind it, or its subject does.
  private func closesClause(behind verb: Int, _ limit: Int, _ context: QuotationContext) -> Bool {
    guard verb + 1 < limit else { return true }
    let next = context.tokens[verb + 1]
    if case .mark = next.kind { return true }
    if next.features.has([.time, .preposition, .adverb]) { return true }
    // `as the Echo reported |a few days later|`
    if next.features.has(.determiner) || next.kind == .number,
      (verb + 2..<min(limit, verb + 5)).contains(where: { context.tokens[$0].features.has(.time) })
    {
      return true
    }
    return verb > 0 && context.tokens[verb - 1].isMark(",")
  }
}
