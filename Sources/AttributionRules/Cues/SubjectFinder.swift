import TextModel

/// Finds the subject of a verb, to its left or (inverted) to its right.
struct SubjectFinder {
  let text: AnnotatedText
  let phrases: NounPhraseParser

  var tokens: [Token] { text.tokens }
  var modified: ModifiedSubject { ModifiedSubject(text: text, phrases: phrases) }

  init(_ text: AnnotatedText) {
    self.text = text
    phrases = NounPhraseParser(text: text)
  }

  /// The noun phrase that a verb before which `end` stands has for its subject.
  ///
  /// Looks left past adverbs and auxiliaries, then past what stands between commas, dashes or
  /// brackets behind the subject: appositions, relative clauses. Stops at `limit`.
  func subject(before verb: Int, limit: Int) -> NounPhrase? {
    var end = verb
    while end > limit, isBesideVerb(end - 1) { end -= 1 }
    let time = beforeTime(end, limit: limit)
    if time < end {
      end = time
      while end > limit, isBesideVerb(end - 1) { end -= 1 }
    }
    guard end > limit else { return nil }
    // `he’s said`, `who’s said`
    if tokens[end - 1].kind == .possessive, end - 1 > limit,
      tokens[end - 2].features.has([.subject, .relative])
    {
      end -= 1
    }
    let before = tokens[end - 1]
    if before.features.has(.relative), before.isWord, !before.isCapital || end - 1 == limit {
      return antecedent(of: end - 1, limit: limit)
    }
    switch before.kind {
    case .mark(","), .mark("—"):
      return acrossInsertion(endingAt: end - 1, limit: limit)
    case .quotation:
      // `Lee, calling it “a farce,” said`
      guard text.isInset(end - 1), let number = tokens[end - 1].quotation,
        text.lastScalar(ofQuotation: number) == ","
      else { return nil }
      return acrossInsertion(endingAt: end, limit: limit)
    default:
      if let whole = modified.phrase(endingBefore: end, limit: limit) {
        return withCompanions(whole, limit: limit) ?? whole
      }
      guard let phrase = phrases.phrase(endingBefore: end, limit: limit) else { return nil }
      // `Lee on Monday said`, `has in the past said`: what a preposition brings is no subject.
      let start = phrase.tokens.lowerBound
      if isAgent(phrase, limit: limit) { return subject(before: start - 2, limit: limit) }
      if start - 1 > limit, tokens[start - 1].features.has(.preposition), !isSpeaking(phrase),
        !(text.isWord(start - 1, in: .clausal) && canBeSubject(phrase))
      {
        return subject(before: start - 1, limit: limit)
      }
      if let whole = withParticiple(phrase, limit: limit) ?? withCompanions(phrase, limit: limit)
        ?? withOthers(phrase, limit: limit)
      {
        return whole
      }
      if let whole = compound(phrase, verb: verb, limit: limit) { return whole }
      return canBeSubject(phrase) || isBarePlural(phrase, verb: verb, limit: limit) ? phrase : nil
    }
  }

  /// `|A man wearing a red hat| said`: the one of whom a participle behind tells something, where what
  /// stands right before the verb is no speaker.
  private func withParticiple(_ object: NounPhrase, limit: Int) -> NounPhrase? {
    let people: WordFeatures = [.personNoun, .office, .group, .title]
    let participle = object.tokens.lowerBound - 1
    guard object.kind == .nominal, !tokens[object.head].features.has(people),
      participle > limit, tokens[participle].isWord, !tokens[participle].isCapital,
      !tokens[participle].features.has([.speech, .report, .intention]),
      text.forms.endsLikeParticiple(text.bytes, tokens[participle].range),
      let person = phrases.phrase(endingBefore: participle, limit: limit),
      person.kind == .name || tokens[person.head].features.has(people)
    else { return nil }
    return NounPhrase(
      kind: person.kind,
      tokens: person.tokens.lowerBound..<object.tokens.upperBound,
      core: person.core
    )
  }

  func opensClause(_ index: Int, limit: Int) -> Bool {
    guard index > limit else { return true }
    let before = tokens[index - 1]
    return before.isMark(",") || before.isMark("—") || before.isMark(":") || before.isMark(";")
      || before.quotation != nil || before.features.has([.subordinator, .that])
  }

  /// Where a time before a verb starts: `Lee |on Sunday said`, `Lee |last week said`.
  func beforeTime(_ end: Int, limit: Int) -> Int {
    guard end - 1 > limit, tokens[end - 1].features.has(.time),
      !tokens[end - 1].features.has([.firstName, .modal])
    else { return end }
    var start = end - 1
    while start - 1 > limit,
      tokens[start - 1].features.has([.time, .determiner, .modifier])
        || tokens[start - 1].kind == .number || text.isWord(start - 1, in: .lately)
    {
      start -= 1
    }
    // `Lee |less than two weeks ago| said`
    if start - 2 > limit, tokens[start - 1].features.has(.subordinator),
      tokens[start].features.has(.determiner) || tokens[start].kind == .number
    {
      start -= 2
    }
    if start - 1 > limit, tokens[start - 1].features.has(.preposition) { start -= 1 }
    return start
  }

  /// Whether a phrase behind a preposition may yet be the verb's subject: `In Ohio Lee said`.
  private func isSpeaking(_ phrase: NounPhrase) -> Bool {
    switch phrase.kind {
    case .pronoun: true
    case .name: !tokens[phrase.head].features.has([.place, .time])
    case .nominal: tokens[phrase.head].features.has([.personNoun, .office, .group])
    }
  }

  /// Whether a phrase stands behind `obtained by`, in what hangs on the subject: `a letter obtained
  /// by the paper says`.
  private func isAgent(_ phrase: NounPhrase, limit: Int) -> Bool {
    let by = phrase.tokens.lowerBound - 1
    return by - 1 > limit && tokens[by].features.has(.by) && !tokens[by].isCapital
      && tokens[by - 1].features.has(.past) && !tokens[by - 2].features.has(.be)
  }

  /// Whether a noun can say something: it means people, a body or writing, or stands as a subject
  /// stands, behind an article.
  func canBeSubject(_ phrase: NounPhrase) -> Bool {
    guard phrase.kind == .nominal else { return true }
    let head = tokens[phrase.head].features
    if head.has([
      .personNoun, .office, .group, .organisation, .document, .speechNoun, .label, .work, .title,
      .outlet,
    ]) {
      return true
    }
    let first = tokens[phrase.tokens.lowerBound].features
    return first.has([.determiner, .possessive, .indefinite, .plural]) && phrase.tokens.count > 1
      && !head.has([.time, .past]) || first.has([.indefinite, .plural]) && phrase.tokens.count == 1
  }

  /// The noun phrase behind an inverted verb: `said X`; nil if none begins there.
  func subject(after verb: Int, limit: Int) -> NounPhrase? {
    var start = verb + 1
    while start < limit, tokens[start].features.has(.adverb), !tokens[start].isCapital {
      start += 1
    }
    start = phrases.skipTitles(from: start, limit: limit)
    guard start < limit, let phrase = phrases.phrase(startingAt: start, limit: limit) else {
      return nil
    }
    return named(phrases.withParticiple(phrase, limit: limit), limit: limit)
  }

  /// A noun whose apposition names it: `a spokesman for X, Al Lee,` gives the name.
  func named(_ phrase: NounPhrase, limit: Int) -> NounPhrase {
    guard phrase.kind == .nominal else { return phrase }
    let next = phrase.tokens.upperBound
    guard next + 1 < limit, tokens[next].isMark(","), tokens[next + 1].isCapital,
      let name = phrases.phrase(startingAt: next + 1, limit: limit), name.kind == .name,
      name.core.count > 1 && name.tokens.lowerBound == name.core.lowerBound
        || name.tokens.lowerBound < name.core.lowerBound
          && tokens[name.tokens.lowerBound].features.has(.title)
    else { return phrase }
    let behind = name.tokens.upperBound
    let ends =
      behind >= limit || tokens[behind].isMark(",") || tokens[behind].isMark(".")
      || tokens[behind].isMark("—") || tokens[behind].features.has([.cue, .of, .locative])
      || text.isWord(behind, in: .origin)
    guard ends, tokens[phrase.head].features.has([.personNoun, .office, .title, .indefinite]) else {
      return phrase
    }
    return NounPhrase(
      kind: .name,
      tokens: phrase.tokens.lowerBound..<name.tokens.upperBound,
      core: name.core
    )
  }

  private func isBesideVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    if token.isCapital, !token.features.has(.adverb) { return false }
    if token.features.has(.auxiliary) && !token.features.has(.subject) { return true }
    if token.features.has(.adverb), !token.features.has([.subordinator, .conjunction]) {
      return true
    }
    // `the two both said`, `have both said`
    if token.features.has(.determiner), index > 0, text.isWord(index, in: .floating) {
      let before = tokens[index - 1]
      return before.isMark(",") || before.isMark("—")
        || before.isWord && (before.features.has(.auxiliary) || !before.features.has(.closed))
    }
    // `has since said`
    if token.features.has(.preposition), index > 0, tokens[index - 1].isWord,
      tokens[index - 1].features.has(.auxiliary), !tokens[index - 1].features.has(.be)
    {
      return true
    }
    return token.features.has(.negation)
  }

  // MARK: - Relative clauses

  /// What `who` or `which` stands for: the noun phrase right before it.
  func antecedent(of relative: Int, limit: Int) -> NounPhrase? {
    var end = relative
    // `Lee, whose ward it is but who left`
    if end - 1 > limit, tokens[end - 1].features.has(.conjunction),
      let other = (limit + 1..<end - 1).last(where: {
        tokens[$0].isWord && !tokens[$0].isCapital
          && (tokens[$0].features.has(.relative) && !tokens[$0].features.has(.that)
            || text.isWord($0, in: .whose))
      })
    {
      return antecedent(of: other, limit: limit)
    }
    if end > limit, tokens[end - 1].features.has(.preposition) { end -= 1 }
    if end > limit, tokens[end - 1].isMark(",") || tokens[end - 1].isMark("—") { end -= 1 }
    guard end > limit,
      let phrase = phrases.phrase(endingBefore: end, limit: limit)
        ?? modified.quantity(endingBefore: end, limit: limit)
    else { return nil }
    if let whose = classified(phrase, limit: limit) {
      return NounPhrase(
        kind: whose.kind,
        tokens: whose.tokens.lowerBound..<(relative + 1),
        core: whose.core
      )
    }
    // The pronoun is part of the mention: `Lee, who`.
    return NounPhrase(
      kind: phrase.kind,
      tokens: phrase.tokens.lowerBound..<(relative + 1),
      core: phrase.core
    )
  }

  /// How far before those the verb may stand, in tokens: `Lee |was one of the first among| those who`.
  private static let countReach = 4

  /// Who is named before a comma, with or without where they are from: `|Ann Lee of Idaho|, the mayor, who`.
  private func personBefore(_ comma: Int, limit: Int) -> NounPhrase? {
    let names = NameParser(text: text)
    guard comma - 1 > limit, let last = names.name(endingAt: comma - 1, from: limit) else {
      return nil
    }
    let of = last.lowerBound - 1
    guard of - 1 > limit,
      tokens[of].features.has([.of, .locative]) || text.isWord(of, in: .origin),
      let person = names.name(endingAt: of - 1, from: limit), person.count > 1
    else {
      let name = phrases.phrase(endingBefore: comma, limit: limit)
      return name?.kind == .name && !tokens[comma - 1].features.has([.place, .time]) ? name : nil
    }
    return NounPhrase(kind: .name, tokens: person.lowerBound..<comma, core: person)
  }

  /// Who is counted among those whom a relative clause is about: `|Lee|, a member who said`, `|Lee| was
  /// among those who said`.
  private func classified(_ those: NounPhrase, limit: Int) -> NounPhrase? {
    let start = those.tokens.lowerBound
    guard those.kind == .nominal, start - 2 > limit else { return nil }
    if tokens[start - 1].isMark(","), tokens[start].features.has(.determiner),
      those.tokens.count > 1, let name = personBefore(start - 1, limit: limit)
    {
      return name
    }
    let near = max(limit, start - Self.countReach)
    guard
      (near..<those.tokens.upperBound).contains(where: {
        tokens[$0].features.has(.of) || text.isWord($0, in: .among)
      }),
      let be = (near...start).last(where: { tokens[$0].features.has(.be) }),
      be > limit
    else { return nil }
    return subject(before: be, limit: limit).flatMap { $0.kind == .nominal ? nil : $0 }
  }
}
