import TextModel

/// Subjects of more than one head: several who speak as one, and plurals behind nouns that could end a
/// phrase themselves.
extension SubjectFinder {
  /// `|Some union figures| said`, `|law enforcement officials| said`: a plural behind nouns that could end
  /// a phrase themselves.
  func compound(_ last: NounPhrase, verb: Int, limit: Int) -> NounPhrase? {
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
  func isBarePlural(_ phrase: NounPhrase, verb: Int, limit: Int) -> Bool {
    phrase.kind == .nominal && opensClause(phrase.tokens.lowerBound, limit: limit)
      && tokens[phrase.head].isWord && text.isWord(verb, in: .verbal)
      && text.forms.endsLikePlural(
        text.bytes,
        tokens[phrase.head].range.start,
        tokens[phrase.head].range.end
      )
  }

  /// `|Lee and her colleagues| say`: who is named speaks for those who are not.
  func withCompanions(_ others: NounPhrase, limit: Int) -> NounPhrase? {
    let and = others.tokens.lowerBound - 1
    guard others.kind == .nominal, and > limit,
      text.isWord(others.head, in: .companions)
        || text.isWord(others.tokens.lowerBound, in: .other)
        || tokens[others.tokens.lowerBound].features.has(.possessive),
      tokens[and].features.has(.conjunction),
      let name = phrases.phrase(endingBefore: and, limit: limit), name.kind == .name
    else { return nil }
    // `Cole met Lee and her deputy said`: a clause of its own.
    let start = name.tokens.lowerBound
    let isOwned = tokens[others.tokens.lowerBound].features.has(.possessive)
    guard
      !isOwned || opensClause(start, limit: limit) || text.isWord(start - 1, in: .floating)
    else { return nil }
    return NounPhrase(
      kind: .name,
      tokens: name.tokens.lowerBound..<others.tokens.upperBound,
      core: name.core
    )
  }

  /// `|Sailors and harbour pilots| said`, `|owners, sailors and former pilots| said`, `|she and a
  /// friend| said`: all of those who speak as one.
  func withOthers(_ last: NounPhrase, limit: Int) -> NounPhrase? {
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
}
