import QuoteSpans

/// `Lee disagreed with the plan. “It is a farce.”` – the sentence before says who speaks.
struct LeadInSieve: Sieve {
  let id = "lead-in"
  let sentence =
    "The sentence before, in the paragraph or at the end of the one before, reports speech, tells of a gesture, or ends in a colon."
  let example = "{source:Ann Lee} {cue:argued} that the plan would fail. {content:“It is a farce.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    guard context.opening.lowerBound == context.first, context.isUtterance else {
      return .pass("it is part of a sentence")
    }
    let number = context.text.sentenceOf[context.first]
    guard number > 0 else { return .pass("nothing stands before it") }
    let before = context.text.sentences[number - 1]
    let sameBlock = before.block == context.block
    let endsInColon = before.tokens.last.map { context.tokens[$0].isMark(":") } ?? false
    let leadsOver = endsInColon || opensRun(context, behind: before)
    guard sameBlock || leadsOver && before.block == context.block - 1 else {
      return .pass("no sentence stands before it in the paragraph")
    }
    if let event = closing(before.tokens, context) ?? question(before.tokens, context)
      ?? gesture(before.tokens, context)
    {
      return .said(event)
    }
    for index in before.tokens {
      guard context.tokens[index].features.has([.speech, .naming, .report]),
        let event = context.cues.event(
          at: index,
          limit: before.tokens.lowerBound,
          sentence: before.tokens
        ),
        let source = event.source,
        Self.reports(event, source, before.tokens, context)
          || endsInColon && event.make == .verbSubject
      else { continue }
      return .said(event)
    }
    if endsInColon,
      let source = context.cues.clauseSubject(
        before: before.tokens.upperBound - 1,
        limit: before.tokens.lowerBound
      )
    {
      let colon = before.tokens.upperBound - 1
      return .said(
        CueEvent(
          make: .label,
          cue: colon..<(colon + 1),
          source: source,
          note: "the subject of the sentence with the colon"
        )
      )
    }
    return .pass("the sentence before reports no speech")
  }

  /// The attribution that closes a sentence of reported speech: `The plan will fail, |Lee said|.`
  private func closing(_ sentence: Range<Int>, _ context: QuotationContext) -> CueEvent? {
    let lower = sentence.lowerBound
    for verb in sentence.reversed().prefix(Self.longestClosing) {
      if context.tokens[verb].quotation != nil { return nil }
      guard context.cues.isFiniteSpeech(verb, from: lower, weak: false) else { continue }
      // `Not so fast, said Ann Lee.`
      if verb - 1 > lower, context.tokens[verb - 1].isMark(","),
        let source = context.cues.subjects.subject(after: verb, limit: sentence.upperBound),
        source.kind == .name, source.tokens.upperBound + 1 >= sentence.upperBound
      {
        return CueEvent(make: .verbSubject, cue: verb..<(verb + 1), source: source, note: nil)
      }
      guard
        let source = context.cues.subjects.subject(before: verb, limit: lower),
        source.tokens.lowerBound > lower,
        context.tokens[source.tokens.lowerBound - 1].isMark(","),
        ((verb + 1)..<sentence.upperBound).allSatisfy({
          !context.tokens[$0].isWord
            || context.tokens[$0].features.has([.preposition, .time, .adverb])
        })
      else { continue }
      return CueEvent(make: .subjectVerb, cue: verb..<(verb + 1), source: source, note: nil)
    }
    return nil
  }

  /// A question that the words answer: `|Lee’s verdict?| “A farce.”`
  private func question(_ sentence: Range<Int>, _ context: QuotationContext) -> CueEvent? {
    let tokens = context.tokens
    guard sentence.count <= Self.longestLead, tokens[sentence.upperBound - 1].isMark("?"),
      let noun = sentence.first(where: {
        tokens[$0].features.has(.speechNoun) && tokens[$0].isWord && !tokens[$0].isCapital
      }),
      let source = SpeechNounSieve().owner(of: noun, from: sentence.lowerBound, context)
    else { return nil }
    return CueEvent(make: .noun, cue: noun..<(noun + 1), source: source, note: nil)
  }

  /// A short sentence of what somebody does while speaking: `|Lee laughed.| “Not a chance.”`
  private func gesture(_ sentence: Range<Int>, _ context: QuotationContext) -> CueEvent? {
    if let event = gestureOfOther(sentence, context) { return event }
    // `Told that they had left, |Lee shrugged.|`
    let start =
      sentence.last { index in
        context.tokens[index].isMark(",") && sentence.upperBound - index > 3
      }.map { $0 + 1 } ?? sentence.lowerBound
    guard sentence.upperBound - start <= Self.longestLead,
      start == sentence.lowerBound
        || context.tokens[sentence.lowerBound].features.has([.past, .subordinator, .as])
        || context.text.isWord(sentence.lowerBound, in: .pressed),
      let person = context.phrases.phrase(startingAt: start, limit: sentence.upperBound),
      person.kind != .nominal
    else { return nil }
    let verb = person.tokens.upperBound
    guard verb < sentence.upperBound, context.text.isWord(verb, in: .gesture) else { return nil }
    return CueEvent(
      make: .subjectVerb,
      cue: verb..<(verb + 1),
      source: person,
      note: "what somebody does while speaking"
    )
  }

  /// A gesture of somebody whom the sentence comes to at its end: `I put this to |Lee, who laughs.| “Not a
  /// chance.”`
  private func gestureOfOther(_ sentence: Range<Int>, _ context: QuotationContext) -> CueEvent? {
    guard sentence.count > 4,
      let verb = sentence.suffix(Self.longestClosing).first(where: {
        context.text.isWord($0, in: .gesture)
      }),
      verb - 2 > sentence.lowerBound, context.tokens[verb - 1].features.has(.relative),
      let person = context.cues.subjects.antecedent(of: verb - 1, limit: sentence.lowerBound),
      person.kind == .name
    else { return nil }
    return CueEvent(
      make: .subjectVerb,
      cue: verb..<(verb + 1),
      source: person,
      note: "what somebody does while speaking"
    )
  }

  /// The most tokens of such a question or gesture: `And her advice to the young?`
  private static let longestLead = 8

  /// The most tokens from the verb to the sentence's end: `said on Monday.`
  private static let longestClosing = 5

  /// Whether a paragraph is all quotation, behind a sentence without one: `Lee was blunt about it. ¶
  /// “…”`. Words without marks there may be an embed of somebody else's.
  private func opensRun(
    _ context: QuotationContext,
    behind before: AnnotatedText.Sentence
  ) -> Bool {
    context.standsAlone && context.quotation.marks != .none && !context.isSubheading
      && !before.tokens.contains { context.tokens[$0].quotation != nil }
  }

  /// Whether a cue is the verb of its sentence's main clause and says that somebody did speak: no
  /// `refused to comment`, `has not said`, `if she said so`, `who was criticised`.
  static func reports(
    _ event: CueEvent,
    _ source: NounPhrase,
    _ sentence: Range<Int>,
    _ context: QuotationContext
  ) -> Bool {
    let tokens = context.tokens
    guard event.make == .subjectVerb || event.make == .gerund || event.make == .according,
      source.tokens.lowerBound < event.cue.lowerBound
    else { return false }
    if tokens[event.cue.lowerBound].features.has(.question) { return false }
    let verb = event.cue.lowerBound
    let isDenied = (max(sentence.lowerBound, verb - 2)..<verb).contains {
      tokens[$0].features.has(.negation)
    }
    // The verb of `Lee, who said so,` is no main verb.
    if isDenied || tokens[source.tokens.upperBound - 1].features.has(.relative) { return false }
    let before = source.tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return true }
    // `If Lee said so`, `smiled when Lee said`, `critics say Lee lied`.
    return !tokens[before].features.has([.subordinator, .that]) && !tokens[before].isFiniteCue
  }
}
