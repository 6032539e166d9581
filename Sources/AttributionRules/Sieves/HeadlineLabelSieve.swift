/// `Ann Lee: Vote was ‘a farce’` · `Vote was ‘a farce’: Ann Lee` – a name and a colon, as headlines have
/// it.
struct HeadlineLabelSieve: Sieve {
  let id = "headline-label"
  let sentence =
    "A name with a colon opens the quotation's sentence or closes it."
  let example = "{source:Ann Lee}{cue::} Vote in the north was {content:‘a farce’}"

  func find(_ context: QuotationContext) -> SieveResult {
    if let event = opening(context) ?? closing(context) { return .said(event) }
    return .pass("no name with a colon opens or closes the sentence")
  }

  private func opening(_ context: QuotationContext) -> CueEvent? {
    let lower = context.opening.lowerBound
    guard
      let colon = (lower..<context.first).first(where: {
        context.tokens[$0].isMark(":") || context.tokens[$0].quotation != nil
      }), context.tokens[colon].isMark(":")
    else { return nil }
    guard colon - lower <= 7 else { return nil }
    return label(colon: colon, name: lower..<colon, context)
  }

  private func closing(_ context: QuotationContext) -> CueEvent? {
    let behind = (context.last + 1)..<max(context.last + 1, context.closing.upperBound)
    guard let colon = behind.last(where: { context.tokens[$0].isMark(":") }) else { return nil }
    let end =
      behind.last.map { context.tokens[$0].isMark(".") ? $0 : $0 + 1 } ?? behind.upperBound
    guard colon + 1 < end, end - colon <= 7 else { return nil }
    return label(colon: colon, name: (colon + 1)..<end, context)
  }

  /// The label that a colon makes of a run of words, if they are a person's name and no more.
  private func label(colon: Int, name run: Range<Int>, _ context: QuotationContext) -> CueEvent? {
    guard let name = context.phrases.phrase(startingAt: run.lowerBound, limit: run.upperBound),
      name.kind == .name, name.tokens.upperBound == run.upperBound, isPerson(name, context)
    else { return nil }
    return CueEvent(make: .label, cue: colon..<(colon + 1), source: name, note: nil)
  }

  /// Whether the name is a person's in full, has a title, or is the surname of one named in the text.
  private func isPerson(_ name: NounPhrase, _ context: QuotationContext) -> Bool {
    if name.tokens.lowerBound < name.core.lowerBound { return true }
    // More than three words are a headline's own, all with capitals.
    return name.core.count > 1
      ? name.core.count <= 3 && context.tokens[name.core.lowerBound].features.has(.firstName)
      : context.text.surnames.contains(context.text.folded(name.core.lowerBound))
  }
}
