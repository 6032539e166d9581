/// `Ann Lee: Vote was ‘a farce’` – a name and a colon open the line, as headlines have it.
struct HeadlineLabelSieve: Sieve {
  let id = "headline-label"
  let sentence =
    "A name with a colon opens the quotation's sentence, or stands behind a dash in it."
  let example = "{source:Ann Lee}{cue::} Vote in the north was {content:‘a farce’}"

  func find(_ context: QuotationContext) -> SieveResult {
    let lower = context.opening.lowerBound
    guard
      let colon = (lower..<context.first).first(where: {
        context.tokens[$0].isMark(":") || context.tokens[$0].quotation != nil
      }), context.tokens[colon].isMark(":")
    else { return .pass("no label with a colon opens the sentence") }
    // Behind a dash the label stands right before the words: `Red states gain - Ann Lee: “…”`.
    let dash = (lower..<colon).last { context.tokens[$0].isMark("—") }
    let start = dash.map { $0 + 1 } ?? lower
    guard dash == nil || colon + 1 == context.first, colon - start <= 7,
      let name = context.phrases.phrase(startingAt: start, limit: colon),
      name.kind == .name, name.tokens.upperBound == colon, isPerson(name, context)
    else { return .pass("what opens the sentence before a colon is nobody's name") }
    return .said(CueEvent(make: .label, cue: colon..<(colon + 1), source: name, note: nil))
  }

  /// Whether the name is a person's in full, or has a title.
  private func isPerson(_ name: NounPhrase, _ context: QuotationContext) -> Bool {
    name.core.count > 1 && context.tokens[name.core.lowerBound].features.has(.firstName)
      || name.tokens.lowerBound < name.core.lowerBound
  }
}
