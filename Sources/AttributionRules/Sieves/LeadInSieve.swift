/// `Lee disagreed with the plan. “It is a farce.”` – the sentence before says who speaks.
struct LeadInSieve: Sieve {
  let id = "lead-in"
  let sentence =
    "The sentence before, in the paragraph or at the end of the one before, reports speech or ends in a colon."
  let example = "{source:Ann Lee} {cue:argued} that the plan would fail. {content:“It is a farce.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    guard context.opening.lowerBound == context.first, context.isUtterance else {
      return .pass("it is part of a sentence")
    }
    let number = context.text.sentenceOf[context.first]
    guard number > 0 else { return .pass("nothing stands before it") }
    let before = context.text.sentences[number - 1]
    let sameBlock = before.block == context.block
    let endsInColon = before.tokens.last.map { context.tokens[$0].isMark(":") } ?? false
    guard sameBlock || endsInColon && before.block == context.block - 1 else {
      return .pass("no sentence stands before it in the paragraph")
    }
    for index in before.tokens.reversed() {
      guard context.tokens[index].features.has([.speech, .naming, .report]),
        let event = context.cues.event(
          at: index,
          limit: before.tokens.lowerBound,
          sentence: before.tokens
        ),
        event.source != nil
      else { continue }
      return .said(event)
    }
    if endsInColon,
      let source = context.cues.clauseSubject(
        before: before.tokens.upperBound - 1,
        limit: before.tokens.lowerBound
      )
    {
      let colon = before.tokens.upperBound - 1
      return .said(
        CueEvent(
          make: .label,
          cue: colon..<(colon + 1),
          source: source,
          note: "the subject of the sentence with the colon"
        )
      )
    }
    return .pass("the sentence before reports no speech")
  }
}
