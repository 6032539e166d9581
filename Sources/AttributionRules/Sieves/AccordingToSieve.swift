/// `“…,” according to Lee.` · `According to Lee, it was “…”.`
struct AccordingToSieve: Sieve {
  let id = "according-to"
  let sentence = "“According to” or “per” with a noun phrase in the quotation's sentence."
  let example = "It was {content:“a win,”} {cue:according to} {source:Ann Lee}."

  func find(_ context: QuotationContext) -> SieveResult {
    let tokens = context.tokens
    func event(at index: Int, limit: Int) -> SieveResult? {
      guard let end = Self.link(at: index, limit: limit, context),
        let phrase = context.phrases.phrase(startingAt: end, limit: limit)
          ?? context.cues.objectPronoun(end)
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

  /// The token behind `according to`, or behind `per` where a clause may begin.
  private static func link(at index: Int, limit: Int, _ context: QuotationContext) -> Int? {
    let tokens = context.tokens
    guard index + 1 < limit else { return nil }
    if tokens[index].features.has(.according), tokens[index + 1].features.has(.to),
      index + 2 < limit
    {
      return index + 2
    }
    guard context.text.isWord(index, in: .attributing),
      index == context.opening.lowerBound || tokens[index - 1].isMark(",")
        || tokens[index - 1].quotation != nil,
      tokens[index + 1].features.has([.determiner, .possessive]) || tokens[index + 1].isCapital
    else { return nil }
    return index + 1
  }
}
