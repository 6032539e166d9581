import QuoteSpans
import TextModel

/// `LEE: “…”` – a name and a colon at the start of a line, or behind a dash.
struct SpeakerLabelSieve: Sieve {
  let id = "speaker-label"
  let sentence =
    "A name with a colon at the start of the line, as in transcripts, or behind a dash."
  let example = "{source:LEE}{cue::} {content:“We won.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    let before = context.first - 1
    let isLedTo = before >= context.opening.lowerBound && context.tokens[before].isFiniteCue
    if !isLedTo, context.quotation.marks != .none, let content = context.quotation.contents.first,
      let label = SpeakerLabel.range(in: context.text.bytes, content)
    {
      return .labelled(label)
    }
    let lower = context.opening.lowerBound
    guard context.first - 1 > lower, context.tokens[context.first - 1].isMark(":") else {
      return .pass("no label with a colon stands before it")
    }
    let colon = context.first - 1
    guard !opensWithVerb(lower, context),
      let name = Self.label(before: colon, limit: lower, context)
    else {
      return .pass("no label with a colon stands before it")
    }
    return .said(CueEvent(make: .label, cue: colon..<(colon + 1), source: name, note: nil))
  }

  /// The most tokens of a name with its office; a longer run of capitals is a headline.
  private static let longestName = 5

  /// The name that stands alone before a colon, at the start of the line or behind a dash.
  private static func label(
    before colon: Int,
    limit: Int,
    _ context: QuotationContext
  ) -> NounPhrase? {
    let tokens = context.tokens
    var end = colon
    // `Sen. Ann Lee (R-Ohio):`
    if tokens[end - 1].isMark(")") {
      guard let open = (limit..<end).last(where: { tokens[$0].isMark("(") }) else { return nil }
      end = open
    }
    let dash = (max(limit, end - longestName - 1)..<end).last { tokens[$0].isMark("—") }
    let start = dash.map { $0 + 1 } ?? limit
    if let name = officeHolder(start..<end, context) { return name }
    guard end - start <= longestName, start < end,
      let name = context.phrases.phrase(startingAt: start, limit: end),
      name.kind == .name, name.tokens.upperBound == end
    else { return nil }
    return name
  }

  /// The most tokens of a name behind its office.
  private static let longestOffice = 10

  /// `Former secretary of state Ann Mary Lee`: a name with its office in small letters.
  private static func officeHolder(_ run: Range<Int>, _ context: QuotationContext) -> NounPhrase? {
    let tokens = context.tokens
    guard run.count > longestName, run.count <= longestOffice,
      let name = NameParser(text: context.text)
        .name(endingAt: run.upperBound - 1, from: run.lowerBound), name.count > 1
    else { return nil }
    let lead = run.lowerBound..<name.lowerBound
    return lead.contains { tokens[$0].features.has(.office) && !tokens[$0].isCapital }
      && lead.allSatisfy {
        tokens[$0].isWord && !tokens[$0].features.has([.auxiliary, .conjunction, .relative])
          && !(tokens[$0].isFiniteCue && tokens[$0].features.has([.third, .past]))
      } ? NounPhrase(kind: .name, tokens: run, core: name) : nil
  }

  /// `Said Lee: “…”`
  private func opensWithVerb(_ lower: Int, _ context: QuotationContext) -> Bool {
    let features = context.tokens[lower].features
    return features.has(.speech) && features.has([.past, .third])
  }
}
