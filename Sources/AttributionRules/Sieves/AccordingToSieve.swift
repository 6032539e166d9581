/// `“…,” according to Lee.` · `According to Lee, it was “…”.`
struct AccordingToSieve: Sieve {
  let id = "according-to"
  let sentence = "“According to” with a noun phrase in the quotation's sentence."
  let example = "It was {content:“a win,”} {cue:according to} {source:Ann Lee}."

  func find(_ context: QuotationContext) -> SieveResult {
    let tokens = context.tokens
    func event(at index: Int, limit: Int) -> SieveResult? {
      guard index + 2 < limit, tokens[index].features.has(.according),
        tokens[index + 1].features.has(.to),
        let phrase = context.phrases.phrase(startingAt: index + 2, limit: limit)
          ?? context.cues.objectPronoun(index + 2)
      else { return nil }
      return .said(
        CueEvent(
          make: .according,
          cue: index..<(index + 2),
          source: context.cues.subjects.named(phrase, limit: limit),
          note: nil
        )
      )
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
}
