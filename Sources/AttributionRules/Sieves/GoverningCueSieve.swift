/// `Lee said the vote was, in many ways, “…”` – the nearest cue to the left governs what follows.
struct GoverningCueSieve: Sieve {
  let id = "cue-before"
  let sentence = "The nearest cue before the quotation in its sentence, with its source."
  let example = "{source:Ann Lee} {cue:said} the vote in the north had been {content:“a farce”}."

  func find(_ context: QuotationContext) -> SieveResult {
    guard !SpeechNounSieve().opensWithOwner(context) else {
      return .pass("a noun of speech with its owner leads to it")
    }
    let lower = context.opening.lowerBound
    var missing: String?
    for index in stride(from: context.first - 1, through: lower, by: -1) {
      let token = context.tokens[index]
      if token.isMark(";") { break }
      guard token.isWord, token.features.has(.cue),
        !context.isFewWords || token.features.has([.speech, .naming, .report, .relay])
      else { continue }
      guard let event = context.cues.event(at: index, limit: lower, sentence: context.opening)
      else {
        continue
      }
      // `“…,” said Lee, adding that it was “…”`
      if event.source == nil, event.make == .gerund, let previous = context.previousInSentence,
        context.text.places[previous].map({ $0.last < event.cue.lowerBound }) ?? false
      {
        return .goesOn(from: previous)
      }
      guard let source = event.source else {
        missing = missing ?? event.note
        continue
      }
      // The quotation may stand in a clause that the cue's own clause only holds: `X, who said so, …`.
      if isEnclosed(event, source, context) || isDenied(event, context)
        || Self.givesWay(event, context)
        || Self.isCutOff(event, context)
        || context.cues.isSubordinate(event, before: context.first, limit: lower)
      {
        continue
      }
      return .said(Self.outermost(event, context))
    }
    if let missing, !Self.isReportedLater(context) { return .unknown(missing) }
    return .pass("no cue stands before it in the sentence")
  }

  /// Whether an attribution that covers the whole sentence stands elsewhere in it: `It is called “…”
  /// by now, Lee said.`
  private static func isReportedLater(_ context: QuotationContext) -> Bool {
    let others: [any Sieve] = [AccordingToSieve(), LaterInSentenceSieve()]
    return others.contains { if case .said = $0.find(context) { true } else { false } }
  }

  /// Whether a verb of thought or wish leaves the words to whoever is named for all of the sentence:
  /// `the firms were going “too far,” according to Lee`.
  static func givesWay(_ event: CueEvent, _ context: QuotationContext) -> Bool {
    let verb = context.tokens[event.cue.upperBound - 1].features
    return !verb.has([.speech, .naming]) && isReportedLater(context)
  }

  /// Whether a mark parts a cue from words that `according to` follows: `Lee says it can be done by May, “a
  /// record,” according to the Echo`.
  static func isCutOff(_ event: CueEvent, _ context: QuotationContext) -> Bool {
    guard event.cue.upperBound + 1 < context.first, AccordingToSieve.stands(behind: context) else {
      return false
    }
    // `24 percent said they find her “cold,” according to a poll`
    if let source = event.source, context.text.isWord(source.head, in: .share) { return true }
    return (event.cue.upperBound..<context.first).contains {
      context.tokens[$0].isMark(",") || context.tokens[$0].isMark("—")
        || context.tokens[$0].isMark("(") || context.tokens[$0].isMark(":")
    }
  }

  /// The cues with a source to the left of one, nearest first: within whose speech it may stand.
  static func events(_ context: QuotationContext, before event: CueEvent) -> [CueEvent] {
    let lower = context.opening.lowerBound
    let start = min(event.cue.lowerBound, event.source?.tokens.lowerBound ?? event.cue.lowerBound)
    guard event.cue.lowerBound < context.first, start > lower else { return [] }
    return stride(from: start - 1, through: lower, by: -1).lazy
      .prefix { context.tokens[$0].quotation == nil && !context.tokens[$0].isMark(";") }
      .compactMap { context.cues.event(at: $0, limit: lower, sentence: context.opening) }
      .filter { $0.source != nil && speaks($0) }
  }

  /// Whose words they are where a weaker cue stands inside somebody's speech: `Lee said the voters
  /// would find it “…”`, `the end, Lee said, was …`.
  static func outermost(_ event: CueEvent, _ context: QuotationContext) -> CueEvent {
    let verb = context.tokens[event.cue.upperBound - 1].features
    let isClause =
      event.make == .subjectVerb
      || [.infinitive, .gerund].contains(event.make) && !verb.has([.speech, .naming])
    guard isClause, let source = event.source else { return event }
    // `Lee said that the voters will say “no”`: nobody has said it yet.
    var before = event.cue.upperBound - 2
    while before > 0, context.tokens[before].features.has([.adverb, .negation]),
      !context.tokens[before].features.has(.modal)
    {
      before -= 1
    }
    let isExpected = verb.has(.base) && before > 0 && context.tokens[before].features.has(.modal)
    // `Lee said she had information that suggests a “gap”`
    let isThing =
      context.tokens[source.tokens.upperBound - 1].features.has(.that)
      && source.kind == .nominal && !context.isUtterance
      && !context.tokens[source.head].features.has([
        .personNoun, .office, .group, .title, .organisation,
      ])
    guard !verb.has(.speech) || isExpected || isThing else { return event }
    // `…, Lee fired back: “We won.”`
    if context.isUtterance, context.first > 0, context.tokens[context.first - 1].isMark(":") {
      return event
    }
    let lower = context.opening.lowerBound
    let start = min(source.tokens.lowerBound, event.cue.lowerBound)
    if let around = context.cues.parenthetical(before: start, limit: lower) { return around }
    let isPerson = context.tokens[source.head].features.has([
      .personNoun, .office, .group, .title, .organisation,
    ])
    let isWeak =
      !verb.has(.naming) || verb.has([.weak, .intention])
      || source.kind == .nominal && !isPerson
    guard isWeak || isExpected, start > lower else {
      return event
    }
    for index in stride(from: start - 1, through: lower, by: -1) {
      if context.tokens[index].quotation != nil || context.tokens[index].isMark(";") { break }
      // `Lee proposed a vote – but Cole called it “…”`
      if index > lower, context.text.isWord(index, in: .contrast),
        !context.tokens[index - 1].isWord
      {
        break
      }
      // `Lee denied it, and Cole accused her of “…”`
      if !isExpected, source.kind != .pronoun, index > lower, index + 1 == start,
        context.tokens[index].features.has(.conjunction), context.tokens[index - 1].isMark(",")
      {
        break
      }
      let isGerund = context.tokens[index].features.has(.gerund)
      guard
        isGerund && context.tokens[index].features.has(.speech)
          || context.cues.isFiniteSpeech(index, from: lower, weak: false),
        let outer = context.cues.event(at: index, limit: lower, sentence: context.opening),
        outer.source != nil, speaks(outer)
      else { continue }
      return outer
    }
    return event
  }

  /// Whether a cue is the verb of a clause, finite or not (`saying the plan goes “nowhere”`).
  private static func speaks(_ event: CueEvent) -> Bool {
    event.make == .subjectVerb || event.make == .gerund
  }

  /// Whether a cue says that nothing was said, in a clause of its own: `said the firm did not disclose it but
  /// that it was “…”`.
  private func isDenied(_ event: CueEvent, _ context: QuotationContext) -> Bool {
    let verb = event.cue.upperBound - 1
    guard event.make == .subjectVerb, verb - 2 > context.opening.lowerBound,
      (verb - 2..<verb).contains(where: { context.tokens[$0].features.has(.negation) })
    else { return false }
    return (verb..<context.first).contains { context.text.isWord($0, in: .contrast) }
      && !Self.events(context, before: event).isEmpty
  }

  /// Whether a cue belongs to a relative clause that ended before the quotation.
  private func isEnclosed(
    _ event: CueEvent,
    _ source: NounPhrase,
    _ context: QuotationContext
  ) -> Bool {
    guard source.tokens.upperBound <= event.cue.lowerBound,
      context.tokens[source.tokens.upperBound - 1].features.has(.relative)
    else { return false }
    let behind = event.cue.upperBound..<context.first
    guard
      let comma = behind.last(where: {
        context.tokens[$0].isMark(",") || context.tokens[$0].isMark("—")
      })
    else { return false }
    return comma + 1 < context.first && context.tokens[comma + 1].isWord
      && !context.tokens[comma + 1].features.has([.gerund, .conjunction, .preposition, .that])
  }
}
