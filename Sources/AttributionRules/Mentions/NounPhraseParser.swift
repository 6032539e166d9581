import TextModel

/// Reads noun phrases forwards from a token and backwards to one, by word classes alone.
struct NounPhraseParser {
  let text: AnnotatedText

  private var tokens: [Token] { text.tokens }

  // MARK: - Forwards

  /// The noun phrase that starts at a token and ends before `limit`, or nil.
  func phrase(startingAt start: Int, limit: Int) -> NounPhrase? {
    guard start < limit else { return nil }
    if let pronoun = pronoun(at: start) { return pronoun }
    var end = start
    while end < limit, continuesGroup(end, from: start, limit: limit) { end += 1 }
    guard let group = phrase(ofGroup: start..<end) else { return nil }
    let full = extended(group, limit: limit)
    return NounPhrase(kind: group.kind, tokens: group.tokens.lowerBound..<full, core: group.core)
  }

  /// Whether a token goes on with the noun group that began at `start`.
  private func continuesGroup(_ index: Int, from start: Int, limit: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number: return true
    case .possessive: return index > start
    case .mark: return joinsInitials(index, from: start, limit: limit)
    case .quotation:
      // A nickname or a word in marks inside a name: `Joe “Lucky” Hart`.
      return index > start && index + 1 < limit && tokens[index - 1].isCapital
        && tokens[index + 1].isCapital && tokens[index].range.count < 24
    case .word: break
    }
    let features = token.features
    if token.isCapital {
      if features.has(.time), !features.has([.firstName, .modal]), index > start {
        // `the Evening Gazette`
        if tokens[index - 1].features.has(.determiner), index + 1 < limit,
          tokens[index + 1].isCapital
        {
          return true
        }
        // `a Wednesday editorial`, but not `Lee Wednesday`.
        return !tokens[index - 1].isCapital && index + 1 < limit && tokens[index + 1].isWord
          && !tokens[index + 1].isCapital && !tokens[index + 1].features.has(.closed)
      }
      if index == start {
        return !features.has(.closed) || features.has(.firstName) || token.isAllCaps
          || NameParser(text: text).isSpeaker(index)
      }
      return true
    }
    if features.has(.particle), index > start,
      tokens[index - 1].isCapital || tokens[index - 1].features.has(.particle), index + 1 < limit,
      tokens[index + 1].isCapital || tokens[index + 1].features.has(.particle)
    {
      return true
    }
    if features.has(.that) { return false }
    if index == start {
      // `|fire| chief Ann Lee`
      let isNoun =
        features.has(.base) && !features.has([.past, .third])
        && leadsToPerson(index + 1, limit: min(limit, index + 3))
      if isVerb(index), !isNoun, !isGerundInside(index, limit: limit) { return false }
      return features.has([.determiner, .possessive, .modifier, .office])
        || !features.has(.closed.union(.pronoun))
    }
    if index > start, NameParser(text: text).joinsOrganisation(index) { return true }
    // `a later interview`
    if features.has(.adverb), index > start, index + 1 < limit,
      tokens[index - 1].features.has([.determiner, .possessive]), !token.isCapital,
      tokens[index + 1].isWord, !tokens[index + 1].isCapital,
      !tokens[index + 1].features.has(WordFeatures.closed.union([.cue, .past]))
    {
      return true
    }
    if features.has(.closed) {
      // `of` inside titles is joined later; `and` between two names makes one source.
      if features.has(.conjunction), index + 1 < limit, tokens[index + 1].isCapital,
        tokens[index - 1].isCapital, !features.has(.subordinator)
      {
        return !text.tokens[index + 1].features.has(.subject)
      }
      return joinsRoles(index, limit: limit)
    }
    if features.has(.determiner.union(.possessive)) {
      return tokens[index - 1].features.has([.determiner, .possessive])
    }
    if features.has([.time, .that, .according]) { return false }
    if isVerbBehindPerson(index, from: start) { return false }
    // Behind a name or a noun for people another word is the verb, unless it is such a noun too.
    if endsLikeSource(index - 1, from: start), !features.has(Self.nouns) {
      if leadsToPerson(index, limit: limit) || leadsToHead(index, from: start, limit: limit) {
        return true
      }
      return tokens[index - 1].isCapital && !isPersonName(index - 1) && index + 1 < limit
        && tokens[index + 1].isWord
        && !features.has([.past, .third, .cue])
        && tokens[index + 1].features.has(Self.nouns.subtracting([.speechNoun, .document]))
        && !tokens[index + 1].features.has(.cue)
    }
    if features.has(.gerund), !features.has(.personNoun) {
      // `the ruling`: a writing, though it has a verb's form.
      let opens =
        tokens[index - 1].features.has([.determiner, .possessive])
        || tokens[start].features.has([.determiner, .possessive]) && !tokens[index - 1].isCapital
      return opens && features.has([.document, .speechNoun]) || isGerundInside(index, limit: limit)
    }
    if isVerb(index),
      !tokens[index - 1].features.has([.determiner, .possessive]) || features.has(.past)
        || features.has(.base) && tokens[index - 1].features.has(.plural)
    {
      return false
    }
    return true
  }

  /// Whether a form in `-ing` is part of a noun phrase: `planning director Ann Lee`, `Lee’s thinking`.
  private func isGerundInside(_ index: Int, limit: Int) -> Bool {
    guard tokens[index].features.has(.gerund) else { return false }
    if index > 0, tokens[index - 1].kind == .possessive { return true }
    return index + 2 < limit && tokens[index + 1].features.has([.office, .personNoun])
      && !tokens[index + 1].isCapital && tokens[index + 2].isCapital
  }

  /// Whether a form in `-ed` is the verb of the one named right before it: `The Post’s Ann Lee
  /// provided`, `the justice sounded off`; but `one former Democratic elected official`.
  private func isVerbBehindPerson(_ index: Int, from start: Int) -> Bool {
    let features = tokens[index].features
    guard index - 1 > start, features.has(.past), !features.has(Self.nouns) else { return false }
    let before = tokens[index - 1]
    if !before.isCapital { return before.features.has([.office, .personNoun, .group]) }
    // `The Ohio Republican |survived|`
    if text.isWord(index - 1, in: .politician) { return true }
    // `The FBI |mailed|`, but `the Ohio elected official`
    if tokens[start].features.has(.determiner), !tokens[start].features.has(.indefinite),
      !before.features.has([.demonym, .modifier, .place, .group, .office])
    {
      return true
    }
    return tokens[index - 2].isCapital && tokens[index - 2].features.has(.firstName)
  }

  /// Whether `and` joins what one person is: `the singer |and guitarist`.
  private func joinsRoles(_ index: Int, limit: Int) -> Bool {
    func isRole(_ place: Int) -> Bool {
      tokens[place].isWord && !tokens[place].isCapital
        && tokens[place].features.has([.office, .personNoun])
        && !tokens[place].features.has([.group, .organisation, .cue])
    }
    return tokens[index].features.has(.conjunction) && index + 1 < limit && isRole(index - 1)
      && isRole(index + 1)
  }

  /// Whether a lower-case word of the cue lexicon is a verb here, not a noun (`her claims`).
  private func isVerb(_ index: Int) -> Bool {
    let features = tokens[index].features
    guard features.has(.cue) else { return false }
    if features.has(.past) && !features.has(.base) { return true }
    // `emails |revealed|`: two verbs never stand side by side.
    if features.has(.third), !features.has(.past), index + 1 < tokens.count,
      tokens[index + 1].isFiniteCue, tokens[index + 1].features.has(.past),
      index == 0 || !tokens[index - 1].isCapital && !tokens[index - 1].features.has(.subject)
    {
      return false
    }
    // `as Lee |calls| it`
    if features.has(.third), index > 0, tokens[index - 1].isCapital, index + 1 < tokens.count,
      tokens[index + 1].features.has([.it, .he, .she, .they, .determiner, .possessive, .that])
    {
      return true
    }
    // `Lee hit back`: a past that is also a noun, behind a name.
    if features.has(.past), index > 0, tokens[index - 1].isCapital { return true }
    return !features.has(Self.nouns)
  }

  /// Nouns for people, bodies and writing.
  private static let nouns: WordFeatures = [
    .speechNoun, .document, .work, .personNoun, .office, .organisation, .group, .outlet,
  ]

  /// Whether words go on to an office with a name: `study |lead author Ann Lee`.
  private func leadsToPerson(_ index: Int, limit: Int) -> Bool {
    for place in index..<min(index + 3, limit) {
      let token = tokens[place]
      guard token.isWord, !token.isCapital,
        !token.features.has(.closed.union([.past, .third, .cue, .time]))
      else { return false }
      if token.features.has([.office, .personNoun]) {
        return place + 1 < limit && tokens[place + 1].isCapital
      }
    }
    return false
  }

  /// Whether one word parts a noun for a person from another that has it for its adjective: `the
  /// student |ferry pilot|`. A singular has no verb in such a form behind it.
  private func leadsToHead(_ index: Int, from start: Int, limit: Int) -> Bool {
    let people: WordFeatures = [.personNoun, .office]
    let token = tokens[index]
    guard index > start, index + 1 < limit, tokens[start].features.has(.determiner),
      !tokens[index - 1].isCapital, tokens[index - 1].features.has(people),
      !text.forms.endsLikePlural(
        text.bytes,
        tokens[index - 1].range.start,
        tokens[index - 1].range.end
      ),
      token.isWord, !token.isCapital,
      !token.features.has(WordFeatures.closed.union([.past, .third, .gerund, .cue, .time]))
    else { return false }
    let head = tokens[index + 1]
    return head.isWord && !head.isCapital && head.features.has(people)
      && !head.features.has([.cue, .adverb])
  }

  /// Where a list of titles before a name ends: `chairman, CEO and president |Ann Lee`.
  func skipTitles(from start: Int, limit: Int) -> Int {
    var place = start
    var hasList = false
    while place < limit, place - start < 8 {
      let token = tokens[place]
      if token.isMark(",") || token.features.has(.conjunction) && !token.isCapital {
        hasList = true
      } else if !token.features.has([.office, .modifier]) {
        break
      }
      place += 1
    }
    return hasList && place < limit && tokens[place].isCapital && place > start
      && tokens[place - 1].features.has([.office, .modifier]) ? place : start
  }

  /// Whether a surname stands at a token: what stands behind it is a verb, not more of the name.
  private func isPersonName(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].isCapital && tokens[index - 1].features.has(.firstName)
      && text.surnames.contains(text.folded(index))
  }

  private func endsLikeSource(_ index: Int, from start: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    if token.isCapital {
      if text.isWord(index, in: .politician) { return true }
      // Behind `one former GOP …` the noun is still to come.
      let opening = tokens[start]
      if index > start, !opening.isCapital || opening.features.has([.determiner, .possessive]) {
        // `the writer Ann Lee`: a full name ends it all the same.
        return tokens[index - 1].isCapital && tokens[index - 1].features.has(.firstName)
      }
      return !token.features.has([.demonym, .determiner, .time])
    }
    return token.features.has([.personNoun, .office, .group, .organisation, .document])
      && !token.features.has([.modifier, .determiner])
  }

  /// A hyphen or full stop between parts of a name isn't the end of it.
  private func joinsInitials(_ index: Int, from start: Int, limit: Int) -> Bool {
    guard index > start, index + 1 < limit, tokens[index].isMark("&") else { return false }
    return tokens[index - 1].isCapital && tokens[index + 1].isCapital
  }

  /// The end of what hangs on a noun: `for the campaign`, `of the committee`, `with knowledge of …`.
  private func extended(_ phrase: NounPhrase, limit: Int) -> Int {
    var end = phrase.tokens.upperBound
    guard phrase.kind == .nominal else { return end }
    var steps = 0
    while steps < 4, end + 1 < limit, tokens[end].features.has(.preposition),
      !tokens[end].features.has([.according, .as]), !tokens[end + 1].features.has(.time),
      !tokens[end].features.has(.to) || opensNoun(end + 1)
    {
      var next = end + 1
      // `a union of |about 30| crews`
      if next + 1 < limit, text.isWord(next, in: .roughly), tokens[next + 1].kind == .number {
        next += 1
      }
      let first = next
      while next < limit, continuesGroup(next, from: first, limit: limit) { next += 1 }
      guard next > first else { break }
      end = next
      steps += 1
    }
    return end
  }

  /// Whether a word behind `to` begins a noun phrase, not an infinitive: `aides to |the| mayor`.
  private func opensNoun(_ index: Int) -> Bool {
    tokens[index].isCapital || tokens[index].kind == .number
      || tokens[index].features.has([.determiner, .possessive, .personNoun, .office, .group])
  }

  /// A noun for people with what a participle or an adjective hangs on it: `a source |involved in the
  /// talks`. Only where the verb stands before the phrase: elsewhere such a word may be the verb itself.
  func withParticiple(_ phrase: NounPhrase, limit: Int) -> NounPhrase {
    let place = phrase.tokens.upperBound
    guard phrase.kind == .nominal, place + 2 < limit,
      tokens[phrase.head].features.has([.personNoun, .office, .group]),
      tokens[place].isWord, !tokens[place].isCapital,
      !tokens[place].features.has(
        WordFeatures.closed.union([.time, .determiner, .possessive, .to, .that])
      ),
      tokens[place + 1].features.has(.preposition),
      !tokens[place + 1].features.has([.according, .as]),
      let object = self.phrase(startingAt: place + 2, limit: limit), object.kind != .pronoun
    else { return phrase }
    return NounPhrase(
      kind: .nominal,
      tokens: phrase.tokens.lowerBound..<object.tokens.upperBound,
      core: phrase.core
    )
  }

  // MARK: - Backwards

  /// The noun phrase whose last token stands before `end`, not reaching before `limit`; or nil.
  func phrase(endingBefore end: Int, limit: Int) -> NounPhrase? {
    var end = end
    // Parentheses behind a name: `Schumer (D-N.Y.)`.
    while end - 1 > limit, tokens[end - 1].isMark(")") || tokens[end - 1].isMark("]") {
      var open = end - 2
      while open > limit, !tokens[open].isMark("("), !tokens[open].isMark("[") { open -= 1 }
      guard open > limit else { return nil }
      end = open
    }
    guard end > limit else { return nil }
    if let pronoun = pronoun(at: end - 1) { return pronoun }
    // `a source close to |him|`, `most of |them|`
    if end - 2 > limit, tokens[end - 2].features.has(.preposition),
      tokens[end - 1].features.has([.he, .she, .they, .it, .first]), !tokens[end - 1].isCapital
    {
      let object = (end - 1)..<end
      return phraseAround(
        NounPhrase(kind: .pronoun, tokens: object, core: object),
        end: end,
        limit: limit
      )
    }
    // `a study from |2011|`
    if end - 2 > limit, tokens[end - 1].kind == .number,
      tokens[end - 2].features.has(.preposition), !text.isAge(end - 1),
      let dated = phrase(endingBefore: end - 2, limit: limit), dated.kind == .nominal,
      tokens[dated.head].features.has(Self.nouns)
    {
      return NounPhrase(
        kind: .nominal,
        tokens: dated.tokens.lowerBound..<end,
        core: dated.core
      )
    }
    let group = groupStart(endingBefore: end, limit: limit)
    guard group < end, let last = phrase(ofGroup: group..<end) else { return nil }
    // What hangs on a noun to the left: `a spokesman for |the campaign`.
    if let whole = phraseAround(last, end: end, limit: limit) { return whole }
    return last
  }

  private func groupStart(endingBefore end: Int, limit: Int) -> Int {
    var start = end
    while start > limit {
      let candidate = start - 1
      let token = tokens[candidate]
      guard token.isWord || token.kind == .number || token.kind == .possessive else {
        if token.isMark("&"), candidate > limit, tokens[candidate - 1].isCapital {
          start = candidate
          continue
        }
        break
      }
      // Walk left while the run, read forwards from here, still reaches the end.
      guard reaches(from: candidate, to: end, limit: limit) else {
        // `the appeals court`: behind an article a word is a noun that alone would be a verb.
        if candidate > limit,
          tokens[end - 1].features.has(Self.nouns) || token.features.has(.adverb)
            || endsCompound(end - 1, behind: candidate)
            || candidate == end - 1 && token.features.has(.third) && !token.features.has(.past),
          tokens[candidate - 1].features.has([.determiner, .possessive]),
          ((candidate - 1)..<end).allSatisfy({
            continuesGroup($0, from: candidate - 1, limit: end)
          })
        {
          start = candidate - 1
        }
        // `|That person| said`
        if token.features.has(.that), token.isCapital, candidate == limit { start = candidate }
        break
      }
      // `a tactic |Liberals| fear`: `a` has no plural.
      if tokens[end - 1].isCapital, end - candidate > 2, isPlural(end - 1),
        !tokens[end - 2].isCapital, text.isWord(candidate, in: .article)
      {
        start = end - 1
        break
      }
      start = candidate
      if token.features.has([.determiner, .possessive]), !token.isCapital || !isNamePart(candidate)
      {
        // `|the two| write`, `|the two leaders| write`
        if candidate > limit, token.features.has(.plural),
          tokens[candidate - 1].features.has(.determiner),
          !tokens[candidate - 1].features.has([.indefinite, .plural])
        {
          start -= 1
        }
        break
      }
    }
    return start
  }

  /// Whether a noun that no list holds ends a phrase behind a name: `a Lee |loyalist|`.
  private func endsCompound(_ index: Int, behind name: Int) -> Bool {
    index == name + 1 && tokens[name].isWord && tokens[name].isCapital
      && !tokens[name].features.has(.time) && tokens[index].isWord
      && !tokens[index].features.has(
        WordFeatures.closed.union([.past, .third, .cue, .gerund, .time, .determiner, .possessive])
      )
  }

  private func isPlural(_ index: Int) -> Bool {
    text.forms.endsLikePlural(text.bytes, tokens[index].range.start, tokens[index].range.end)
  }

  private func isNamePart(_ index: Int) -> Bool { tokens[index].features.has(.firstName) }

  /// Whether a noun group read forwards from `start` goes on as far as `end`.
  private func reaches(from start: Int, to end: Int, limit: Int) -> Bool {
    let token = tokens[start]
    if token.kind == .possessive { return start > limit && end > start + 1 }
    if start > limit, start + 1 < end, NameParser(text: text).joinsOrganisation(start) {
      return continuesGroup(start + 1, from: start - 1, limit: end)
    }
    if start + 1 == end { return continuesGroup(start, from: start, limit: end) }
    // The token may begin the group, or stand inside it.
    if token.features.has(.conjunction), !token.isCapital {
      return start > limit && continuesGroup(start, from: start - 1, limit: end)
    }
    return continuesGroup(start, from: start, limit: end)
      && continuesGroup(start + 1, from: start, limit: end)
  }

  /// The phrase to which a group belongs by a preposition, where its head is a person, a group or
  /// an organisation; else nil, and the group stands for itself.
  private func phraseAround(_ group: NounPhrase, end: Int, limit: Int) -> NounPhrase? {
    var start = group.tokens.lowerBound
    var best: NounPhrase?
    var steps = 0
    while steps < 4, start - 2 >= limit, tokens[start - 1].features.has(.preposition),
      !tokens[start - 1].features.has([.according, .as, .by]),
      !text.isWord(start - 1, in: .timed)
    {
      var before = start - 1
      // `familiar with`, `close to`, `responsible for`.
      if !tokens[before - 1].features.has(.closed), tokens[before - 1].isWord, before - 2 >= limit,
        !tokens[before - 1].isCapital,
        let head = headFeatures(before - 2),
        head.has([.group, .personNoun, .office]) || text.isWord(before - 2, in: .politician)
      {
        before -= 1
      }
      let left = groupStart(endingBefore: before, limit: limit)
      guard left < before, let outer = phrase(ofGroup: left..<before) else { break }
      if canBeSource(outer) || isPersonBefore(outer, group, limit: limit) {
        best = NounPhrase(kind: outer.kind, tokens: outer.tokens.lowerBound..<end, core: outer.core)
      }
      start = left
      steps += 1
    }
    return best
  }

  /// `Lee of the Daily Post`: a name that opens its clause, with where it belongs behind it.
  private func isPersonBefore(_ outer: NounPhrase, _ inner: NounPhrase, limit: Int) -> Bool {
    guard outer.kind == .name, outer.core.count > 1,
      inner.tokens.lowerBound - outer.tokens.upperBound == 1
    else { return false }
    let start = outer.tokens.lowerBound
    guard start > limit else { return true }
    let before = tokens[start - 1]
    return before.isMark(",") || before.isMark("—") || before.quotation != nil
      || before.features.has([.that, .as, .subordinator, .conjunction])
  }

  private func headFeatures(_ index: Int) -> WordFeatures? {
    tokens[index].isWord ? tokens[index].features : nil
  }

  private func canBeSource(_ phrase: NounPhrase) -> Bool {
    let features = tokens[phrase.head].features
    guard phrase.kind == .nominal else { return false }
    return text.isWord(phrase.head, in: .politician)
      || features.has([
        .personNoun, .office, .group, .organisation, .document, .speechNoun, .male, .female,
        .manNoun, .womanNoun, .indefinite, .plural,
      ])
  }

  // MARK: - Groups

  func pronoun(at index: Int) -> NounPhrase? {
    guard tokens[index].isWord, tokens[index].features.has(.subject), !isNamePart(index) else {
      return nil
    }
    return NounPhrase(kind: .pronoun, tokens: index..<(index + 1), core: index..<(index + 1))
  }

  /// What a run of tokens without prepositions is: a name with its titles, or a noun.
  private func phrase(ofGroup group: Range<Int>) -> NounPhrase? {
    var end = group.upperBound
    while end > group.lowerBound, !(tokens[end - 1].isWord || tokens[end - 1].kind == .number) {
      end -= 1
    }
    guard end > group.lowerBound else { return nil }
    let last = end - 1
    if let name = NameParser(text: text).name(endingAt: last, from: group.lowerBound) {
      // `|using| Ann Lee’s words`, `they |heard| Ann Lee`: a verb has the name for its object.
      let first = tokens[group.lowerBound]
      let isVerb =
        group.lowerBound < name.lowerBound && !first.isCapital && !first.features.has(.modifier)
        && tokens[group.lowerBound + 1].isCapital && first.isWord
        && (text.forms.endsLikeParticiple(text.bytes, first.range)
          || first.features.has(.past) && group.lowerBound > 0
            && tokens[group.lowerBound - 1].features.has([.subject, .auxiliary]))
      let start = isVerb ? group.lowerBound + 1 : group.lowerBound
      return NounPhrase(kind: .name, tokens: start..<end, core: name)
    }
    if tokens[last].kind == .number, end - group.lowerBound == 1 { return nil }
    // `Article 33`: the noun before is the head.
    if tokens[last].kind == .number, tokens[last - 1].isWord,
      !text.isAge(last)
    {
      return NounPhrase(
        kind: .nominal,
        tokens: group.lowerBound..<end,
        core: group.lowerBound..<last
      )
    }
    if tokens[last].features.has(.closed), group.count == 1 { return nil }
    // `They |carried| signs`: behind a subject the form is its verb.
    let first = group.lowerBound
    let isVerb =
      end - first > 1 && first > 0 && !tokens[first].isCapital && tokens[first].features.has(.past)
      && (tokens[first - 1].features.has([.subject, .auxiliary])
        || tokens[first - 1].isCapital && tokens[first - 1].isWord
          && !tokens[first - 1].features.has(WordFeatures.closed.union(.determiner)))
    let start = isVerb ? first + 1 : first
    return NounPhrase(kind: .nominal, tokens: start..<end, core: start..<end)
  }
}
