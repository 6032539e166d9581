import TextModel

/// Cues in the passive and the agents that they name: `called “…” by Lee`.
extension CueFinder {
  /// How far before the words their participle may stand, in tokens: `described |by the old mayor as|`.
  private static let participleDistance = 6

  /// The cue that the participle at a token is behind a form of `be`; nil without one.
  func passive(_ index: Int, limit: Int, sentence: Range<Int>) -> CueEvent? {
    var before = index - 1
    while before >= limit, tokens[before].features.has(.adverb) { before -= 1 }
    guard before >= limit, tokens[before].features.has(.be) || isShortBe(before, limit: limit),
      tokens[index].features.has([.speech, .naming, .report, .relay])
    else { return nil }
    // `he’s said that`, `he’s predicted “…”`: the ending is `has`, not `is`.
    if tokens[before].kind == .possessive, tokens[index].features.has(.speech),
      !tokens[index].features.has(.naming), index + 1 < sentence.upperBound,
      !tokens[index + 1].features.has([.to, .by, .as])
    {
      return nil
    }
    // `who’s called for “…”`
    if tokens[before].kind == .possessive, text.isWord(index, in: .requesting),
      index + 1 < sentence.upperBound, text.isWord(index + 1, in: .requested)
    {
      return nil
    }
    let cue = index..<(index + 1)
    if let by = agent(after: index, limit: sentence.upperBound) {
      return CueEvent(make: .passive, cue: cue, source: by, note: "the agent behind “by”")
    }
    return CueEvent(make: .passive, cue: cue, source: nil, note: "a passive that names no agent")
  }

  /// A participle of naming or telling with its agent, before the words or right behind them: `papers
  /// |labelled “…” by the council|`, `a plan |seen by the council as “…”|`.
  func agentPassive(before first: Int, behind last: Int, sentence: Range<Int>) -> CueEvent? {
    let words = max(sentence.lowerBound, first - Self.participleDistance)..<first
    let opening = openingQuestion(before: first, sentence: sentence).map { [$0] } ?? []
    for index in words.reversed() + opening {
      let token = tokens[index]
      if token.quotation != nil || token.isMark(";") { return nil }
      // `Described by Lee as “…,” Cole left`
      let isOpening = index == sentence.lowerBound
      guard token.isWord, isOpening || !token.isCapital, token.features.has(.past),
        isOpening || !isNoun(index, from: sentence.lowerBound)
      else { continue }
      // `said in a statement released by her team that “…”`: who put it out.
      if index > sentence.lowerBound, tokens[index - 1].features.has(.document),
        (sentence.lowerBound..<index).contains(where: { tokens[$0].isFiniteCue })
      {
        return nil
      }
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
        // `described by Joe “Lucky” Hart`: the words may be part of the agent's name.
        isBehind || agent.tokens.upperBound == first
          || agent.tokens.upperBound < first
            && (tokens[agent.tokens.upperBound].features.has(.as)
              || leadsOn(index, to: agent.tokens.upperBound))
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

  /// `|Asked| by Lee if the old dam was ever “…”`: a participle of asking that opens the sentence, where
  /// no mark parts the words from it.
  private func openingQuestion(before first: Int, sentence: Range<Int>) -> Int? {
    let start = sentence.lowerBound
    return start + Self.participleDistance < first && tokens[start].features.has(.question)
      && (start..<first).allSatisfy { tokens[$0].isWord } ? start : nil
  }

  /// Whether the word behind an agent goes with the participle: `accused by Lee |of|`, `asked by Lee |whether|`.
  private func leadsOn(_ participle: Int, to index: Int) -> Bool {
    let verb = tokens[participle].features
    let word = tokens[index].features
    return verb.has(.report) && !verb.has(.speech) && word.has(.of)
      || verb.has(.question) && text.isWord(index, in: .asking)
  }

  /// Whether an ending that may be a possessive is `is`: `what’s called`, `it’s described`.
  func isShortBe(_ index: Int, limit: Int) -> Bool {
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
}
