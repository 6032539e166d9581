import TextModel

/// Finds the subject of a verb, to its left or (inverted) to its right.
struct SubjectFinder {
  let text: AnnotatedText
  let phrases: NounPhraseParser

  private var tokens: [Token] { text.tokens }
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
    // `he’s said`
    if tokens[end - 1].kind == .possessive, end - 1 > limit,
      tokens[end - 2].features.has(.subject)
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
      if let whole = modified.phrase(endingBefore: end, limit: limit) { return whole }
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

  /// `|Some party figures| said`, `|law enforcement officials| said`: a plural behind nouns that could end
  /// a phrase themselves.
  private func compound(_ last: NounPhrase, verb: Int, limit: Int) -> NounPhrase? {
    let head = tokens[last.head]
    guard last.kind == .nominal, head.isWord, tokens[verb].features.has(.speech),
      !tokens[last.tokens.lowerBound].features.has([.determiner, .possessive]),
      text.forms.endsLikePlural(text.bytes, head.range.start, head.range.end)
    else { return nil }
    var start = last.tokens.lowerBound
    while start > limit, tokens[start - 1].isWord,
      !tokens[start - 1].features.has(
        WordFeatures.closed.union([.determiner, .possessive, .past, .third, .gerund, .time, .that])
      )
    {
      start -= 1
    }
    guard start < last.tokens.lowerBound else { return nil }
    if start > limit, tokens[start - 1].features.has([.determiner, .possessive]) {
      start -= 1
    } else if !opensClause(start, limit: limit) {
      return nil
    }
    return NounPhrase(kind: .nominal, tokens: start..<last.tokens.upperBound, core: last.core)
  }

  /// `|Old hands| say`: a plural that opens its clause, before a verb that says something.
  private func isBarePlural(_ phrase: NounPhrase, verb: Int, limit: Int) -> Bool {
    phrase.kind == .nominal && opensClause(phrase.tokens.lowerBound, limit: limit)
      && tokens[phrase.head].isWord && text.isWord(verb, in: .verbal)
      && text.forms.endsLikePlural(
        text.bytes,
        tokens[phrase.head].range.start,
        tokens[phrase.head].range.end
      )
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

  /// `|Lee and her colleagues| say`: who is named speaks for those who are not.
  private func withCompanions(_ others: NounPhrase, limit: Int) -> NounPhrase? {
    let and = others.tokens.lowerBound - 1
    guard others.kind == .nominal, and > limit,
      text.isWord(others.head, in: .companions)
        || text.isWord(others.tokens.lowerBound, in: .other),
      tokens[and].features.has(.conjunction),
      let name = phrases.phrase(endingBefore: and, limit: limit), name.kind == .name
    else { return nil }
    return NounPhrase(
      kind: .name,
      tokens: name.tokens.lowerBound..<others.tokens.upperBound,
      core: name.core
    )
  }

  /// `|Teachers and union officials| said`, `|friends, lobbyists and former foes| said`, `|she and a
  /// friend| said`: all of those who speak as one.
  private func withOthers(_ last: NounPhrase, limit: Int) -> NounPhrase? {
    let people: WordFeatures = [.personNoun, .office, .group]
    guard last.kind == .nominal, tokens[last.head].features.has(people) else { return nil }
    var start = last.tokens.lowerBound
    var link = start - 1
    guard link > limit, tokens[link].features.has(.conjunction), !tokens[link].isCapital else {
      return nil
    }
    // `|current and former| officials`
    let adjective = link - 1
    if tokens[adjective].isWord, last.tokens.count > 1,
      !tokens[adjective].features.has(WordFeatures.closed.union(CueFinder.sources)),
      opensClause(adjective, limit: limit)
    {
      return NounPhrase(
        kind: .nominal,
        tokens: adjective..<last.tokens.upperBound,
        core: last.core
      )
    }
    while link > limit, tokens[link].isMark(",") || start == last.tokens.lowerBound,
      let other = phrases.phrase(endingBefore: link, limit: limit),
      other.kind == .pronoun && !tokens[other.head].features.has(.it)
        || other.kind == .nominal && tokens[other.head].features.has(people)
    {
      start = other.tokens.lowerBound
      link = start - 1
      if other.kind == .pronoun {
        return opensClause(start, limit: limit)
          ? NounPhrase(
            kind: .pronoun,
            tokens: start..<last.tokens.upperBound,
            core: other.core
          ) : nil
      }
    }
    guard start < last.tokens.lowerBound, opensClause(start, limit: limit) else { return nil }
    return NounPhrase(kind: .nominal, tokens: start..<last.tokens.upperBound, core: last.core)
  }

  private func opensClause(_ index: Int, limit: Int) -> Bool {
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
  private func canBeSubject(_ phrase: NounPhrase) -> Bool {
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
      name.core.count > 1,
      name.tokens.lowerBound == name.core.lowerBound
        || tokens[name.tokens.lowerBound].features.has(.title)
    else { return phrase }
    let behind = name.tokens.upperBound
    let ends =
      behind >= limit || tokens[behind].isMark(",") || tokens[behind].isMark(".")
      || tokens[behind].isMark("—") || tokens[behind].features.has(.cue)
    guard ends, tokens[phrase.head].features.has([.personNoun, .office, .title]) else {
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

  /// Who is counted among those whom a relative clause is about: `|Lee|, a member who said`, `|Lee| was
  /// among those who said`.
  private func classified(_ those: NounPhrase, limit: Int) -> NounPhrase? {
    let start = those.tokens.lowerBound
    guard those.kind == .nominal, start - 2 > limit else { return nil }
    if tokens[start - 1].isMark(","), tokens[start].features.has(.indefinite),
      those.tokens.count > 1,
      let name = phrases.phrase(endingBefore: start - 1, limit: limit), name.kind == .name,
      !tokens[name.head].features.has([.place, .time])
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

  // MARK: - Insertions

  /// The subject before what stands between two commas: `X, a fellow at Z, said`.
  private func acrossInsertion(endingAt close: Int, limit: Int) -> NounPhrase? {
    // `Ann Lee (D-Ohio), said`
    if close > limit, tokens[close - 1].isMark(")"),
      let name = phrases.phrase(endingBefore: close, limit: limit), name.kind == .name,
      opensClause(name.tokens.lowerBound, limit: limit)
    {
      return name
    }
    var end = close
    var fallback: NounPhrase?
    for _ in 0..<6 {
      var open = end - 1
      while open >= limit, !isBreak(open) { open -= 1 }
      guard open >= limit, !tokens[open].isMark(":"), !tokens[open].isMark(";") else { break }
      let insertion = (open + 1)..<end
      // `In Berea, Gov. Ann Lee (D-Ohio), said`: a name right before the verb, for all its comma.
      if end == close, let name = phrases.phrase(endingBefore: end, limit: open + 1),
        name.kind == .name, name.tokens.lowerBound == open + 1,
        name.core.count > 1 && isPersonName(name.core)
          || name.tokens.lowerBound < name.core.lowerBound
      {
        return withApposition(name, before: open, limit: limit)
      }
      if end == close, let relative = namedRelative(insertion, limit: limit) { return relative }
      if end == close, let name = namedApposition(insertion, limit: limit) {
        return withApposition(name, before: open, limit: limit)
      }
      if tokens[open].quotation != nil { break }
      // `Lee herself, as well as her team, said`
      var nounEnd = open
      while nounEnd - 1 > limit, tokens[nounEnd - 1].features.has(.adverb),
        !tokens[nounEnd - 1].isCapital
      {
        nounEnd -= 1
      }
      if let share = modified.quantity(endingBefore: nounEnd, limit: limit) { return share }
      guard let phrase = phrases.phrase(endingBefore: nounEnd, limit: limit) else {
        end = open
        continue
      }
      // `Lee, at a fair in Bangor, Maine, said`: where it was.
      if phrase.kind == .name, phrase.tokens.lowerBound - 1 > limit,
        tokens[phrase.tokens.lowerBound - 1].features.has(.locative), !startsClauseBefore(phrase)
      {
        end = open
        continue
      }
      // `Lee, of Mill Lane, Leeds, said`: what a preposition brings is no subject.
      let start = phrase.tokens.lowerBound
      if start - 1 > limit, phrase.kind != .pronoun, tokens[start - 1].features.has(.preposition),
        start - 2 >= limit, isBreak(start - 2)
      {
        end = start - 2
        continue
      }
      if isInsertion(insertion, behind: phrase) {
        if startsClause(phrase, limit: limit) || phrase.kind != .nominal {
          return subjectOfChain(phrase, limit: limit)
        }
        fallback = fallback ?? phrase
      }
      end = open
    }
    return fallback
  }

  /// Somebody's relative or friend, named between commas by a given name: `her mother, Joan, said`.
  private func namedRelative(_ insertion: Range<Int>, limit: Int) -> NounPhrase? {
    guard insertion.count == 1, let first = insertion.first, tokens[first].isCapital,
      tokens[first].features.has(.firstName), tokens[first - 1].isMark(","),
      let noun = phrases.phrase(endingBefore: first - 1, limit: limit), noun.kind == .nominal,
      tokens[noun.head].features.has([.personNoun, .manNoun, .womanNoun]),
      noun.tokens.contains(where: {
        tokens[$0].kind == .possessive || tokens[$0].features.has(.possessive)
      })
    else { return nil }
    return NounPhrase(
      kind: .name,
      tokens: noun.tokens.lowerBound..<insertion.upperBound,
      core: insertion
    )
  }

  /// A full name with where it belongs, between commas behind a noun for a person: `a nurse, |Ann Lee of
  /// Hull|, said`.
  private func namedApposition(_ insertion: Range<Int>, limit: Int) -> NounPhrase? {
    guard let first = insertion.first, first - 1 > limit, tokens[first - 1].isMark(","),
      let name = phrases.phrase(startingAt: first, limit: insertion.upperBound),
      name.kind == .name, name.core.lowerBound == first, name.core.count > 1,
      isPersonName(name.core), name.core.upperBound < insertion.upperBound,
      tokens[name.core.upperBound].features.has(.gerundObject),
      let noun = modified.phrase(endingBefore: first - 1, limit: limit)
        ?? phrases.phrase(endingBefore: first - 1, limit: limit),
      noun.kind == .nominal, tokens[noun.head].features.has([.personNoun, .office])
    else { return nil }
    return NounPhrase(kind: .name, tokens: first..<insertion.upperBound, core: name.core)
  }

  /// A name with the noun before its comma: `the chief executive, Ann Lee,`.
  private func withApposition(_ name: NounPhrase, before comma: Int, limit: Int) -> NounPhrase {
    guard tokens[comma].isMark(","),
      let noun = phrases.phrase(endingBefore: comma, limit: limit), noun.kind == .nominal,
      tokens[noun.head].features.has([.personNoun, .office, .title])
    else { return name }
    return NounPhrase(
      kind: .name,
      tokens: noun.tokens.lowerBound..<name.tokens.upperBound,
      core: name.core
    )
  }

  private func isPersonName(_ core: Range<Int>) -> Bool {
    tokens[core.lowerBound].features.has(.firstName)
      && !tokens[core.upperBound - 1].features.has([.place, .organisation])
  }

  /// A phrase that is itself an apposition (`X, the mayor of Y, who …`) gives way to what it names.
  private func subjectOfChain(_ phrase: NounPhrase, limit: Int) -> NounPhrase {
    let before = phrase.tokens.lowerBound - 1
    guard phrase.kind == .nominal, before > limit, tokens[before].isMark(","),
      let name = phrases.phrase(endingBefore: before, limit: limit), name.kind == .name
    else { return phrase }
    return name
  }

  /// Whether the preposition before a phrase opens a clause: `, in Bangor, Lee said`.
  private func startsClauseBefore(_ phrase: NounPhrase) -> Bool {
    isBreak(phrase.tokens.lowerBound - 2)
  }

  private func startsClause(_ phrase: NounPhrase, limit: Int) -> Bool {
    let start = phrase.tokens.lowerBound
    guard start > limit else { return true }
    let before = tokens[start - 1]
    return before.isMark(",") || before.isMark("—") || before.isMark(":") || before.isMark(";")
      || before.quotation != nil || before.features.has([.subordinator, .conjunction, .that])
  }

  private func isBreak(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .mark(","), .mark("—"), .mark(";"), .mark(":"): true
    case .quotation: !text.isInset(index)
    default: false
    }
  }

  /// Whether words between commas can stand behind a noun phrase: who or what it is, where from.
  private func isInsertion(_ run: Range<Int>, behind phrase: NounPhrase) -> Bool {
    guard let first = run.first else { return false }
    let token = tokens[first]
    if token.kind == .number { return true }
    let features = token.features
    if features.has([.relative, .determiner, .possessive, .preposition, .suffix]) { return true }
    if features.has([.adverb, .gerund, .past, .time, .according]) { return true }
    if token.isCapital || token.features.has([.office, .personNoun, .modifier, .group]) {
      return true
    }
    // `Democrats — and some Republicans — say`
    if features.has(.conjunction), tokens[first - 1].isMark("—") { return true }
    // A bare noun phrase: `X, chairman of Y, said`.
    return features.has([.as, .subordinator])
      || !features.has([.conjunction, .auxiliary, .subject])
  }
}
