/// Subjects before what stands between commas, dashes or brackets: `X, a fellow at Z, said`.
extension SubjectFinder {
  /// The subject before what stands between two commas: `X, a fellow at Z, said`.
  func acrossInsertion(endingAt close: Int, limit: Int) -> NounPhrase? {
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
      // `Lee, head of the Boat Union, or BU – which … – said`: another name of what came before.
      let link = phrase.tokens.lowerBound - 1
      if link - 1 > limit, text.isWord(link, in: .alternative), tokens[link - 1].isMark(",") {
        end = link - 1
        continue
      }
      // `Lee, at a fair in Bangor, Maine, said`: where it was.
      if phrase.kind == .name, phrase.tokens.lowerBound - 1 > limit,
        tokens[phrase.tokens.lowerBound - 1].features.has(.locative), !startsClauseBefore(phrase)
      {
        end = open
        continue
      }
      let start = phrase.tokens.lowerBound
      // `who lost her home in Salem, |Oregon|, in June 2014, said`: a town's state is none either.
      if phrase.kind == .name, tokens[phrase.head].features.has(.place), start - 3 > limit,
        tokens[start - 1].isMark(","), tokens[start - 2].isCapital, tokens[start - 2].isWord,
        let town = phrases.phrase(endingBefore: start - 1, limit: limit),
        town.tokens.lowerBound - 1 > limit,
        tokens[town.tokens.lowerBound - 1].features.has(.preposition)
          || tokens[town.core.lowerBound - 1].features.has(.preposition)
      {
        end = start - 1
        continue
      }
      // `Lee, of Mill Lane, Leeds, said`: what a preposition brings is no subject.
      if start - 1 > limit, phrase.kind != .pronoun, tokens[start - 1].features.has(.preposition),
        start - 2 >= limit, isBreak(start - 2)
      {
        if let head = phrases.phrase(endingBefore: start - 2, limit: limit),
          opensClause(head.tokens.lowerBound, limit: limit)
        {
          return subjectOfChain(head, limit: limit)
        }
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
    let last = tokens[core.upperBound - 1]
    // `Lee, Tory MP for Leeds, said`
    return tokens[core.lowerBound].features.has(.firstName)
      && !last.features.has([.place, .organisation])
      && !(last.isAllCaps && last.features.has(.office))
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
    return opensClause(start, limit: limit) || tokens[start - 1].features.has(.conjunction)
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
