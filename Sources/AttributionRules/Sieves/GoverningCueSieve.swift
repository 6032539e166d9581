/// `Lee said the vote was, in many ways, “…”` – the nearest cue to the left governs what follows.
struct GoverningCueSieve: Sieve {
  let id = "cue-before"
  let sentence = "The nearest cue before the quotation in its sentence, with its source."
  let example = "{source:Ann Lee} {cue:said} the vote in the north had been {content:“a farce”}."

  func find(_ context: QuotationContext) -> SieveResult {
    let lower = context.opening.lowerBound
    var missing: String?
    for index in stride(from: context.first - 1, through: lower, by: -1) {
      let token = context.tokens[index]
      if token.isMark(";") { break }
      guard token.isWord, token.features.has(.cue) else { continue }
      guard let event = context.cues.event(at: index, limit: lower, sentence: context.opening)
      else {
        continue
      }
      guard let source = event.source else {
        missing = missing ?? event.note
        continue
      }
      // The quotation may stand in a clause that the cue's own clause only holds: `X, who said so, …`.
      if isEnclosed(event, source, context) { continue }
      return .said(event)
    }
    if let missing { return .unknown(missing) }
    return .pass("no cue stands before it in the sentence")
  }

  /// Whether a cue belongs to a relative clause that ended before the quotation.
  private func isEnclosed(
    _ event: CueEvent,
    _ source: NounPhrase,
    _ context: QuotationContext
  ) -> Bool {
    let relative = source.tokens.upperBound..<event.cue.lowerBound
    guard relative.contains(where: { context.tokens[$0].features.has(.relative) }) else {
      return false
    }
    let behind = event.cue.upperBound..<context.first
    guard let comma = behind.last(where: { context.tokens[$0].isMark(",") }) else { return false }
    return comma + 1 < context.first && context.tokens[comma + 1].isWord
      && !context.tokens[comma + 1].features.has([.gerund, .conjunction, .preposition])
  }
}
