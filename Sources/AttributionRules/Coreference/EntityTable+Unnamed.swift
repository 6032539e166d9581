import TextModel

/// People, bodies and writings without a name that a sentence is about: `The woman left.` A pronoun
/// in the next sentence may mean them.
extension EntityTable {
  /// Adds as mentions the noun phrases that open a sentence as its subject.
  mutating func findUnnamed(_ phrases: NounPhraseParser) {
    for (number, sentence) in phrases.text.sentences.enumerated() {
      guard let start = sentence.tokens.first,
        let phrase = phrases.phrase(startingAt: start, limit: sentence.tokens.upperBound),
        phrase.kind == .nominal, entityAt[phrase.head] == nil,
        Self.isSubject(phrase, of: sentence.tokens, phrases.text),
        let kind = Self.kind(phrase, phrases.text)
      else { continue }
      let entity = unnamed(phrase, name: phrases.text.text(phrase.tokens), kind: kind)
      insert(reader.mention(phrase.core, of: kind), of: number, into: entity)
    }
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
    if head.has(.personNoun) { return nil }
    if head.has(.organisation) { return .organisation }
    return head.has(.document) ? .document : nil
  }
}
