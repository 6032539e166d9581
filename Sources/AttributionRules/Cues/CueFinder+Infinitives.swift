import TextModel

/// Whose deed an infinitive tells: `led Lee to say`, `as Lee likes to say`, `is reported to have said`.
extension CueFinder {
  /// How far before `to` the cause may stand, in tokens: `prompting |his rival, the mayor of Hull,| to call`.
  private static let causeReach = 16

  /// Whom something makes say it: `which led |Lee| to say`, `prompting |his rival, Tom Cole,| to call`.
  func caused(before to: Int, limit: Int) -> NounPhrase? {
    var end = to
    if end - 1 > limit, tokens[end - 1].isMark(",") { end -= 1 }
    // `a chance for |Lee| to say`
    if let person = phrases.phrase(endingBefore: end, limit: limit), person.kind != .nominal,
      person.tokens.lowerBound - 1 > limit,
      tokens[person.tokens.lowerBound - 1].features.has(.gerundObject),
      !tokens[person.tokens.lowerBound - 1].features.has(.of)
    {
      return person
    }
    let words = (max(limit, to - Self.causeReach)..<end).reversed()
    guard
      let verb = words.first(where: {
        tokens[$0].quotation != nil || tokens[$0].features.has(.cue)
          || text.isWord($0, in: .causing)
      }),
      text.isWord(verb, in: .causing), verb + 1 < end
    else { return nil }
    if verb + 2 == to, let pronoun = objectPronoun(verb + 1) { return pronoun }
    guard let object = phrases.phrase(startingAt: verb + 1, limit: end),
      object.kind != .nominal || tokens[object.head].features.has(Self.sources)
        || tokens[object.head].features.has([.indefinite, .plural])
    else { return nil }
    return subjects.named(object, limit: to + 1)
  }

  /// Who asks somebody to call something by these words, which are the asker's own: `|Lee| asked owners to view
  /// it as “a gift”`.
  func asker(before to: Int, naming verb: Int, limit: Int) -> NounPhrase? {
    guard tokens[verb].features.has(.naming), !tokens[verb].features.has([.speech, .report]) else {
      return nil
    }
    for place in stride(from: to - 1, to: max(limit, to - Self.causeReach), by: -1) {
      let token = tokens[place]
      guard token.isWord || token.kind == .possessive else { return nil }
      guard token.features.has([.hearer, .question]), token.isFiniteCue,
        !isNoun(place, from: limit)
      else { continue }
      guard place + 1 < to else { return nil }
      return subjects.subject(before: place, limit: limit)
        ?? clauseSubject(before: place, limit: limit)
    }
    return nil
  }

  /// Who stands right before a verb that goes with an infinitive: `as |Lee| likes to say`.
  func habitual(before to: Int, limit: Int) -> NounPhrase? {
    let verb = to - 1
    guard verb > limit, tokens[verb].isWord, !tokens[verb].isCapital,
      !text.forms.endsLikeParticiple(text.bytes, tokens[verb].range),
      !tokens[verb].features.has(.closed.union([.cue, .determiner]))
        || text.isWord(verb, in: .aspect),
      !tokens[verb].features.has([.personNoun, .group, .office]),
      let subject = subjects.subject(before: verb, limit: limit),
      subject.kind != .nominal || tokens[subject.head].features.has(Self.sources)
    else { return nil }
    return subject
  }

  /// Whose plan a headline tells: `|Lee| to call for “a pause”`.
  func planned(before to: Int, limit: Int, sentence: Range<Int>) -> NounPhrase? {
    guard limit == sentence.lowerBound,
      let subject = phrases.phrase(startingAt: limit, limit: to),
      subject.tokens.upperBound == to,
      subject.kind == .name && !tokens[subject.head].features.has([.place, .time])
        || tokens[subject.head].features.has([.office, .group, .organisation, .outlet])
    else { return nil }
    return subject
  }

  /// The `to` of `to have said`.
  func infinitiveMarker(before index: Int, limit: Int) -> Int? {
    var place = index - 1
    while place > limit, tokens[place].features.has([.auxiliary, .adverb]) { place -= 1 }
    return place < index - 1 && place > limit && tokens[place].features.has(.to) ? place : nil
  }
}
