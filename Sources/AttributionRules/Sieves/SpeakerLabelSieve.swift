import QuoteSpans
import TextModel

/// `LEE: “…”` – a name and a colon at the start of a line.
struct SpeakerLabelSieve: Sieve {
  let id = "speaker-label"
  let sentence = "A name with a colon at the start of the line, as in transcripts."
  let example = "{source:LEE}{cue::} {content:“We won.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    if context.quotation.marks != .none, let content = context.quotation.contents.first,
      let label = SpeakerLabel.range(in: context.text.bytes, content)
    {
      return .labelled(label)
    }
    let lower = context.opening.lowerBound
    guard context.first - 1 > lower, context.tokens[context.first - 1].isMark(":") else {
      return .pass("no label with a colon stands before it")
    }
    let colon = context.first - 1
    guard colon - lower <= 5, !opensWithVerb(lower, context),
      let phrase = context.phrases.phrase(startingAt: lower, limit: colon),
      phrase.tokens.upperBound == colon, phrase.kind == .name
    else { return .pass("no label with a colon stands before it") }
    return .said(CueEvent(make: .label, cue: colon..<(colon + 1), source: phrase, note: nil))
  }

  /// `Said Lee: “…”`
  private func opensWithVerb(_ lower: Int, _ context: QuotationContext) -> Bool {
    let features = context.tokens[lower].features
    return features.has(.speech) && features.has([.past, .third])
  }
}
