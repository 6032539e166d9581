/// `The mayor had one word for it: “…”` – a clause that a colon closes.
struct ColonSieve: Sieve {
  let id = "colon"
  let sentence = "A colon right before a whole utterance, and who the clause before it is about."
  let example = "{source:Ann Lee} had an answer ready{cue::} {content:“We won.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    let lower = context.opening.lowerBound
    let colon = context.first - 1
    guard colon > lower, context.tokens[colon].isMark(":"), context.isUtterance else {
      return .pass("no colon stands right before it")
    }
    guard let source = context.cues.clauseSubject(before: colon, limit: lower) else {
      return .pass("the clause before the colon is about nobody")
    }
    return .said(
      CueEvent(
        make: .label,
        cue: colon..<(colon + 1),
        source: source,
        note: "the subject of the clause before the colon"
      )
    )
  }
}
