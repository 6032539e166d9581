import TextModel

/// Cues in `-ing` and whose they are: `Lee left, saying …`, `accused Lee of saying …`.
extension CueFinder {
  /// How far apart two participles of one subject may stand, in tokens: `saying it was late and |adding|`.
  private static let participleReach = 25

  /// The cue that the gerund at a token is, with whose it is; nil where that is told behind it.
  func gerund(_ index: Int, limit: Int, sentence: Range<Int>) -> CueEvent? {
    let cue = index..<(index + 1)
    guard index > limit else {
      // `Calling it “…,” |Lee| left`
      return follower(of: index, limit: limit, sentence: sentence).map {
        CueEvent(make: .gerund, cue: cue, source: $0, note: "the subject of the clause behind")
      }
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
    // `Lee insists on |calling|`, `the players have taken to |calling|`: whose the verb before is.
    if features.has(.preposition), before == index - 1, before - 1 > limit,
      text.isWord(before - 1, in: .habit),
      let subject = subjects.subject(before: before - 1, limit: limit)
        ?? clauseSubject(before: before - 1, limit: limit)
    {
      return CueEvent(make: .subjectVerb, cue: cue, source: subject, note: nil)
    }
    if features.has(.conjunction), before > limit,
      let other = (max(limit + 1, before - Self.participleReach)..<before).last(where: {
        tokens[$0].quotation != nil && !text.isInset($0)
          || tokens[$0].features.has(.gerund) && tokens[$0].features.has(.speech)
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
    if let share = subjects.modified.quantity(endingBefore: before + 1, limit: limit) {
      return CueEvent(make: .gerund, cue: cue, source: share, note: nil)
    }
    // `showed an aide, |Tom Cole|, writing`
    if tokens[before].isMark(","), let name = appositive(endingAt: before, limit: limit) {
      return CueEvent(make: .gerund, cue: cue, source: name, note: nil)
    }
    // `with |one| writing`, `with |some| saying`
    if before - 1 > limit, text.isWord(before - 1, in: .with), features.has([.indefinite, .plural])
    {
      let one = before..<(before + 1)
      return CueEvent(
        make: .gerund,
        cue: cue,
        source: NounPhrase(kind: .nominal, tokens: one, core: one),
        note: nil
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
      source: clauseSubject(before: index, limit: limit) ?? opener(before: index, limit: limit)
        ?? follower(of: index, limit: limit, sentence: sentence),
      note: "the subject of the clause before"
    )
  }

  /// The full name between commas behind a noun for one person that is a verb's object: `showed an aide, |Tom
  /// Cole|,`.
  private func appositive(endingAt comma: Int, limit: Int) -> NounPhrase? {
    guard let name = phrases.phrase(endingBefore: comma, limit: limit), name.kind == .name,
      name.core.count > 1, name.tokens.lowerBound - 2 > limit,
      tokens[name.tokens.lowerBound - 1].isMark(","),
      let noun = phrases.phrase(endingBefore: name.tokens.lowerBound - 1, limit: limit),
      noun.kind == .nominal, tokens[noun.head].features.has([.personNoun, .office]),
      noun.tokens.lowerBound - 1 > limit,
      tokens[noun.tokens.lowerBound].features.has(.indefinite),
      text.isWord(noun.tokens.lowerBound - 1, in: .showing)
    else { return nil }
    return name
  }

  /// `Lee, citing “…,” left`: the one who opens the clause, with the verb still to come.
  func opener(before gerund: Int, limit: Int) -> NounPhrase? {
    // `Lee, after initially saying “…,” left`
    var comma = gerund - 1
    while comma > limit, tokens[comma].features.has([.adverb, .preposition]) { comma -= 1 }
    guard tokens[comma].isMark(","),
      let phrase = phrases.phrase(endingBefore: comma, limit: limit),
      (limit..<max(limit, phrase.tokens.lowerBound)).allSatisfy({
        tokens[$0].features.has([.conjunction, .adverb])
      }),
      phrase.kind != .nominal || tokens[phrase.head].features.has(Self.sources)
    else { return nil }
    return phrase
  }

  /// `emailed supporters saying`: who hears the words doesn't say them.
  func isHearer(_ phrase: NounPhrase, limit: Int) -> Bool {
    let verb = phrase.tokens.lowerBound - 1
    return verb > limit && tokens[verb].features.has(.hearer) && tokens[verb].isFiniteCue
  }

  /// `came to |office| promising`, `could |campaign| promising`: a bare noun behind a preposition does nothing,
  /// and behind an auxiliary the form is a verb.
  func isPlaceholder(_ phrase: NounPhrase, limit: Int) -> Bool {
    guard phrase.kind == .nominal, phrase.tokens.count == 1, phrase.head > limit,
      !tokens[phrase.head].isCapital
    else { return false }
    var before = phrase.head - 1
    if tokens[before].features.has(.preposition), !tokens[before].features.has(.to) {
      return !tokens[phrase.head].features.has([.personNoun, .group])
    }
    while before > limit, tokens[before].features.has(.adverb) { before -= 1 }
    return tokens[before].features.has([.modal, .to])
  }

  /// Whether a gerund behind `accused Y of` tells what Y said, not what the accuser does.
  func namesObject(_ index: Int) -> Bool {
    let features = tokens[index].features
    return features.has(.naming) || features.has(.speech) && !features.has([.report, .hearer])
  }

  func clauseStarts(_ phrase: NounPhrase, limit: Int) -> Bool {
    phrase.tokens.lowerBound <= limit
  }

  /// `X was quoted as saying`, `Y quoted X as saying`: X said it.
  func relayed(_ index: Int, asAt position: Int, limit: Int) -> CueEvent? {
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
  func object(endingBefore end: Int, limit: Int) -> NounPhrase? {
    if let pronoun = objectPronoun(end - 1) { return pronoun }
    guard let phrase = phrases.phrase(endingBefore: end, limit: limit),
      !tokens[phrase.head].features.has(.time),
      // `stopped |short| of calling`
      phrase.kind != .nominal || phrase.tokens.count > 1 || subjects.canBeSubject(phrase)
    else { return nil }
    let verb = phrase.tokens.lowerBound - 1
    guard verb >= limit, tokens[verb].isWord, !tokens[verb].isCapital,
      !tokens[verb].features.has(.closed)
    else { return nil }
    return phrase
  }

  /// An object that a few words behind `as` describe: `slammed |Lee| as out of touch for saying`.
  func objectBeforeAs(_ end: Int, limit: Int) -> NounPhrase? {
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
}
