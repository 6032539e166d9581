import QuoteSpans
import TextModel

/// `LEE: “…”` – a name and a colon at the start of a line.
struct SpeakerLabelSieve: Sieve {
  let id = "speaker-label"
  let sentence = "A name with a colon at the start of the line, as in transcripts."
  let example = "{source:LEE}{cue::} {content:“We won.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    if let label = Self.label(inside: context) { return .labelled(label) }
    let lower = context.opening.lowerBound
    guard context.first - 1 > lower, context.tokens[context.first - 1].isMark(":") else {
      return .pass("no label with a colon stands before it")
    }
    let colon = context.first - 1
    guard colon - lower <= 5,
      let phrase = context.phrases.phrase(startingAt: lower, limit: colon),
      phrase.tokens.upperBound == colon, phrase.kind == .name
    else { return .pass("no label with a colon stands before it") }
    return .said(CueEvent(make: .label, cue: colon..<(colon + 1), source: phrase, note: nil))
  }

  /// A name in capitals with a colon right behind the opening mark, as agencies print transcripts.
  private static func label(inside context: QuotationContext) -> TextRange? {
    guard context.quotation.marks != .none, let content = context.quotation.contents.first else {
      return nil
    }
    let bytes = context.text.bytes
    var end = content.start
    var letters = 0
    while let (scalar, width) = bytes.scalar(at: end, end: min(content.end, content.start + 40)) {
      if scalar == ":" { return letters > 1 ? TextRange(content.start, end) : nil }
      guard scalar.isUpper || scalar == " " || scalar == "." || scalar == "-" || scalar == "'"
      else {
        return nil
      }
      if scalar.isUpper { letters += 1 }
      end += width
    }
    return nil
  }
}
