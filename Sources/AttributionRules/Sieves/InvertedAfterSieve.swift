/// `“…,” said Ann Lee, a teacher.`
struct InvertedAfterSieve: Sieve {
  let id = "said-source-after"
  let sentence = "A verb of saying right behind the quotation, and its subject behind the verb."
  let example = "{content:“We won,”} {cue:said} {source:Ann Lee}, a teacher."

  func find(_ context: QuotationContext) -> SieveResult {
    guard !DirectlyIntroducedSieve.leads(to: context) else {
      return .pass("a verb of saying leads up to the words")
    }
    let limit = context.closing.upperBound
    var verb = context.last + 1
    while verb < limit, context.tokens[verb].isMark(",") || context.tokens[verb].isMark("—") {
      verb += 1
    }
    while verb < limit, context.tokens[verb].features.has(.adverb) { verb += 1 }
    guard verb < limit,
      context.cues.isFiniteSpeech(verb, from: verb, weak: true) || isUnlisted(verb, context)
        || isInHeadline(verb, context)
    else { return .pass("no verb of saying stands right behind") }
    guard
      !context.tokens[verb].features.has(.base) || context.tokens[verb].features.has(.past)
        || isOfSeveral(verb, limit, context),
      let source = context.cues.subjects.subject(after: verb, limit: limit)
    else { return .pass("no noun phrase stands behind the verb") }
    // `Lee, citing “the winds,” said the plan would fail`: a verb behind the noun has it for subject.
    if source.tokens.upperBound < limit, isVerb(source.tokens.upperBound, context) {
      return .pass("the noun phrase behind the verb is another verb's subject")
    }
    // `Lee, asked if she would “…,” said no.`
    if source.tokens.count == 1, context.text.isWord(source.head, in: .nobody) {
      return .pass("the word behind the verb is its answer")
    }
    // `Lee, who called it “a farce,” said he left`: a pronoun with a verb behind it is that verb's subject.
    let behind = source.tokens.upperBound
    if source.kind == .pronoun, behind < limit, context.tokens[behind].isWord,
      !context.tokens[behind].features.has([
        .adverb, .preposition, .time, .conjunction, .as, .gerund, .subordinator, .relative,
      ])
    {
      return .pass("the pronoun behind the verb is another verb's subject")
    }
    // `a “loud blast” hit a quay`: the words are the verb's subject.
    let isPart = verb == context.last + 1 && !context.isUtterance && !context.endsWithComma
    if isPart,
      !context.tokens[verb].features.has(.speech)
        || source.kind == .nominal && !context.tokens[source.head].features.has(CueFinder.sources)
    {
      return .pass("the words may be the verb's subject")
    }
    if source.kind == .nominal, !isSource(source, context) {
      return .pass("the noun is no speaker")
    }
    return .said(
      CueEvent(make: .verbSubject, cue: verb..<(verb + 1), source: source, note: nil)
    )
  }

  /// `“They Tried,” |Says| Ann Lee`: the verb of a headline that has capitals throughout, and nothing behind its
  /// subject.
  private func isInHeadline(_ verb: Int, _ context: QuotationContext) -> Bool {
    let limit = context.closing.upperBound
    let token = context.tokens[verb]
    guard context.endsWithComma, token.isWord, token.isCapital, token.features.has(.third),
      context.text.isWord(verb, in: .verbal),
      let source = context.phrases.phrase(startingAt: verb + 1, limit: limit)
    else { return false }
    return source.tokens.upperBound + 1 >= limit
  }

  /// `“…,” say some sailors`: a plural behind a verb in its plain form.
  private func isOfSeveral(_ verb: Int, _ limit: Int, _ context: QuotationContext) -> Bool {
    guard context.text.isWord(verb, in: .verbal),
      let source = context.phrases.phrase(startingAt: verb + 1, limit: limit)
    else { return false }
    return source.kind == .nominal
      && (context.tokens[source.head].features.has(.group)
        || context.tokens[source.tokens.lowerBound].features.has(.plural))
  }

  /// A verb that the lexicon doesn't hold, between words that end with a comma and a name: `“…!”
  /// beamed Lee.`
  private func isUnlisted(_ verb: Int, _ context: QuotationContext) -> Bool {
    let limit = context.closing.upperBound
    guard context.endsWithComma, context.tokens[verb].features.has(.past),
      !context.tokens[verb].features.has([.report, .naming, .relay]),
      !context.tokens[verb].isCapital, verb + 1 < limit, context.tokens[verb + 1].isCapital,
      let name = context.phrases.phrase(startingAt: verb + 1, limit: limit), name.kind == .name
    else { return false }
    let behind = name.tokens.upperBound
    return behind >= limit || !context.tokens[behind].isWord
      || context.tokens[behind].features.has([.preposition, .relative, .adverb])
  }

  private func isVerb(_ index: Int, _ context: QuotationContext) -> Bool {
    let token = context.tokens[index]
    return token.isWord && !token.isCapital
      && (token.features.has(.auxiliary) && !token.features.has(.negation)
        || token.features.has(.speech)
          && context.cues.isFiniteSpeech(index, from: index, weak: false))
  }

  private func isSource(_ phrase: NounPhrase, _ context: QuotationContext) -> Bool {
    let first = context.tokens[phrase.tokens.lowerBound].features
    return first.has([.determiner, .possessive, .indefinite, .plural])
      || phrase.core.contains { context.tokens[$0].kind == .possessive }
      || context.tokens[phrase.head].features.has([
        .personNoun, .office, .group, .organisation, .document, .speechNoun,
      ])
  }
}
