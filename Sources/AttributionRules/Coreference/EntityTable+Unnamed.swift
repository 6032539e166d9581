import TextModel

/// People, bodies and writings without a name that a sentence is about: `The woman left.` A pronoun
/// in the next sentence may mean them.
extension EntityTable {
  /// Adds as mentions the noun phrases that open a sentence as its subject.
  mutating func findUnnamed(_ phrases: NounPhraseParser) {
    for sentence in phrases.text.sentences {
      guard let first = sentence.tokens.first else { continue }
      let start = Self.topic(sentence.tokens, phrases.text) ?? first
      guard
        let phrase = phrases.phrase(startingAt: start, limit: sentence.tokens.upperBound),
        phrase.kind == .nominal, entityAt[phrase.head] == nil,
        start > first || Self.isSubject(phrase, of: sentence.tokens, phrases.text),
        let kind = start > first ? .unnamed : Self.kind(phrase, phrases.text)
      else { continue }
      let entity = unnamed(
        phrase,
        name: phrases.text.text(phrase.tokens),
        kind: kind,
        isVague: kind == .unnamed && start == first && isDefinitePerson(phrase, phrases.text)
      )
      add(reader.mention(phrase.core, of: kind), to: entity)
    }
  }

  private func isDefinitePerson(_ phrase: NounPhrase, _ text: AnnotatedText) -> Bool {
    let head = text.tokens[phrase.head].features
    return !text.tokens[phrase.tokens.lowerBound].features.has(.indefinite)
      && head.has([.personNoun, .office]) && !head.has([.manNoun, .womanNoun, .group])
  }

  /// Where the noun stands with which a sentence says whom it is about: `As for |the president|, he left`.
  private static func topic(_ sentence: Range<Int>, _ text: AnnotatedText) -> Int? {
    let start = sentence.lowerBound
    guard sentence.count > 4, text.tokens[start].features.has(.as),
      text.tokens[start + 1].features.has(.gerundObject),
      text.tokens[start + 2].features.has(.determiner)
    else { return nil }
    return start + 2
  }

  /// Whether a verb, or what stands between commas, follows.
  private static func isSubject(
    _ phrase: NounPhrase,
    of sentence: Range<Int>,
    _ text: AnnotatedText
  ) -> Bool {
    let next = phrase.tokens.upperBound
    guard next < sentence.upperBound else { return false }
    let token = text.tokens[next]
    // `His wife, Ann Lee, left`: she has a name.
    if token.isMark(",") {
      return next + 1 < sentence.upperBound && !text.tokens[next + 1].isCapital
    }
    return token.isWord && !token.isCapital
      && (token.features.has([.auxiliary, .adverb, .relative])
        || !token.features.has(.closed.union(.determiner)))
  }

  /// What a pronoun can mean: `he` and `she` a man and a woman, `they` people, `it` a body or writing.
  private static func kind(_ phrase: NounPhrase, _ text: AnnotatedText) -> SpeakerKind? {
    let head = text.tokens[phrase.head].features
    if head.has([.manNoun, .womanNoun, .group]) { return .unnamed }
    if head.has([.personNoun, .office]) {
      return text.tokens[phrase.tokens.lowerBound].features.has(.determiner) ? .unnamed : nil
    }
    if head.has(.organisation) { return .organisation }
    return head.has(.document) ? .document : nil
  }
}
