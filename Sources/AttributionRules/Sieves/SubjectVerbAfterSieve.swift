/// `“…,” Lee, a teacher, told reporters.`
struct SubjectVerbAfterSieve: Sieve {
  let id = "source-said-after"
  let sentence = "A noun phrase right behind the quotation that a verb of saying follows."
  let example = "{content:“We won,”} {source:Ann Lee}, a teacher, {cue:told} reporters."

  func find(_ context: QuotationContext) -> SieveResult {
    guard !DirectlyIntroducedSieve.leads(to: context) else {
      return .pass("a verb of saying leads up to the words")
    }
    let limit = afterLimit(context)
    var start = context.last + 1
    if start < limit, context.tokens[start].isMark(",") || context.tokens[start].isMark("—") {
      start += 1
    }
    while start < limit, context.tokens[start].features.has(.adverb),
      context.tokens[start].isWord, !context.tokens[start].isCapital
    {
      start += 1
    }
    start = context.phrases.skipTitles(from: start, limit: limit)
    guard start < limit else { return .pass("nothing stands behind in the sentence") }
    for verb in start..<limit {
      if context.tokens[verb].quotation != nil, !context.text.isInset(verb) { break }
      guard context.cues.isFiniteSpeech(verb, from: start, weak: true),
        // `“…” — Lee had gone by then`
        context.tokens[verb].features.has([.speech, .relay])
          || !context.tokens[verb - 1].features.has(.auxiliary)
      else { continue }
      guard let source = context.cues.subjects.subject(before: verb, limit: start),
        source.tokens.lowerBound <= start
          || isLead(start..<source.tokens.lowerBound, source, context),
        // `“…,” women |who say| so left`: a relative clause reports nothing.
        !context.tokens[source.tokens.upperBound - 1].features.has(.relative),
        source.kind != .nominal || context.isUtterance || context.endsWithComma
          || closesClause(source, verb, limit, context),
        !isReduced(verb, behind: source, limit, context)
      else { continue }
      // `“…,” the agency quoted Lee as saying`.
      if context.tokens[verb].features.has(.relay),
        let quoted = context.phrases.phrase(startingAt: verb + 1, limit: limit),
        quoted.tokens.upperBound < limit, context.tokens[quoted.tokens.upperBound].features.has(.as)
      {
        return .said(
          CueEvent(make: .passive, cue: verb..<(verb + 1), source: quoted, note: nil)
        )
      }
      if let told = told(verb, limit, context) { return .said(told) }
      if context.tokens[source.head].features.has(.document), tellsOfSpeech(context) {
        return .pass("the writing behind tells what somebody said")
      }
      if introducesAnother(verb, limit, context) {
        return .pass("the verb behind introduces the next quotation")
      }
      return .said(
        CueEvent(
          make: .subjectVerb,
          cue: verb..<(verb + 1),
          source: context.cues.subjects.named(source, limit: verb),
          note: nil
        )
      )
    }
    if let event = witnessed(start, limit, context) { return .said(event) }
    if let event = unlisted(start, limit, context) { return .said(event) }
    return .pass("no source and verb of saying stand right behind")
  }

  /// Whether an unnamed source and its verb stand right behind part of a sentence and reach to its end:
  /// `“…”, the union said.` · `“…” the union said on Monday.`; but `the “rescue” the bank announced`.
  private func closesClause(
    _ source: NounPhrase,
    _ verb: Int,
    _ limit: Int,
    _ context: QuotationContext
  ) -> Bool {
    let tokens = context.tokens
    let isApart = tokens[context.last + 1].isMark(",") || !context.isFewWords
    let behind = verb + 1
    let isOneVerb = (source.tokens.upperBound..<max(source.tokens.upperBound, verb)).allSatisfy {
      tokens[$0].features.has([.auxiliary, .adverb])
    }
    return isApart && isOneVerb && tokens[source.head].features.has(CueFinder.sources)
      && (behind >= limit || !tokens[behind].isWord
        || tokens[behind].features.has([.preposition, .adverb, .time, .as]))
  }

  /// Whether words are what a person's name may begin with: `|Save Our Rivers organising director| Ann Lee`.
  private func isLead(_ run: Range<Int>, _ name: NounPhrase, _ context: QuotationContext) -> Bool {
    guard let first = run.first, run.count <= 8, name.kind == .name, name.core.count > 1 else {
      return false
    }
    let foreign: WordFeatures = [
      .auxiliary, .relative, .subordinator, .subject, .time, .according, .speech, .locative,
    ]
    return context.tokens[first].isCapital
      && run.allSatisfy {
        (context.tokens[$0].isWord || context.tokens[$0].kind == .number)
          && !context.tokens[$0].features.has(foreign)
      }
  }

  /// `“…,” a man can be heard shouting`
  private func witnessed(_ start: Int, _ limit: Int, _ context: QuotationContext) -> CueEvent? {
    let tokens = context.tokens
    for index in start..<limit {
      if tokens[index].quotation != nil { return nil }
      guard context.text.isWord(index, in: .witnessed), index + 1 < limit,
        tokens[index + 1].features.has(.gerund), tokens[index + 1].features.has(.speech),
        let source = context.cues.subjects.subject(before: index, limit: start),
        source.tokens.lowerBound <= start
      else { continue }
      return CueEvent(make: .subjectVerb, cue: index..<(index + 2), source: source, note: nil)
    }
    return nil
  }

  /// `“…,” Lee recalled her father saying`: whom the verb tells of said it.
  private func told(_ verb: Int, _ limit: Int, _ context: QuotationContext) -> CueEvent? {
    guard let teller = context.phrases.phrase(startingAt: verb + 1, limit: limit),
      teller.kind != .pronoun
    else { return nil }
    let saying = teller.tokens.upperBound
    guard saying < limit, context.tokens[saying].features.has([.gerund, .base]),
      context.tokens[saying].features.has(.speech),
      !context.tokens[saying].features.has(.hearer),
      saying + 1 >= limit || !context.tokens[saying + 1].isWord
    else { return nil }
    return CueEvent(make: .passive, cue: saying..<(saying + 1), source: teller, note: nil)
  }

  /// Whether the words stand inside an opening clause, and the verb has a quotation of its own:
  /// `After singing “Rain,” Lee told the crowd: “Thanks.”`
  private func introducesAnother(_ verb: Int, _ limit: Int, _ context: QuotationContext) -> Bool {
    let before = context.first - 1
    let opening = context.tokens[context.opening.lowerBound].features
    guard before > context.opening.lowerBound, context.tokens[before].isWord,
      opening.has([.preposition, .subordinator]),
      let other = ((verb + 1)..<limit).first(where: { context.tokens[$0].quotation != nil }),
      other - verb <= 6,
      // `“…,” Lee said, adding: “…”`: another verb has the second.
      !((verb + 1)..<other).contains(where: { context.tokens[$0].features.has(.cue) })
    else { return false }
    return context.tokens[other - 1].isMark(",") || context.tokens[other - 1].isMark(":")
  }

  /// Whether a person's words lead up to part of a sentence: `|Lee told the deputy that he was| “just looking,” the
  /// report says`.
  private func tellsOfSpeech(_ context: QuotationContext) -> Bool {
    guard !context.isUtterance, case .said(let event) = DirectlyIntroducedSieve().find(context),
      event.make == .subjectVerb, let source = event.source, source.kind != .nominal
    else { return false }
    return context.tokens[event.cue.upperBound - 1].features.has(.speech)
  }

  /// Whether a participle goes on with a noun and tells what it is: `“…,” a builder |known as| Cutters`, `“…,”
  /// a club |founded by| Lee`.
  private func isReduced(
    _ verb: Int,
    behind source: NounPhrase,
    _ limit: Int,
    _ context: QuotationContext
  ) -> Bool {
    source.kind == .nominal && verb == source.tokens.upperBound && verb + 1 < limit
      && !context.tokens[verb].features.has(.speech)
      && context.tokens[verb].features.has(.past)
      && context.tokens[verb + 1].features.has([.as, .by])
  }

  /// A verb that the lexicon doesn't hold, between a noun phrase and the end of the clause: `“…,” an
  /// angry Lee thundered.`
  private func unlisted(_ start: Int, _ limit: Int, _ context: QuotationContext) -> CueEvent? {
    guard context.endsWithComma,
      context.isUtterance || context.opening.lowerBound == context.first,
      let source = context.phrases.phrase(startingAt: start, limit: limit),
      source.kind != .nominal || context.tokens[source.head].features.has([.personNoun, .group])
    else { return nil }
    let verb = source.tokens.upperBound
    guard verb < limit, context.tokens[verb].features.has(.past),
      !context.tokens[verb].isCapital
    else { return nil }
    let next = verb + 1
    guard !isReduced(verb, behind: source, limit, context) else { return nil }
    let closes =
      next >= limit || !context.tokens[next].isWord
      || context.tokens[next].features.has([.preposition, .adverb, .time])
    return closes
      ? CueEvent(
        make: .subjectVerb,
        cue: verb..<(verb + 1),
        source: source,
        note: "a verb that reports here"
      )
      : nil
  }

  /// The sentence's end; a short sentence behind a full stop inside the marks belongs to it too
  /// (`“We won.” Lee said.`).
  private func afterLimit(_ context: QuotationContext) -> Int {
    let limit = context.closing.upperBound
    guard context.last + 1 == limit else { return limit }
    let next = context.text.sentenceOf[context.last] + 1
    guard next < context.text.sentences.count,
      context.text.sentences[next].block == context.text.sentences[next - 1].block
    else { return limit }
    let following = context.text.sentences[next].tokens
    // `Lee said: “…”` leads to words of its own.
    let isAttribution =
      following.count <= 5 && !following.contains { context.tokens[$0].quotation != nil }
    return isAttribution ? following.upperBound : limit
  }
}
