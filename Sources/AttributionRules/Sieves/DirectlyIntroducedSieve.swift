/// `Lee told reporters: “…”` · `Lee said that “…”` · `Lee called it “…”`
struct DirectlyIntroducedSieve: Sieve {
  let id = "cue-right-before"
  let sentence =
    "A cue with its source before the quotation, with no more between than a hearer, a day or “that”."
  let example = "{source:Ann Lee} {cue:told} reporters: {content:“We won.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    let lower = context.opening.lowerBound
    guard context.first > lower else { return .pass("the quotation opens its sentence") }
    guard !SpeechNounSieve().opensWithOwner(context) else {
      return .pass("a noun of speech with its owner leads to it")
    }
    if let event = Self.agentPassive(context) { return .said(event) }
    var index = context.first - 1
    var words = 0
    while index >= lower, words <= 12 {
      let token = context.tokens[index]
      if token.quotation != nil { return .pass("another quotation stands between") }
      if token.isMark(";") { return .pass("another clause stands between") }
      if token.isWord || token.kind == .number {
        if words <= 5,
          let event = context.cues.event(at: index, limit: lower, sentence: context.opening)
        {
          // `to calculate his “target number”`: a verb of thought with a few words quotes nobody.
          if context.isFewWords, words > 0,
            !token.features.has([.speech, .naming, .report, .relay]),
            !context.tokens[index + 1].features.has(.it),
            !context.tokens[context.first - 1].features.has(.as)
          {
            return .pass("the verb before a few words reports no speech")
          }
          // `“…,” said Lee, adding: “…”`, `which Lee called “…,” adding “…”`.
          if event.make == .gerund, let previous = context.previousInSentence,
            event.source == nil || isBehind(previous, index, context)
          {
            return .goesOn(from: previous)
          }
          guard event.source != nil else { return .pass(event.note ?? "the cue has no source") }
          // `although Lee apologised, he showed “…”`: the clause has ended.
          if words > 0, context.cues.hasEnded(event, before: context.first, limit: lower) {
            words += 1
            index -= 1
            continue
          }
          if GoverningCueSieve.isCutOff(event, context) {
            return .pass("“according to” right behind has the words")
          }
          if GoverningCueSieve.givesWay(event, context) {
            return .pass("the sentence's own attribution stands behind")
          }
          if Self.isNaming(index, event, context) {
            return .scare(
              "“\(context.text.text(context.tokens[index].range))” right before it gives a name"
            )
          }
          if Self.isImagined(event, context) {
            return .unknown("somebody might have said it")
          }
          return .said(GoverningCueSieve.outermost(event, context))
        }
        if isSignalled(index, context),
          let event = context.cues.unlistedEvent(at: index, limit: lower)
        {
          return .said(event)
        }
        if token.features.has(.relative), !token.features.has(.that) {
          return .pass("a relative clause stands between")
        }
        words += 1
      }
      index -= 1
    }
    return .pass("no cue stands right before")
  }

  /// Whether a cue stands right behind somebody's words and their comma.
  private func isBehind(_ previous: Int, _ cue: Int, _ context: QuotationContext) -> Bool {
    context.tokens[cue - 1].quotation == previous && context.text.endsWithComma(cue - 1)
      && context.decided[previous]?.speaker != nil
  }

  /// A participle with its agent, `described by Lee as “…”`; one of naming beside a few words gives a name
  /// that others use too (`called “…” by its fans`).
  static func agentPassive(_ context: QuotationContext) -> CueEvent? {
    guard !context.isUtterance,
      let event = context.cues.agentPassive(
        before: context.first,
        behind: context.last,
        sentence: context.opening
      )
    else { return nil }
    let isReport = context.tokens[event.cue.lowerBound].features.has([.speech, .report])
    return isReport || !context.isFewWords ? event : nil
  }

  /// Whether a verb of saying leads right up to the words, so that what stands behind them tells of
  /// something else: `Lee replied, “Says who?” Cole hung up and said`, `Lee said, “No,” the Echo reported`.
  ///
  /// Words that end with a comma may have their attribution behind them; the verb must then stand right
  /// before. A clause that opens the sentence keeps its words too: `As Lee claimed that “…,” Cole said`.
  static func leads(to context: QuotationContext) -> Bool {
    let tokens = context.tokens
    let lower = context.opening.lowerBound
    let before = context.first - 1
    guard before > lower else { return false }
    if agentPassive(context)?.cue.lowerBound == lower { return true }
    let hasMark = tokens[before].isMark(",") || tokens[before].isMark(":")
    let hasThat = tokens[before].features.has(.that)
    // `Despite Lee’s claim that “…,” Cole shut the dam`
    if hasThat, tokens[lower].features.has([.preposition, .subordinator]),
      SpeechNounSieve().holds(context)
    {
      return true
    }
    guard let event = introduction(context), let source = event.source else { return false }
    guard tokens[event.cue.upperBound - 1].features.has([.speech, .report]) else {
      // `After Lee termed it “a farce,” Cole said`
      return !hasMark
        && isUnbroken(event, before: before, context)
        && opensWithClause(lower, before: source.tokens.lowerBound, context)
    }
    // `though Lee lamented it – “a farce,” no less – Cole left`
    if tokens[before].isMark("—"),
      context.last + 1 >= context.closing.upperBound || !tokens[context.last + 1].isMark("—")
    {
      return false
    }
    guard hasMark else {
      let isUnbroken = isUnbroken(event, before: before, context)
      // `Cole, who said “…,” told reporters`: the clause inside keeps its words.
      if tokens[source.tokens.upperBound - 1].features.has(.relative) { return isUnbroken }
      // `Lee said “We won.” Cole left.`
      if context.last + 1 == context.closing.upperBound, event.cue.upperBound == context.first,
        context.text.lastScalar(ofQuotation: context.number) == "."
      {
        return true
      }
      return isUnbroken && opensWithClause(lower, before: source.tokens.lowerBound, context)
    }
    guard tokens[event.cue.upperBound - 1].features.has(.speech) else { return false }
    guard context.text.lastScalar(ofQuotation: context.number) == "," else { return true }
    // `Lee agreed, “We won,” she said`: both tell the same.
    let behind = context.last + 1
    return event.cue.upperBound == before
      && !(behind < context.closing.upperBound && tokens[behind].features.has(.subject))
  }

  private static func isUnbroken(
    _ event: CueEvent,
    before place: Int,
    _ context: QuotationContext
  ) -> Bool {
    !(event.cue.upperBound..<max(event.cue.upperBound, place)).contains {
      context.tokens[$0].isMark(",")
    }
  }

  private static func introduction(_ context: QuotationContext) -> CueEvent? {
    if case .said(let event) = DirectlyIntroducedSieve().find(context), event.make == .subjectVerb {
      return event
    }
    let lower = context.opening.lowerBound
    return stride(from: context.first - 1, through: lower, by: -1).lazy
      .prefix {
        !context.tokens[$0].isMark(";")
          && (context.tokens[$0].quotation == nil || context.text.isInset($0))
      }
      .filter { context.tokens[$0].isFiniteCue }
      .compactMap { context.cues.event(at: $0, limit: lower, sentence: context.opening) }
      .first { $0.source != nil && $0.make == .subjectVerb }
  }

  /// Whether the sentence opens with a clause that a main clause must follow: `As Lee said …`, `But even
  /// as Lee said …`.
  private static func opensWithClause(
    _ lower: Int,
    before source: Int,
    _ context: QuotationContext
  ) -> Bool {
    let tokens = context.tokens
    func opens(_ index: Int) -> Bool {
      tokens[index].features.has([.subordinator, .as])
        || context.text.isWord(index, in: .clausal)
    }
    if opens(lower) { return true }
    // `Some left, and when Lee said “…,” Cole rose`
    if source > lower, opens(source - 1) || tokens[source - 1].features.has(.relative) {
      return true
    }
    return tokens[lower].features.has([.conjunction, .adverb])
      && (lower..<max(lower, source)).prefix(3).contains(where: opens)
  }

  /// Whether a verb of naming right before the marks, with nothing named between, tells a name that
  /// all use (`a show called “…”`), not what somebody said (`what Lee called “…”`).
  private static func isNaming(
    _ index: Int,
    _ event: CueEvent,
    _ context: QuotationContext
  ) -> Bool {
    let features = context.tokens[index].features
    // `a man called “the Duke” was held`: the verb behind has the noun for its subject.
    if context.text.isWord(index, in: .entitling), index + 1 == context.first, context.isFewWords,
      let source = event.source, source.kind == .nominal, source.tokens.upperBound == index,
      context.last + 1 < context.closing.upperBound,
      context.tokens[context.last + 1].isWord,
      context.tokens[context.last + 1].features.has([.auxiliary, .past, .third])
    {
      return true
    }
    guard features.has(.naming), features.has(.past), !features.has([.speech, .report]),
      index + 1 == context.first, let source = event.source
    else { return false }
    // `a former nurse described “…”`: no name, but what she says.
    if !context.text.isWord(index, in: .entitling),
      source.kind != .nominal || context.tokens[source.head].features.has(CueFinder.sources)
        || context.tokens[source.tokens.lowerBound].features.has(.plural)
    {
      return false
    }
    // `some of her fans have described “…”`
    if index > 0, context.tokens[index - 1].features.has(.auxiliary),
      !context.tokens[index - 1].features.has(.be)
    {
      return false
    }
    let start = source.tokens.lowerBound
    let lower = context.opening.lowerBound
    let isReported =
      context.tokens[source.tokens.upperBound - 1].features.has(.relative)
      || start > lower && context.tokens[start - 1].features.has([.subordinator, .relative, .that])
    return !isReported && (source.kind == .nominal || source.tokens.upperBound < index)
  }

  /// `As Lee would say, “…”`: nobody says that it was said.
  private static func isImagined(_ event: CueEvent, _ context: QuotationContext) -> Bool {
    guard event.make == .subjectVerb, let start = event.source?.tokens.lowerBound,
      event.cue.lowerBound > 0
    else { return false }
    // `If Lee calls it “…”`: it need not come so; `asked if Lee called it “…”` tells what was asked.
    if start == context.opening.lowerBound + 1,
      context.text.isWord(start - 1, in: .condition),
      context.tokens[event.cue.lowerBound].features.has([.third, .base])
    {
      return true
    }
    guard start > context.opening.lowerBound,
      context.tokens[event.cue.lowerBound - 1].features.has(.modal)
    else { return false }
    return context.tokens[start - 1].features.has(.as)
      || (context.opening.lowerBound..<start).contains { context.text.isWord($0, in: .condition) }
  }

  /// Whether a verb that the lexicon doesn't hold reports here: a colon behind it, a comma before a whole
  /// utterance (`Lee cracked, “We won.”`), or `as`.
  private func isSignalled(_ index: Int, _ context: QuotationContext) -> Bool {
    if index + 2 == context.first, context.tokens[index + 1].isMark(":") { return true }
    if index + 2 == context.first, context.tokens[index + 1].isMark(","), context.isUtterance {
      return true
    }
    let between = (index + 1)..<context.first
    guard
      between.contains(where: {
        context.tokens[$0].features.has(.as) && context.first - $0 <= 2
          // `hailed Lee, who closed her yard, as “…”`: the `as` is another verb's.
          && !context.tokens[$0 - 1].isMark(",")
      })
    else { return false }
    // `hired her to work as a “…”`: the infinitive has the `as`.
    return !between.dropFirst().contains { context.tokens[$0].features.has(.to) }
  }
}
