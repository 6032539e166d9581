import QuoteSpans
import TextModel

/// `Lee’s claim that “…”` · `in a statement from the council: “…”` · `Lee’s “…” remark`
struct SpeechNounSieve: Sieve {
  let id = "noun-of-speech"
  let sentence = "A noun of speech beside the quotation or before it, with whose words they are."
  let example = "{source:Lee}’s {cue:claim} that it was {content:“a farce”} drew laughs."

  /// How far before the quotation the noun may stand, in tokens: the words between are its clause
  /// (`the claim that 90 in 100 of the letters were “…”`).
  private static let reach = 12

  func find(_ context: QuotationContext) -> SieveResult {
    if let event = behind(context) ?? user(context) { return .said(event) }
    let lower = context.opening.lowerBound
    let nearest = max(lower, context.first - Self.reach)
    for index in stride(from: context.first - 1, through: nearest, by: -1) {
      let token = context.tokens[index]
      if token.quotation != nil || token.isMark(";") { break }
      guard
        isNoun(index, context) || isSlogan(index, context) || isPromise(index, context)
          || isPoint(index, context)
      else { continue }
      guard
        let source = owner(of: index, context) ?? author(of: index, context)
          ?? maker(of: index, context)
      else { continue }
      return .said(CueEvent(make: .noun, cue: index..<(index + 1), source: source, note: nil))
    }
    if let event = equation(context) ?? closing(context) { return .said(event) }
    return .pass("no noun of speech with an owner stands before it")
  }

  /// `Lee’s slogan |is “…”|`: a noun that gives a name, with its verb.
  private func isSlogan(_ index: Int, _ context: QuotationContext) -> Bool {
    let tokens = context.tokens
    return !context.isFewWords && tokens[index].isWord && !tokens[index].isCapital
      && tokens[index].features.has([.label, .nameNoun])
      && ((index + 1)..<context.first).contains { tokens[$0].features.has(.be) }
  }

  /// `made the |point| that “…”`
  private func isPoint(_ index: Int, _ context: QuotationContext) -> Bool {
    index + 1 < context.first && context.tokens[index + 1].features.has(.that)
      && context.text.isWord(index, in: .point)
  }

  /// Who uses words that a noun for words leads to: `|Lee| used the word “…”`, `recalled |Lee| using the term
  /// “…”`; nil where nobody is said to have done so.
  func user(_ context: QuotationContext) -> CueEvent? {
    let tokens = context.tokens
    let lower = context.opening.lowerBound
    let noun = context.first - 1
    guard noun - 2 > lower, context.text.isWord(noun, in: .term) else { return nil }
    let verb = tokens[noun - 1].features.has([.determiner, .possessive]) ? noun - 2 : noun - 1
    guard context.text.isWord(verb, in: .using) else { return nil }
    let source: NounPhrase?
    if isParticiple(verb, context) {
      guard verb - 1 > lower, !tokens[verb - 1].features.has([.preposition, .negation]) else {
        return nil
      }
      source =
        context.phrases.phrase(endingBefore: verb, limit: lower)
        ?? context.cues.clauseSubject(before: verb, limit: lower)
        ?? context.cues.opener(before: verb, limit: lower)
    } else {
      // `would use`, `didn’t use`: nobody did.
      let isDenied = (max(lower, verb - 3)..<verb).contains {
        tokens[$0].features.has([.modal, .negation, .to])
      }
      guard !isDenied else { return nil }
      source =
        context.cues.subjects.subject(before: verb, limit: lower)
        ?? context.cues.clauseSubject(before: verb, limit: lower)
    }
    guard let source, source.kind != .nominal || tokens[source.head].features.has(CueFinder.sources)
    else { return nil }
    return CueEvent(make: .noun, cue: verb..<(noun + 1), source: source, note: nil)
  }

  private func isParticiple(_ verb: Int, _ context: QuotationContext) -> Bool {
    context.text.forms.endsLikeParticiple(context.text.bytes, context.tokens[verb].range)
  }

  /// A noun for what somebody will do, right before the words of it: `won with promises “to …”`, `her
  /// promise to “…”`.
  private func isPromise(_ index: Int, _ context: QuotationContext) -> Bool {
    guard context.text.isWord(index, in: .promise),
      let content = context.quotation.contents.first
    else { return false }
    if index + 2 == context.first, context.tokens[index + 1].features.has(.to) {
      return owner(of: index, context) != nil || isBrought(index, context)
    }
    return index + 1 == context.first
      && context.text.bytes[content.start..<content.end].starts(with: "to ".utf8)
  }

  /// Whether a noun with no owner of its own is what the subject comes with: `won |with a promise| to`.
  private func isBrought(_ index: Int, _ context: QuotationContext) -> Bool {
    var with = index - 1
    while with > context.opening.lowerBound, context.tokens[with].isWord,
      context.tokens[with].features.has(.indefinite)
        || !context.tokens[with].features.has(WordFeatures.closed.subtracting(.adverb))
    {
      with -= 1
    }
    return with > context.opening.lowerBound && context.text.isWord(with, in: .with)
  }

  /// Whose deed a noun of speech is: `|Lee| made a joke about “…”`, `|Lee| won with promises “to …”`.
  private func maker(of index: Int, _ context: QuotationContext) -> NounPhrase? {
    let lower = context.opening.lowerBound
    let hasThat = index + 1 < context.first && context.tokens[index + 1].features.has(.that)
    if isPromise(index, context) || hasThat && isBrought(index, context) {
      return context.cues.clauseSubject(before: index, limit: lower)
    }
    guard
      let verb = stride(from: index - 1, through: max(lower, index - 4), by: -1)
        .first(where: { context.text.isWord($0, in: .light) }),
      verb > lower,
      ((verb + 1)..<index).allSatisfy({ place in
        let token = context.tokens[place]
        return token.isWord && !token.isCapital
          && !token.features.has(WordFeatures.closed.subtracting(.adverb))
      })
    else { return nil }
    return context.cues.subjects.subject(before: verb, limit: lower)
      ?? context.cues.clauseSubject(before: verb, limit: lower)
  }

  /// Whether a noun with its own clause holds the words: `Lee’s claim that “…”`, `made the point that “…”`.
  func holds(_ context: QuotationContext) -> Bool {
    let that = context.first - 1
    guard that > context.opening.lowerBound, context.tokens[that].features.has(.that) else {
      return false
    }
    return hasClauseNoun(before: that, context)
  }

  /// The most tokens before the verb of such a sentence.
  private static let longestEquation = 40

  /// `|Lee|’s advice to the young (and to all) |was|, “…”`: a noun of speech with its owner opens the sentence,
  /// and its verb leads to the words.
  private func equation(_ context: QuotationContext) -> CueEvent? {
    let tokens = context.tokens
    let lower = context.opening.lowerBound
    var verb = context.first - 1
    if verb > lower, tokens[verb].isMark(",") || tokens[verb].isMark(":") { verb -= 1 }
    guard verb - 2 > lower, verb - lower <= Self.longestEquation, tokens[verb].features.has(.be),
      context.isUtterance,
      let noun = (lower + 1..<verb).first(where: { isNoun($0, context) }),
      let source = owner(of: noun, context), source.tokens.lowerBound <= lower + 1,
      !(noun + 1..<verb).contains(where: {
        tokens[$0].isFiniteCue && !tokens[$0].features.has(.past)
      })
    else { return nil }
    return CueEvent(make: .noun, cue: noun..<(noun + 1), source: source, note: nil)
  }

  /// `The plan is “a farce” from start to end, in Lee’s view.`
  private func closing(_ context: QuotationContext) -> CueEvent? {
    let limit = context.closing.upperBound
    for noun in (context.last + 1)..<max(context.last + 1, limit) {
      guard context.tokens[noun].features.has(.speechNoun), context.tokens[noun].isWord else {
        continue
      }
      // `“a farce,” in the words of Ann Lee`
      if noun - 3 >= context.last, context.tokens[noun - 2].features.has(.locative),
        context.tokens[noun - 3].isMark(",") || noun - 3 == context.last,
        noun + 2 < limit, context.tokens[noun + 1].features.has(.of),
        let source = context.phrases.phrase(startingAt: noun + 2, limit: limit)
      {
        return CueEvent(make: .noun, cue: noun..<(noun + 1), source: source, note: nil)
      }
      guard noun + 1 >= limit || !context.tokens[noun + 1].isWord,
        let source = owner(of: noun, context)
      else { continue }
      let before = source.tokens.lowerBound - 1
      guard before > context.last, context.tokens[before].features.has(.locative),
        context.tokens[before - 1].isMark(",") || before - 1 == context.last
      else { continue }
      return CueEvent(make: .noun, cue: noun..<(noun + 1), source: source, note: nil)
    }
    return nil
  }

  /// Whether a noun with its owner holds the words, whoever tells of them: `in Lee’s words, “…”`, `rejects
  /// Lee’s claim that “…”`, `praised Lee’s “…” remark`.
  func opensWithOwner(_ context: QuotationContext) -> Bool {
    if behind(context) != nil || user(context) != nil { return true }
    let tokens = context.tokens
    let lower = context.opening.lowerBound
    var end = context.first
    let isMarked = end - 1 > lower && (tokens[end - 1].isMark(",") || tokens[end - 1].isMark(":"))
    if isMarked { end -= 1 }
    if end - 1 > lower, tokens[end - 1].features.has(.that) {
      return hasClauseNoun(before: end - 1, context)
    }
    if !isMarked, let that = that(before: end, context) {
      return hasClauseNoun(before: that, isObject: true, context)
    }
    // `Lee’s answer was: “…”`
    if end - 2 > lower, tokens[end - 1].features.has(.be), isNoun(end - 2, context) {
      // `said that Lee’s answer was “…”` is what somebody else said.
      return owner(of: end - 2, context).map { source in
        let start = source.tokens.lowerBound
        return start == lower || tokens[start - 1].isMark(",")
          || tokens[start - 1].features.has(.conjunction)
      } ?? false
    }
    let noun = end - 1
    guard isMarked, noun > lower, isNoun(noun, context), let source = owner(of: noun, context)
    else { return false }
    let before = source.tokens.lowerBound - 1
    return before >= lower && tokens[before].features.has(.locative)
  }

  /// How far before `that` the noun may stand, in tokens: `her comments |at a hearing in Hull| that “…”`.
  private static let clauseReach = 8

  /// The `that` of the clause in which the words stand, a few words before them: `Lee’s claim |that| she
  /// had “…”`.
  private func that(before end: Int, _ context: QuotationContext) -> Int? {
    let nearest = max(context.opening.lowerBound, end - Self.clauseReach)
    for index in stride(from: end - 1, through: nearest, by: -1) {
      let token = context.tokens[index]
      if token.features.has(.that) { return index }
      guard token.isWord, !token.isFiniteCue, !token.features.has([.conjunction, .relative]) else {
        return nil
      }
    }
    return nil
  }

  /// Whether a noun with an owner stands before a `that` whose clause tells the owner's words.
  private func hasClauseNoun(
    before that: Int,
    isObject: Bool = false,
    _ context: QuotationContext
  ) -> Bool {
    let tokens = context.tokens
    let nearest = max(context.opening.lowerBound, that - Self.clauseReach)
    for index in stride(from: that - 1, through: nearest, by: -1) {
      let token = tokens[index]
      guard token.isWord || token.kind == .possessive || token.kind == .number,
        !token.features.has([.auxiliary, .relative])
      else { return false }
      if isNoun(index, context) || context.text.isWord(index, in: .point) {
        // `rejected |Lee’s claim| that she had “…”`
        if isObject {
          guard let owner = owner(of: index, context) else { return false }
          let verb = owner.tokens.lowerBound - 1
          return verb > context.opening.lowerBound && tokens[verb].isWord
            && tokens[verb].features.has(.cue) && !context.cues.isNoun(verb, from: nearest)
        }
        return owner(of: index, context) ?? author(of: index, context)
          ?? maker(of: index, context) != nil
      }
      if token.features.has(.cue), context.cues.isFiniteSpeech(index, from: nearest, weak: true) {
        return false
      }
    }
    return false
  }

  private func isNoun(_ index: Int, _ context: QuotationContext) -> Bool {
    context.tokens[index].isWord && !context.tokens[index].isCapital
      && context.tokens[index].features.has(.speechNoun)
  }

  /// `Lee’s “…” remark`: the noun behind the words, its owner before them.
  private func behind(_ context: QuotationContext) -> CueEvent? {
    let noun = context.last + 1
    guard noun < context.closing.upperBound, context.tokens[noun].features.has(.speechNoun),
      context.tokens[noun].isWord,
      let source = owner(of: context.first, context)
    else { return nil }
    return CueEvent(make: .noun, cue: noun..<(noun + 1), source: source, note: nil)
  }

  /// Whose the noun before `index` is, past a few words that describe it: `her |bold new claim`.
  func owner(of index: Int, from start: Int? = nil, _ context: QuotationContext) -> NounPhrase? {
    let lower = start ?? context.opening.lowerBound
    for place in stride(from: index - 1, through: max(lower, index - 4), by: -1) {
      let token = context.tokens[place]
      if token.kind == .possessive {
        return context.phrases.phrase(endingBefore: place, limit: lower)
      }
      if let pronoun = possessive(place, context) { return pronoun }
      // `her April comment`
      guard token.isWord, !token.isCapital || token.features.has(.time),
        !context.text.isWord(place, in: .light),
        !token.features.has(WordFeatures.closed.subtracting(.adverb).union(.determiner))
      else { return nil }
    }
    return nil
  }

  /// Who a noun of speech is from: `a statement |from Ann Lee`, `in the words |of Ann Lee`.
  private func author(of index: Int, _ context: QuotationContext) -> NounPhrase? {
    var link = index + 1
    // `a demand, by Ann Lee, that “…”`
    if link + 1 < context.first, context.tokens[link].isMark(","),
      context.tokens[link + 1].features.has(.by)
    {
      link += 1
    }
    guard link + 1 < context.first, context.tokens[link].features.has(.preposition),
      !context.tokens[link].features.has([.to, .locative]),
      context.tokens[index].features.has(.document)
        ? !context.tokens[link].features.has(.gerundObject)
        : context.tokens[link].features.has([.of, .by]) || context.text.isWord(link, in: .origin),
      let phrase = context.phrases.phrase(startingAt: link + 1, limit: context.first)
    else { return nil }
    let isPerson =
      phrase.kind == .nominal && context.tokens[index].features.has(.speechNoun)
      && (context.tokens[phrase.head].features.has([.personNoun, .office])
        || context.text.isWord(index, in: .term)
          && context.tokens[phrase.head].features.has(CueFinder.sources)
        || !context.tokens[link].features.has(.of)
          && context.tokens[phrase.head].features.has([.group, .organisation]))
    return phrase.kind == .name || isPerson ? phrase : nil
  }

  private func possessive(_ index: Int, _ context: QuotationContext) -> NounPhrase? {
    let token = context.tokens[index]
    guard token.features.has(.possessive), token.features.has([.he, .she, .they, .it]) else {
      return nil
    }
    return NounPhrase(kind: .pronoun, tokens: index..<(index + 1), core: index..<(index + 1))
  }
}
