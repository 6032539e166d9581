/// Pronouns whose place in the text tells whom they mean, whoever else is near.
extension SpeakerResolver {
  /// Who comes only behind the pronoun: `In what |she| called “a farce,” |Lee| left`.
  func announced(by token: Int, _ gender: Entity.Gender) -> Int? {
    let sentence = text.sentenceOf[token]
    let tokens = text.tokens
    let start = text.sentences[sentence].tokens.lowerBound
    guard token > start, token - start <= 2,
      tokens[start].features.has([.preposition, .subordinator, .as])
        || text.isWord(start, in: .clausal)
    else { return nil }
    return mentions[sentence]?.first { entity, mention in
      let before = mention.tokens.lowerBound - 1
      return before > token && !mention.isPossessive && fits(entity, gender)
        && (tokens[before].isMark(",") || text.endsWithComma(before))
    }?.entity
  }

  /// Who has just asked, where the pronoun's verb answers.
  func asker(before token: Int) -> Int? {
    guard
      let verb = [token + 1, token - 1].first(where: {
        text.tokens.indices.contains($0) && text.tokens[$0].isFiniteCue
      }), text.isWord(verb, in: .answering)
    else { return nil }
    var backwards = utterances.backwards(from: min(verb, token))
    while let last = backwards.next(),
      text.sentenceOf[last.token] >= text.sentenceOf[token] - 2
    {
      guard text.tokens[last.token].isFiniteCue else { continue }
      return text.tokens[last.token].features.has(.question) ? last.entity : nil
    }
    return nil
  }

  /// Whom the sentence says it is about: `As for |the president|, |he| left`.
  func topic(of token: Int, _ gender: Entity.Gender) -> Int? {
    let sentence = text.sentenceOf[token]
    let start = text.sentences[sentence].tokens.lowerBound
    guard text.tokens[start].features.has(.as), token > start + 3,
      text.tokens[start + 1].features.has(.gerundObject), text.tokens[token - 1].isMark(",")
    else { return nil }
    return mentions[sentence]?.first { entity, mention in
      let named = table.entities[entity]
      return mention.tokens.lowerBound - start <= 3 && mention.tokens.upperBound == token - 1
        && (fits(entity, gender)
          || named.isUnnamed && named.kind == .unnamed && !named.isPlural
            && (named.gender == gender || named.gender == .unknown))
    }?.entity
  }

  /// Whether a pronoun stands in `in what she called`, which never looks back.
  func opensWithWhat(_ token: Int) -> Bool {
    let start = text.sentences[text.sentenceOf[token]].tokens.lowerBound
    return token == start + 2 && text.tokens[start].features.has(.preposition)
      && text.tokens[start + 1].features.has(.subordinator)
  }

  /// Whom somebody has just spoken to, where the pronoun's verb answers or they were asked: `Lee asked
  /// |Cole| to stay. “No,” |he| said.`
  func answerer(at token: Int, _ gender: Entity.Gender) -> Int? {
    let tokens = text.tokens
    let sentence = text.sentenceOf[token]
    guard sentence > 0, text.sentences[sentence - 1].block == text.sentences[sentence].block,
      let verb = [token + 1, token - 1].first(where: {
        tokens.indices.contains($0) && tokens[$0].isFiniteCue
      })
    else { return nil }
    let isAnswer = text.isWord(verb, in: .answering)
    return mentions[sentence - 1]?.first { entity, mention in
      let telling = mention.tokens.lowerBound - 1
      guard telling >= 0, !mention.isPossessive, tokens[telling].isFiniteCue else { return false }
      let features = tokens[telling].features
      return features.has(.hearer) && (isAnswer || features.has(.question)) && fits(entity, gender)
    }?.entity
  }

  private func fits(_ entity: Int, _ gender: Entity.Gender) -> Bool {
    let entity = table.entities[entity]
    return !entity.isUnnamed && entity.kind == .person
      && (entity.gender == gender || entity.gender == .unknown)
  }
}
