import TextModel

/// Finds the name proper in a run of words: without titles, offices and what else stands before.
struct NameParser {
  let text: AnnotatedText

  private var tokens: [Token] { text.tokens }

  /// The name that ends at a token, as a run of tokens starting no earlier than `start`; nil if the
  /// word there is no name.
  func name(endingAt last: Int, from start: Int) -> Range<Int>? {
    guard tokens[last].isCapital, tokens[last].isWord else { return nil }
    var first = last
    while first > start, continuesName(first - 1, before: first) { first -= 1 }
    // `the Traders’ Association`: an organisation's name may hold a possessive.
    if isOrganisation(first..<(last + 1)), first - 1 > start,
      tokens[first - 1].kind == .possessive, tokens[first - 2].isCapital, first == last
    {
      first -= 2
      while first > start, continuesName(first - 1, before: first) { first -= 1 }
    }
    while first < last, isParticleOnly(first) { first += 1 }
    // A determiner or a possessive that opens the sentence is no part of a name.
    while first < last, opensPhrase(first) { first += 1 }
    if first == last, opensPhrase(first) || isCommonWord(last) { return nil }
    return trimmed(first..<(last + 1))
  }

  private func continuesName(_ index: Int, before next: Int) -> Bool {
    let token = tokens[index]
    if token.isMark("&") { return index > 0 && tokens[index - 1].isCapital }
    if token.quotation != nil { return token.range.count < 24 && index > 0 }
    guard token.isWord else { return false }
    if token.isCapital { return true }
    if token.features.has([.gerundObject, .determiner, .conjunction]) {
      return joinsOrganisation(index)
    }
    return token.features.has(.particle)
  }

  /// `of` or `for`, with or without `the`, inside an organisation's name: `Centre for Urban Research`.
  func joinsOrganisation(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, index + 1 < tokens.count, !token.isCapital else { return false }
    if token.features.has(.determiner), !token.features.has(.indefinite) {
      return tokens[index + 1].isCapital && tokens[index - 1].features.has(.gerundObject)
        && joinsOrganisation(index - 1)
    }
    let next = tokens[index + 1]
    // `Institute for Science and International Security`.
    if token.features.has(.conjunction), next.isCapital, tokens[index - 1].isCapital {
      var start = index - 1
      while start > 0, tokens[start].isCapital, tokens[start].isWord { start -= 1 }
      return tokens[start].features.has(.gerundObject) && joinsOrganisation(start)
    }
    let isFollowed =
      next.isCapital && !next.features.has([.time, .subject])
      || next.features.has(.determiner) && index + 2 < tokens.count && tokens[index + 2].isCapital
    return token.features.has(.gerundObject) && isFollowed && tokens[index - 1].isCapital
      && tokens[index - 1].features.has(.organisation)
      && !tokens[index - 1].features.has([.firstName, .office])
  }

  private func isParticleOnly(_ index: Int) -> Bool { !tokens[index].isCapital }

  /// Whether somebody's surname that is also a function word stands before a verb of saying in the past:
  /// `|Will| wrote`, `|From| said`.
  func isSpeaker(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].isCapital,
      tokens[index].features.has(.closed), text.surnames.contains(text.folded(index))
    else { return false }
    let next = tokens[index + 1].features
    return next.has(.speech) && next.has(.past) && !next.has(.base) && !tokens[index + 1].isCapital
  }

  private func opensPhrase(_ index: Int) -> Bool {
    if isSpeaker(index) { return false }
    let features = tokens[index].features
    return features.has([
      .determiner, .possessive, .subject, .preposition, .subordinator, .conjunction,
    ])
      && !features.has(.firstName)
      || features.has(.adverb) && !features.has(.firstName)
  }

  /// A title, a day, a people or a group that stands alone: no name (`the President`, `Republicans`).
  private func isCommonWord(_ index: Int) -> Bool {
    let features = tokens[index].features
    // `the five-time |MP|`
    if tokens[index].isAllCaps {
      return features.has(.office) && index > 0 && tokens[index - 1].isWord
        && !tokens[index - 1].isCapital && !tokens[index - 1].features.has(.preposition)
    }
    if features.has(.firstName) { return false }
    if text.surnames.contains(text.folded(index)) { return false }
    if index > 0, tokens[index - 1].features.has([.male, .female]), tokens[index - 1].isCapital,
      tokens[index - 1].features.has(.abbreviation)
    {
      return false
    }
    // `Asked for a word, …`: a participle that opens its sentence.
    if features.has(.cue), features.has(.past), !features.has([.base, .personNoun]),
      text.sentences[text.sentenceOf[index]].tokens.lowerBound == index
    {
      return true
    }
    // `Labour said`: a party as well as a word before offices.
    if features.has(.organisation), features.has(.modifier), index + 1 < tokens.count,
      tokens[index + 1].isFiniteCue || tokens[index + 1].features.has(.auxiliary)
    {
      return false
    }
    return features.has([.title, .modifier, .group, .time, .demonym, .personNoun, .speechNoun])
      && !features.has(.outlet)
  }

  /// The name without titles before it.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    let last = run.upperBound - 1
    var first = run.lowerBound
    // Suffixes (`Jr.`) take no part in where the name starts.
    var end = last
    while end > first, tokens[end].features.has(.suffix) { end -= 1 }
    if isOrganisation(run) { return run }
    // `DCI Lee`
    if first < end, tokens[first].isAllCaps, text.isWord(first, in: .rank) { first += 1 }
    for index in first..<max(first, end)
    where tokens[index].features.has(.title) && !isGivenName(index, in: run) {
      first = index + 1
    }
    while first < end, tokens[first].features.has([.modifier, .demonym, .place, .group]),
      !isGivenName(first, in: run)
    {
      first += 1
    }
    // `White House Maya Lee`: a given name further in starts the name.
    if end - first >= 2, !tokens[first].features.has(.firstName), !isInitial(first),
      let given = ((first + 1)..<end).first(where: {
        tokens[$0].features.has(.firstName) && tokens[$0].isCapital
      })
    {
      first = given
    }
    if first == end, first > run.lowerBound, isCommonWord(first) { return nil }
    if run.count == 1, isCommonWord(first) { return nil }
    return first..<run.upperBound
  }

  /// Whether a word that is also a title is a given name here (`Dean Smith`, `Grace Bishop`).
  private func isGivenName(_ index: Int, in run: Range<Int>) -> Bool {
    tokens[index].features.has(.firstName) && index == run.lowerBound
      && !tokens[index].features.has([.male, .female])
  }

  private func isInitial(_ index: Int) -> Bool { tokens[index].range.count <= 2 }

  /// Whether a run of capitalised words names an organisation: by its last word.
  func isOrganisation(_ run: Range<Int>) -> Bool {
    let last = tokens[run.upperBound - 1]
    if run.contains(where: joinsOrganisation) { return true }
    if run.count > 1 {
      return last.features.has(.organisation) && !last.features.has(.firstName) || isOutlet(run)
    }
    return last.features.has([.organisation, .outlet]) && !last.features.has(.firstName)
  }

  /// Whether several words name an outlet by the last: `Evening Post`, but not `Emily Post`.
  private func isOutlet(_ run: Range<Int>) -> Bool {
    guard tokens[run.upperBound - 1].features.has(.outlet),
      !tokens[run.upperBound - 1].features.has(.office)
    else { return false }
    let before = run.lowerBound > 0 ? tokens[run.lowerBound - 1].features : []
    if before.has(.determiner), !before.has(.indefinite) { return true }
    return !run.contains { tokens[$0].features.has(.firstName.union(.title)) }
  }
}
