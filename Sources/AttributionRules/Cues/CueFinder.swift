import TextModel

/// Tells whether a word is a cue where it stands, and who its source is.
struct CueFinder {
  let text: AnnotatedText
  let subjects: SubjectFinder
  var phrases: NounPhraseParser { subjects.phrases }

  var tokens: [Token] { text.tokens }

  init(_ text: AnnotatedText) {
    self.text = text
    subjects = SubjectFinder(text)
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

  /// The cue at a token with its source, looking left no further than `limit`; nil for other words.
  func event(at index: Int, limit: Int, sentence: Range<Int>) -> CueEvent? {
    let token = tokens[index]
    guard token.isWord, token.features.has(.cue), !token.isCapital || index == sentence.lowerBound,
      !isNoun(index, from: limit)
    else { return nil }
    if token.features.has(.gerund) { return gerund(index, limit: limit, sentence: sentence) }
    if index > limit, tokens[index - 1].features.has(.to), token.features.has(.base),
      index - 2 < limit || !tokens[index - 2].features.has(.according)
    {
      return CueEvent(
        make: .infinitive,
        cue: (index - 1)..<(index + 1),
        source: asker(before: index - 1, naming: index, limit: limit)
          ?? caused(before: index - 1, limit: limit)
          ?? habitual(before: index - 1, limit: limit)
          ?? clauseSubject(before: index - 1, limit: limit)
          ?? planned(before: index - 1, limit: limit, sentence: sentence)
          ?? purpose(index, limit: limit, sentence: sentence),
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
    // `Having said “…,” Lee left`
    if index - 1 == limit, limit == sentence.lowerBound, tokens[limit].features.has(.auxiliary),
      text.forms.endsLikeParticiple(text.bytes, tokens[limit].range),
      let follower = subjectBehindComma(index, sentence: sentence)
    {
      return CueEvent(
        make: .subjectVerb,
        cue: index..<(index + 1),
        source: follower,
        note: "the subject of the clause behind"
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
    let verb = subjects.beforeTime(index, limit: limit)
    if verb > limit,
      tokens[verb - 1].features.has([.conjunction, .adverb]) || tokens[verb - 1].isMark(","),
      let shared = clauseSubject(before: verb - 1, limit: limit)
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

  static let sources: WordFeatures = [
    .personNoun, .office, .group, .organisation, .speechNoun, .document, .label, .work,
  ]

  // MARK: - Clauses

  /// Whether a cue stands in a clause that ends before another place: `when Lee spoke, |she`.
  func isSubordinate(_ event: CueEvent, before place: Int, limit: Int) -> Bool {
    guard let start = event.source?.tokens.lowerBound, start > limit,
      tokens[start - 1].features.has([.subordinator, .as]), event.cue.upperBound < place
    else { return false }
    // `As Lee pointed out in a column, “…”`
    if tokens[start - 1].features.has(.as), tokens[place - 1].isMark(","),
      tokens[event.cue.upperBound - 1].features.has([.speech, .report]),
      !(event.cue.upperBound..<(place - 1)).contains(where: { tokens[$0].isMark(",") })
    {
      return false
    }
    return (event.cue.upperBound..<place).contains {
      tokens[$0].isMark(",") || tokens[$0].isMark("—") || text.endsWithComma($0)
    }
  }

  /// Whether a cue stands in a clause with a conjunction that ends some words before a place: `although Lee
  /// apologised, he showed |`.
  func hasEnded(_ event: CueEvent, before place: Int, limit: Int) -> Bool {
    guard let start = event.source?.tokens.lowerBound, start > limit,
      tokens[start - 1].features.has(.subordinator), !tokens[start - 1].features.has(.as)
    else { return false }
    return (event.cue.upperBound..<max(event.cue.upperBound, place - 1)).contains {
      tokens[$0].isMark(",") || text.endsWithComma($0)
    }
  }

  /// The subject of the clause that a verb without one of its own goes with.
  func clauseSubject(before index: Int, limit: Int) -> NounPhrase? {
    ClauseSubjectFinder(text: text, subjects: subjects).subject(before: index, limit: limit)
  }
}
