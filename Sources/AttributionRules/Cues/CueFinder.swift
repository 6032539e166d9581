import TextModel

/// Tells whether a word is a cue where it stands, and who its source is.
struct CueFinder {
  let text: AnnotatedText
  let subjects: SubjectFinder
  var phrases: NounPhraseParser { subjects.phrases }

  private var tokens: [Token] { text.tokens }

  init(_ text: AnnotatedText) {
    self.text = text
    subjects = SubjectFinder(text)
  }

  /// Whether a word of the cue lexicon is a noun here: `the report`, `Lee’s claims`.
  func isNoun(_ index: Int, from limit: Int) -> Bool {
    guard index > limit else { return false }
    let before = tokens[index - 1]
    if before.kind == .possessive { return !isShortBe(index - 1, limit: limit) }
    if before.features.has([.determiner, .possessive]) && !before.features.has(.subject) {
      // `that said`, `all agreed`, `the two write`: a pronoun, not a determiner.
      let isVerb =
        tokens[index].features.has(.base)
        ? before.features.has(.plural) && tokens[index].features.has(.speech)
          && !tokens[index].features.has([.speechNoun, .document])
        // `another said`; behind `a` and `an` it would be an adjective.
        : tokens[index].features.has(.past)
          && (before.features.has([.that, .plural])
            || before.features.has(.indefinite) && before.range.count > 2)
      return !isVerb && !isInRelative(index, from: limit)
    }
    if before.features.has(.preposition) && !before.features.has(.to) {
      // `has since said`
      if index - 2 >= limit, tokens[index - 2].features.has(.auxiliary),
        !tokens[index - 2].features.has(.be), tokens[index].features.has(.past)
      {
        return false
      }
      return !tokens[index].features.has(.gerund)
    }
    guard tokens[index].features.has([.base, .third]), !tokens[index].features.has(.past) else {
      return false
    }
    // `rival claims of “…”`
    if tokens[index].features.has(.third), tokens[index].features.has(.speechNoun),
      index + 1 < tokens.count, tokens[index + 1].features.has(.of)
    {
      return true
    }
    // `1,300 Cole emails`
    if tokens[index].features.has(.third), index - 2 >= limit, before.isCapital,
      tokens[index - 2].kind == .number
    {
      return true
    }
    // `deputy counsel Vince Foss`
    if tokens[index].features.has(.base), tokens[index].features.has(.office),
      index + 1 < tokens.count, tokens[index + 1].isCapital,
      before.isCapital || before.features.has([.modifier, .office])
    {
      return true
    }
    // `their state representative`: a noun before another.
    if tokens[index].features.has(.base), index + 1 < tokens.count,
      tokens[index + 1].features.has([.personNoun, .office]), !tokens[index + 1].isCapital,
      !before.features.has([.subject, .to, .auxiliary, .adverb, .plural])
    {
      return true
    }
    return standsAsNoun(index, from: limit)
  }

  /// `signs that |read|`, `a letter that |accuses| him`; but `said that claims were made`.
  private func isInRelative(_ index: Int, from limit: Int) -> Bool {
    guard tokens[index - 1].features.has(.that), index - 2 >= limit, tokens[index - 2].isWord,
      tokens[index].features.has([.third, .base])
    else { return false }
    let head = tokens[index - 2].features
    let writing: WordFeatures = [.document, .work, .label, .personNoun, .group, .organisation]
    return head.has(writing)
      && !(head.has(.speechNoun) && tokens[index].features.has([.speechNoun, .document]))
  }

  /// Whether a form that a noun may have too (`claim`, `claims`) is part of a noun phrase here.
  private func standsAsNoun(_ index: Int, from limit: Int) -> Bool {
    let before = tokens[index - 1]
    if before.isCapital, before.isWord, !before.features.has(.subject) {
      // `Lee claims`, `the Saudis claim`; but `White House press secretary`.
      // `made Lee believe that`: no noun has a clause of its own but one of speech.
      if index + 1 < tokens.count, tokens[index + 1].features.has(.that),
        !tokens[index].features.has([.speechNoun, .document])
      {
        return false
      }
      return tokens[index].features.has(.base) && !isPlural(index - 1)
    }
    let people: WordFeatures = [
      .personNoun, .office, .group, .organisation, .document, .title,
    ]
    let beforeVerbs: WordFeatures = [
      .subject, .auxiliary, .adverb, .relative, .to, .negation,
    ]
    if before.features.has(beforeVerbs) || !before.isWord { return false }
    var start = index - 1
    while start > limit, tokens[start].isWord, !tokens[start].isCapital,
      !tokens[start].features.has(.closed.union([.determiner, .possessive]))
    {
      start -= 1
    }
    if tokens[start].features.has(.preposition), !tokens[start].features.has(.as) { return true }
    // `The sign on the door reads “…”`.
    if tokens[index].features.has(.third), !tokens[index].features.has([.speechNoun, .document]),
      index + 1 < tokens.count, start > limit, tokens[start - 1].features.has(.preposition),
      tokens[index + 1].quotation != nil || tokens[index + 1].isMark(":")
    {
      return false
    }
    // A base form has a plural subject: `the officials claim`, but `an executive order`.
    if before.features.has(people) {
      return tokens[index].features.has(.base) && !isPlural(index - 1)
        && tokens[start].features.has([.determiner, .possessive])
        && !before.features.has(.group)
    }
    return tokens[start].kind == .possessive
      || tokens[start].features.has([.determiner, .possessive])
  }

  /// Whether a finite verb of saying stands at a token.
  func isFiniteSpeech(_ index: Int, from limit: Int, weak: Bool) -> Bool {
    let features = tokens[index].features
    guard tokens[index].isWord, features.has(weak ? [.speech, .weak] : .speech),
      features.has([.past, .third, .base]), !tokens[index].isCapital || isMiswritten(index)
    else { return false }
    return !isNoun(index, from: limit)
  }

  /// Whether a verb has a capital where none belongs: `Lee, the mayor, |Tweeted| on Friday`.
  private func isMiswritten(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].isMark(",")
      && tokens[index].features.has(.past) && tokens[index + 1].isWord
      && !tokens[index + 1].isCapital
  }

  private func isPlural(_ index: Int) -> Bool {
    text.forms.endsLikePlural(text.bytes, tokens[index].range.start, tokens[index].range.end)
  }

  /// The cue at a token with its source, looking left no further than `limit`; nil for other words.
  func event(at index: Int, limit: Int, sentence: Range<Int>) -> CueEvent? {
    let token = tokens[index]
    guard token.isWord, token.features.has(.cue), !token.isCapital || index == sentence.lowerBound,
      !isNoun(index, from: limit)
    else { return nil }
    if token.features.has(.gerund) { return gerund(index, limit: limit, sentence: sentence) }
    if index > limit, tokens[index - 1].features.has(.to) {
      return CueEvent(
        make: .infinitive,
        cue: (index - 1)..<(index + 1),
        source: caused(before: index - 1, limit: limit)
          ?? habitual(before: index - 1, limit: limit)
          ?? clauseSubject(before: index - 1, limit: limit),
        note: "the subject of the clause before “to”"
      )
    }
    guard token.features.has([.past, .third, .base]) else { return nil }
    // `Said Lee, a teacher: …`: the verb opens the sentence.
    if index == sentence.lowerBound, token.isCapital {
      guard token.features.has(.speech), token.features.has([.past, .third]),
        let source = subjects.subject(after: index, limit: sentence.upperBound),
        source.kind == .name
      else { return nil }
      return CueEvent(make: .verbSubject, cue: index..<(index + 1), source: source, note: nil)
    }
    // `is reported to have said`.
    if let to = infinitiveMarker(before: index, limit: limit) {
      return CueEvent(
        make: .infinitive,
        cue: to..<(index + 1),
        source: clauseSubject(before: to, limit: limit),
        note: "the subject of the clause before “to”"
      )
    }
    // `The trouble, says X, a teacher, is …`: the subject follows between commas.
    if index > limit, tokens[index - 1].isMark(","), !token.features.has(.hearer),
      isFiniteSpeech(index, from: limit, weak: false),
      let source = subjects.subject(after: index, limit: sentence.upperBound),
      source.kind != .nominal || tokens[source.head].features.has(Self.sources),
      source.tokens.upperBound == sentence.upperBound
        || tokens[min(source.tokens.upperBound, sentence.upperBound - 1)].isMark(",")
        || tokens[min(source.tokens.upperBound, sentence.upperBound - 1)].isMark(":")
    {
      return CueEvent(make: .verbSubject, cue: index..<(index + 1), source: source, note: nil)
    }
    if token.features.has(.past), let passive = passive(index, limit: limit, sentence: sentence) {
      return passive
    }
    if let subject = subjects.subject(before: index, limit: limit) {
      return CueEvent(
        make: .subjectVerb,
        cue: index..<(index + 1),
        source: subjects.named(subject, limit: index),
        note: nil
      )
    }
    // `Lee left, having said …`
    if index - 1 > limit, tokens[index - 1].features.has(.auxiliary),
      text.forms.endsLikeParticiple(text.bytes, tokens[index - 1].range),
      tokens[index - 2].isMark(","), let shared = clauseSubject(before: index - 2, limit: limit)
    {
      return CueEvent(
        make: .subjectVerb,
        cue: index..<(index + 1),
        source: shared,
        note: "the subject of the clause before"
      )
    }
    // `X won, then said …`, `X met Y and said …`: the subject stands before the verb before.
    if index > limit,
      tokens[index - 1].features.has([.conjunction, .adverb]) || tokens[index - 1].isMark(","),
      let shared = clauseSubject(before: index - 1, limit: limit)
    {
      return CueEvent(
        make: .subjectVerb,
        cue: index..<(index + 1),
        source: shared,
        note: "the subject that the verb shares with the one before"
      )
    }
    return nil
  }

  /// Whom something makes say it: `which led |Lee| to say`, `prompting |his rival, Tom Cole,| to call`.
  private func caused(before to: Int, limit: Int) -> NounPhrase? {
    var end = to
    if end - 1 > limit, tokens[end - 1].isMark(",") { end -= 1 }
    let words = (max(limit, to - 10)..<end).reversed()
    guard
      let verb = words.first(where: {
        tokens[$0].quotation != nil || tokens[$0].features.has(.cue)
          || text.isWord($0, in: .causing)
      }),
      text.isWord(verb, in: .causing), verb + 1 < end
    else { return nil }
    if verb + 2 == to, let pronoun = objectPronoun(verb + 1) { return pronoun }
    if tokens[verb + 1].features.has(.she), verb + 2 == to {
      return NounPhrase(
        kind: .pronoun,
        tokens: (verb + 1)..<(verb + 2),
        core: (verb + 1)..<(verb + 2)
      )
    }
    guard let object = phrases.phrase(startingAt: verb + 1, limit: end),
      object.kind != .nominal || tokens[object.head].features.has(Self.sources)
    else { return nil }
    return subjects.named(object, limit: to + 1)
  }

  /// Who stands right before a verb that goes with an infinitive: `as |Lee| likes to say`.
  private func habitual(before to: Int, limit: Int) -> NounPhrase? {
    let verb = to - 1
    guard verb > limit, tokens[verb].isWord, !tokens[verb].isCapital,
      !tokens[verb].features.has(.closed.union([.cue, .determiner])),
      let subject = subjects.subject(before: verb, limit: limit),
      subject.kind != .nominal || tokens[subject.head].features.has(Self.sources)
    else { return nil }
    return subject
  }

  /// The `to` of `to have said`.
  private func infinitiveMarker(before index: Int, limit: Int) -> Int? {
    var place = index - 1
    while place > limit, tokens[place].features.has([.auxiliary, .adverb]) { place -= 1 }
    return place < index - 1 && place > limit && tokens[place].features.has(.to) ? place : nil
  }

  /// A verb outside the lexicon, in the past, where what stands around shows that it reports:
  /// before a colon, or `hailed it as “…”`.
  func unlistedEvent(at index: Int, limit: Int) -> CueEvent? {
    let token = tokens[index]
    guard token.isWord, !token.isCapital, token.features.has(.past), !isNoun(index, from: limit),
      index > limit, !tokens[index - 1].features.has(.be)
    else { return nil }
    let source =
      subjects.subject(before: index, limit: limit)
      ?? (tokens[index - 1].features.has(.conjunction) || tokens[index - 1].isMark(",")
        ? clauseSubject(before: index - 1, limit: limit) : nil)
    guard let source, source.kind != .nominal || tokens[source.head].features.has(Self.sources)
    else { return nil }
    return CueEvent(
      make: .subjectVerb,
      cue: index..<(index + 1),
      source: source,
      note: "a verb that reports here"
    )
  }

  /// An attribution between commas to the left: `The end, Lee said, was …`; it covers the sentence.
  func parenthetical(before index: Int, limit: Int) -> CueEvent? {
    for verb in stride(from: index - 1, to: limit, by: -1) {
      guard verb + 1 < tokens.count, tokens[verb + 1].isMark(","),
        isFiniteSpeech(verb, from: limit, weak: false),
        let source = subjects.subject(before: verb, limit: limit),
        source.tokens.lowerBound > limit, tokens[source.tokens.lowerBound - 1].isMark(",")
      else { continue }
      return CueEvent(make: .subjectVerb, cue: verb..<(verb + 1), source: source, note: nil)
    }
    return nil
  }

  // MARK: - Gerunds

  private func gerund(_ index: Int, limit: Int, sentence: Range<Int>) -> CueEvent? {
    let cue = index..<(index + 1)
    guard index > limit else {
      // `Calling it “…,” Lee left`: the subject follows.
      return nil
    }
    var before = index - 1
    while before > limit, tokens[before].features.has(.adverb) { before -= 1 }
    let features = tokens[before].features
    if isShortBe(before, limit: limit),
      let subject = phrases.phrase(endingBefore: before, limit: limit)
    {
      return CueEvent(make: .subjectVerb, cue: cue, source: subject, note: nil)
    }
    if features.has(.be), let subject = subjects.subject(before: index, limit: limit) {
      return CueEvent(make: .subjectVerb, cue: cue, source: subject, note: nil)
    }
    if features.has(.as), before > limit { return relayed(index, asAt: before, limit: limit) }
    if features.has(.gerundObject), before > limit, namesObject(index),
      let object = object(endingBefore: before, limit: limit)
        ?? objectBeforeAs(before, limit: limit)
    {
      return CueEvent(
        make: .gerund,
        cue: cue,
        source: object,
        note: "the one whom the verb before is about"
      )
    }
    if features.has(.conjunction), before > limit,
      let other = (max(limit + 1, before - 25)..<before).last(where: {
        tokens[$0].quotation != nil && !text.isInset($0)
          || tokens[$0].features.has([.gerund])
            && tokens[$0].features.has(.speech)
      }), tokens[other].quotation == nil,
      let shared = gerund(other, limit: limit, sentence: sentence)?.source
    {
      return CueEvent(
        make: .gerund,
        cue: cue,
        source: shared,
        note: "the subject of the participle before"
      )
    }
    if !features.has(.closed), tokens[before].isWord || tokens[before].kind == .possessive,
      !features.has(.adverb), let noun = phrases.phrase(endingBefore: before + 1, limit: limit),
      !isHearer(noun, limit: limit), !isPlaceholder(noun, limit: limit),
      !tokens[noun.head].features.has([.speechNoun, .document]) || clauseStarts(noun, limit: limit),
      noun.kind != .nominal || tokens[noun.head].features.has(Self.sources)
    {
      return CueEvent(make: .gerund, cue: cue, source: noun, note: nil)
    }
    return CueEvent(
      make: .gerund,
      cue: cue,
      source: clauseSubject(before: index, limit: limit) ?? opener(before: index, limit: limit),
      note: "the subject of the clause before"
    )
  }

  /// `Lee, citing “…,” left`: the one who opens the clause, with the verb still to come.
  private func opener(before gerund: Int, limit: Int) -> NounPhrase? {
    guard tokens[gerund - 1].isMark(","),
      let phrase = phrases.phrase(endingBefore: gerund - 1, limit: limit),
      phrase.tokens.lowerBound == limit,
      phrase.kind != .nominal || tokens[phrase.head].features.has(Self.sources)
    else { return nil }
    return phrase
  }

  /// `emailed supporters saying`: who hears the words doesn't say them.
  private func isHearer(_ phrase: NounPhrase, limit: Int) -> Bool {
    let verb = phrase.tokens.lowerBound - 1
    return verb > limit && tokens[verb].features.has(.hearer) && tokens[verb].isFiniteCue
  }

  /// `came to |office| promising`: a bare noun behind a preposition does nothing.
  private func isPlaceholder(_ phrase: NounPhrase, limit: Int) -> Bool {
    phrase.kind == .nominal && phrase.tokens.count == 1 && phrase.head > limit
      && tokens[phrase.head - 1].features.has(.preposition)
      && !tokens[phrase.head].features.has([.personNoun, .group])
  }

  /// Whether a gerund behind `accused Y of` tells what Y said, not what the accuser does.
  private func namesObject(_ index: Int) -> Bool {
    let features = tokens[index].features
    return features.has(.naming) || features.has(.speech) && !features.has([.report, .hearer])
  }

  static let sources: WordFeatures = [
    .personNoun, .office, .group, .organisation, .speechNoun, .document, .label, .work,
  ]

  private func clauseStarts(_ phrase: NounPhrase, limit: Int) -> Bool {
    phrase.tokens.lowerBound <= limit
  }

  /// `X was quoted as saying`, `Y quoted X as saying`: X said it.
  private func relayed(_ index: Int, asAt position: Int, limit: Int) -> CueEvent? {
    let cue = position..<(index + 1)
    if let verb = (limit..<position).reversed().first(where: { tokens[$0].features.has(.relay) }) {
      if verb + 1 < position,
        let object = phrases.phrase(startingAt: verb + 1, limit: position)
          ?? objectPronoun(verb + 1),
        !tokens[verb + 1].features.has(.by)
      {
        return CueEvent(make: .passive, cue: verb..<(index + 1), source: object, note: nil)
      }
      if let subject = subjects.subject(before: verb, limit: limit) {
        return CueEvent(make: .passive, cue: verb..<(index + 1), source: subject, note: nil)
      }
    }
    return CueEvent(
      make: .gerund,
      cue: cue,
      source: clauseSubject(before: position, limit: limit),
      note: nil
    )
  }

  /// An object before a preposition: `accused |him| of saying`, directly behind a verb.
  private func object(endingBefore end: Int, limit: Int) -> NounPhrase? {
    if let pronoun = objectPronoun(end - 1) { return pronoun }
    guard let phrase = phrases.phrase(endingBefore: end, limit: limit) else { return nil }
    let verb = phrase.tokens.lowerBound - 1
    guard verb >= limit, tokens[verb].isWord, !tokens[verb].isCapital,
      !tokens[verb].features.has(.closed)
    else { return nil }
    return phrase
  }

  /// An object that a few words behind `as` describe: `slammed |Lee| as out of touch for saying`.
  private func objectBeforeAs(_ end: Int, limit: Int) -> NounPhrase? {
    let words = (max(limit + 1, end - 7)..<max(limit + 1, end)).reversed()
    guard
      let place = words.first(where: {
        tokens[$0].features.has(.as) || tokens[$0].isMark(",") || tokens[$0].isMark(";")
          || tokens[$0].quotation != nil
      }),
      tokens[place].features.has(.as)
    else { return nil }
    return object(endingBefore: place, limit: limit)
  }

  func objectPronoun(_ index: Int) -> NounPhrase? {
    guard tokens[index].isWord, !tokens[index].isCapital,
      tokens[index].features.has([.he, .she, .they, .it]),
      !tokens[index].features.has(.possessive)
        || tokens[index].features.has(.she)
    else { return nil }
    return NounPhrase(kind: .pronoun, tokens: index..<(index + 1), core: index..<(index + 1))
  }

  // MARK: - Passives

  private func passive(_ index: Int, limit: Int, sentence: Range<Int>) -> CueEvent? {
    var before = index - 1
    while before >= limit, tokens[before].features.has(.adverb) { before -= 1 }
    guard before >= limit, tokens[before].features.has(.be) || isShortBe(before, limit: limit),
      tokens[index].features.has([.speech, .naming, .report, .relay])
    else { return nil }
    let cue = index..<(index + 1)
    if let by = agent(after: index, limit: sentence.upperBound) {
      return CueEvent(make: .passive, cue: cue, source: by, note: "the agent behind “by”")
    }
    return CueEvent(make: .passive, cue: cue, source: nil, note: "a passive that names no agent")
  }

  /// A participle of naming or telling with its agent, before the words or right behind them: `papers
  /// |labelled “…” by the council|`, `a plan |seen by the council as “…”|`.
  func agentPassive(before first: Int, behind last: Int, sentence: Range<Int>) -> CueEvent? {
    let words = max(sentence.lowerBound, first - 6)..<first
    for index in words.reversed() {
      let token = tokens[index]
      if token.quotation != nil || token.isMark(";") { return nil }
      guard token.isWord, !token.isCapital, token.features.has(.past),
        index > sentence.lowerBound, !isNoun(index, from: sentence.lowerBound)
      else { continue }
      let isCue = token.features.has([.naming, .report, .speech])
      let hasAs = ((index + 1)..<first).contains { tokens[$0].features.has(.as) }
      guard isCue || hasAs else { continue }
      // Nothing but an article or `as` stands between: `said he was “…” by the river` has no agent.
      let isBehind =
        last + 1 < sentence.upperBound && tokens[last + 1].features.has(.by)
        && ((index + 1)..<first).allSatisfy {
          tokens[$0].features.has([.determiner, .as, .adverb])
        }
      let by = isBehind ? last + 1 : index + 1
      guard by < sentence.upperBound, tokens[by].features.has(.by), isBehind || by < first,
        let agent = phrases.phrase(startingAt: by + 1, limit: sentence.upperBound),
        agent.kind != .nominal || tokens[agent.head].features.has(Self.sources),
        isBehind || agent.tokens.upperBound == first
          || tokens[agent.tokens.upperBound].features.has(.as)
      else { return nil }
      return CueEvent(
        make: .passive,
        cue: index..<(index + 1),
        source: agent,
        note: "the agent behind “by”"
      )
    }
    return nil
  }

  /// Whether an ending that may be a possessive is `is`: `what’s called`, `it’s described`.
  private func isShortBe(_ index: Int, limit: Int) -> Bool {
    tokens[index].kind == .possessive && index > limit
      && tokens[index - 1].features.has([.subordinator, .relative, .subject, .that])
  }

  /// The noun phrase behind `by`, within a few words.
  func agent(after index: Int, limit: Int) -> NounPhrase? {
    for position in (index + 1)..<max(index + 1, min(limit, index + 10))
    where tokens[position].features.has(.by) {
      return phrases.phrase(startingAt: position + 1, limit: limit)
    }
    return nil
  }

  // MARK: - Clauses

  /// Whether a cue stands in a clause that ends before another place: `when Lee spoke, |she`.
  func isSubordinate(_ event: CueEvent, before place: Int, limit: Int) -> Bool {
    guard let start = event.source?.tokens.lowerBound, start > limit,
      tokens[start - 1].features.has([.subordinator, .as]), event.cue.upperBound < place
    else { return false }
    return (event.cue.upperBound..<place).contains {
      tokens[$0].isMark(",") || tokens[$0].isMark("—")
    }
  }

  /// The subject of the clause that a verb without one of its own goes with.
  func clauseSubject(before index: Int, limit: Int) -> NounPhrase? {
    ClauseSubjectFinder(text: text, subjects: subjects).subject(before: index, limit: limit)
  }
}
