/// `The mayor had one word for it: “…”` – a clause that a colon closes.
struct ColonSieve: Sieve {
  let id = "colon"
  let sentence =
    "A colon right before a whole utterance, and who the clause or the few words before it are about."
  let example = "{source:Ann Lee} had an answer ready{cue::} {content:“We won.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    let lower = context.opening.lowerBound
    let colon = context.first - 1
    guard colon > lower, context.tokens[colon].isMark(":") else {
      return .pass("no colon stands right before it")
    }
    if let source = Self.origin(before: colon, limit: lower, context) {
      return .said(
        CueEvent(
          make: .label,
          cue: colon..<(colon + 1),
          source: source,
          note: "the one from whom the words before the colon say it comes"
        )
      )
    }
    guard context.isUtterance else { return .pass("what stands behind the colon is no utterance") }
    if let source = context.cues.clauseSubject(before: colon, limit: lower) {
      return .said(
        CueEvent(
          make: .label,
          cue: colon..<(colon + 1),
          source: source,
          note: "the subject of the clause before the colon"
        )
      )
    }
    if let source = Self.onlyName(lower..<colon, context) {
      return .said(
        CueEvent(
          make: .label,
          cue: colon..<(colon + 1),
          source: source,
          note: "the name in the words before the colon"
        )
      )
    }
    return .pass("the clause before the colon is about nobody")
  }

  /// The most tokens of a name with its office; a longer run of capitals is a headline.
  private static let longestName = 5
  /// The most tokens before the name: `More from`, `Here’s`.
  private static let longestLead = 2

  /// `The top reply was from |Ann Lee|: “…”`, `a line from |Ann Lee|: “…”`
  private static func origin(
    before colon: Int,
    limit: Int,
    _ context: QuotationContext
  ) -> NounPhrase? {
    let tokens = context.tokens
    guard let name = context.phrases.phrase(endingBefore: colon, limit: limit), name.kind == .name,
      !tokens[name.head].features.has(.place)
    else { return nil }
    let from = name.tokens.lowerBound - 1
    guard from - 1 > limit, context.text.isWord(from, in: .origin) else { return nil }
    let before = tokens[from - 1]
    return before.isWord && !before.isCapital
      && (before.features.has([.be, .speechNoun, .document, .work, .label])
        || context.text.isWord(from - 1, in: .excerpt))
      ? name : nil
  }

  private static func isTime(_ index: Int, _ context: QuotationContext) -> Bool {
    context.tokens[index].features.has(.time) || context.tokens[index].kind == .number
  }

  /// The name in a few words without a verb: `From Lee’s letter:`, `Here’s Ann Lee in March:`.
  private static func onlyName(_ run: Range<Int>, _ context: QuotationContext) -> NounPhrase? {
    let tokens = context.tokens
    guard
      let start = run.prefix(longestLead + 1).first(where: {
        tokens[$0].isCapital && !tokens[$0].features.has(WordFeatures.closed.union(.time))
          && (!tokens[$0 + 1].features.has(.preposition) || isTime($0 + 2, context))
      }), let lead = context.phrases.phrase(startingAt: start, limit: run.upperBound),
      !(lead.tokens.upperBound..<run.upperBound).contains(where: {
        tokens[$0].quotation != nil || tokens[$0].features.has([.auxiliary, .cue])
      })
    else { return nil }
    if lead.kind == .name { return lead.tokens.count <= longestName ? lead : nil }
    // `Lee’s letter`: whose it is.
    return lead.tokens.first { tokens[$0].kind == .possessive }
      .flatMap { context.phrases.phrase(endingBefore: $0, limit: start) }
      .flatMap { $0.kind == .name ? $0 : nil }
  }
}
