import TextModel

/// Tells whether a form that a verb of the lexicon shares with a noun is the noun.
extension CueFinder {
  /// Whether a word of the cue lexicon is a noun here: `the report`, `Lee’s claims`.
  func isNoun(_ index: Int, from limit: Int) -> Bool {
    guard index > limit else { return false }
    let before = tokens[index - 1]
    if before.kind == .possessive { return !isShortBe(index - 1, limit: limit) }
    if tokens[index].features.has([.base, .third]), !tokens[index].features.has(.past),
      text.isWord(index, in: .verbal)
    {
      // `Could Lee |say|`: the sentence asks.
      return tokens[index].features.has(.base) && before.isCapital && before.isWord
        && tokens[limit].features.has(.auxiliary)
    }
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
      // `with one |writing|`
      if tokens[index].features.has(.gerund), before.features.has(.indefinite),
        before.range.count > 2, index - 2 >= limit, text.isWord(index - 2, in: .with)
      {
        return false
      }
      // `a man close to her |said|`
      let isObject =
        before.features.has(.she) && index - 2 >= limit && tokens[index].features.has(.past)
        && tokens[index - 2].features.has(.preposition)
      return !isVerb && !isObject && !isInRelative(index, from: limit)
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
    if tokens[index].features.has(.gerund) { return isNamedWriting(index, from: limit) }
    guard tokens[index].features.has([.base, .third]), !tokens[index].features.has(.past) else {
      return false
    }
    // `rival claims of “…”`
    if tokens[index].features.has(.third), tokens[index].features.has(.speechNoun),
      index + 1 < tokens.count, tokens[index + 1].features.has(.of)
    {
      return true
    }
    // `Water |advocates| have`: a verb has no other right behind it.
    if tokens[index].features.has(.third),
      tokens[index].features.has([.personNoun, .group, .speechNoun]),
      index + 1 < tokens.count, text.isWord(index + 1, in: .plural)
    {
      return true
    }
    // `and |demand| was`
    if tokens[index].features.has(.base), index + 1 < tokens.count,
      tokens[index + 1].features.has(.auxiliary),
      !before.isWord || before.features.has([.conjunction, .subordinator])
    {
      return true
    }
    // `40 Cole emails`
    if tokens[index].features.has(.third), index - 2 >= limit, before.isCapital,
      tokens[index - 2].kind == .number
    {
      return true
    }
    // `deputy counsel Ann Lee`
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

  /// `a Supreme Court |ruling|`, `Monday’s tax |filing|`: writing, though it has a verb's form.
  private func isNamedWriting(_ index: Int, from limit: Int) -> Bool {
    guard tokens[index].features.has(.document) else { return false }
    for place in stride(from: index - 1, through: max(limit, index - 4), by: -1) {
      let token = tokens[place]
      if token.kind == .possessive || token.features.has([.determiner, .possessive]) {
        return true
      }
      guard token.isWord, !token.features.has(.closed) else { return false }
    }
    return false
  }

  /// `signs that |read|`, `a letter that |accuses| him`; but `said that claims were made`.
  func isInRelative(_ index: Int, from limit: Int) -> Bool {
    guard tokens[index - 1].features.has(.that), index - 2 >= limit, tokens[index - 2].isWord,
      tokens[index].features.has([.third, .base]),
      // `told owners that |demand| was low`
      index + 1 >= tokens.count || !tokens[index + 1].features.has(.auxiliary)
    else { return false }
    let head = tokens[index - 2].features
    let writing: WordFeatures = [.document, .work, .label, .personNoun, .group, .organisation]
    return head.has(writing)
      && !(head.has(.speechNoun) && tokens[index].features.has([.speechNoun, .document]))
  }

  /// Whether a form that a noun may have too (`claim`, `claims`) is part of a noun phrase here.
  func standsAsNoun(_ index: Int, from limit: Int) -> Bool {
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
      !tokens[start].features.has(
        WordFeatures.closed.subtracting(.adverb).union([.determiner, .possessive])
      )
    {
      start -= 1
    }
    if tokens[start].features.has(.preposition), !tokens[start].features.has(.as) { return true }
    // `the Hull nightclub |attack|`
    if tokens[start].isCapital, start > limit, tokens[index].features.has(.base),
      !isPlural(index - 1), !before.features.has(people),
      tokens[start - 1].features.has([.determiner, .possessive])
        || tokens[start - 1].kind == .possessive
    {
      return true
    }
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
        && (tokens[start].features.has([.determiner, .possessive])
          || tokens[start].kind == .possessive)
        && !before.features.has(.group)
    }
    return tokens[start].kind == .possessive
      || tokens[start].features.has([.determiner, .possessive])
  }

  func isPlural(_ index: Int) -> Bool {
    text.forms.endsLikePlural(text.bytes, tokens[index].range.start, tokens[index].range.end)
  }
}
