/// Whom a pronoun means: by gender, number, place in the clause, and who spoke before.
extension SpeakerResolver {
  /// The speaker whom the pronoun at a token means.
  func pronoun(_ token: Int) -> Resolution {
    let features = text.tokens[token].features
    let word = text.text(text.tokens[token].range)
    if features.has(.he) { return singular(.male, token, word) }
    if features.has(.she) { return singular(.female, token, word) }
    if features.has(.it) { return thing(token, word) }
    if features.has(.they) { return several(token, word) }
    if features.has(.first), !features.has(.plural), let author {
      return Resolution(
        speaker: Speaker(name: author, kind: .person),
        entity: nil,
        note: "“\(word)” is the author",
        isUnsure: false
      )
    }
    return Resolution(
      speaker: nil,
      entity: nil,
      note: "“\(word)” names nobody in the text",
      isUnsure: true
    )
  }

  private func singular(_ gender: Entity.Gender, _ token: Int, _ word: String) -> Resolution {
    if let entity = answerer(at: token, gender) {
      return resolution(
        entity,
        "“\(word)” is \(table.entities[entity].name), who was spoken to just before",
        isUnsure: false
      )
    }
    if let entity = topic(of: token, gender) {
      return resolution(
        entity,
        "“\(word)” is \(table.entities[entity].name), whom the sentence is about"
      )
    }
    let asker = asker(before: token)
    let openers = openers(before: token)
    let fitting = ranking(before: token) { entity in
      entity.isUnnamed
        ? entity.kind == .unnamed
          && (entity.gender == gender
            || entity.gender == .unknown && openers.contains(entity.name))
        : entity.kind == .person && (entity.gender == gender || entity.gender == .unknown)
    }
    // `“Why?” Lee asked. ¶ “Because,” |she| answered.`: another than who asked.
    let others = fitting.filter { $0.entity != asker }
    let ranked = others.isEmpty ? fitting : others
    let isAnnounced = ranked.isEmpty || opensWithWhat(token)
    if isAnnounced, let entity = announced(by: token, gender) {
      return resolution(
        entity,
        "“\(word)” is \(table.entities[entity].name), who follows as the subject",
        isUnsure: false
      )
    }
    // Nothing but a capital shows that the first is a person.
    let isDoubtful = ranked.first.map { !isProven($0.entity) } ?? true
    guard let best = isDoubtful ? unnamed(before: token) ?? ranked.first : ranked.first else {
      return Resolution(
        speaker: nil,
        entity: nil,
        note: "no person before “\(word)” fits it",
        isUnsure: true
      )
    }
    let second = ranked.dropFirst().first
    let close = second.map { $0.score > best.score * 0.85 } ?? false
    let against = second.map { ", before \(table.entities[$0.entity].name)" } ?? ""
    return resolution(
      best.entity,
      "“\(word)” is \(table.entities[best.entity].name), who stands nearest as a subject\(against)",
      isUnsure: close
    )
  }

  /// Those without a name with whom the sentence before opens, where the paragraph opens with that: `The minister
  /// left. “…,” |he| said.`
  private func openers(before token: Int) -> Set<String> {
    let sentence = text.sentenceOf[token]
    guard sentence > 0,
      text.sentences[sentence - 1].block == text.sentences[sentence].block,
      sentence < 2 || text.sentences[sentence - 2].block != text.sentences[sentence].block
    else { return [] }
    let subjects = (mentions[sentence - 1] ?? []).filter { entity, mention in
      mention.isSubject && table.entities[entity].isUnnamed && !table.entities[entity].isPlural
    }
    return Set(subjects.map { table.entities[$0.entity].name })
  }

  private func isProven(_ entity: Int) -> Bool {
    table.entities[entity].isUnnamed || table.entities[entity].isEvidentPerson
  }

  /// Somebody without a name or a known gender who spoke just before, where nobody else is there: `A
  /// neighbour said so. “…,” she said.`
  private func unnamed(before token: Int) -> (entity: Int, score: Double)? {
    let ranked = ranking(before: token) { entity in
      entity.isUnnamed && entity.kind == .unnamed && entity.gender == .unknown
    }
    guard let best = ranked.first, best.score > 60,
      (ranked.dropFirst().first?.score ?? 0) < best.score * 0.6
    else { return nil }
    return best
  }

  /// Entities that fit, the likeliest first: near, as a subject, as one who spoke before.
  func ranking(
    before token: Int,
    asksPerson: Bool = true,
    where fits: (Entity) -> Bool
  ) -> [(entity: Int, score: Double)] {
    let sentence = text.sentenceOf[token]
    let block = text.sentences[sentence].block
    var best: [Int: Double] = [:]
    let reported = reported(before: token)
    let asked = asked(before: token)
    for near in max(0, sentence - 14)...sentence {
      for (entity, mention) in mentions[near] ?? []
      where mention.tokens.lowerBound < token && fits(table.entities[entity]) {
        var score = weakened(100, by: sentence - near)
        score -= Double(block - text.sentences[near].block) * salience.paragraph
        if mention.isPossessive {
          score *= salience.possessive
        } else if !mention.isSubject {
          score *= salience.object
        }
        if mention.speaks { score *= salience.speaking }
        if reported.contains(mention.tokens.lowerBound), !mention.speaks {
          score *= salience.reported
        }
        if mention.isEmbedded { score *= salience.embedded }
        if near == sentence, asked.contains(mention.tokens.lowerBound) { score *= salience.asked }
        best[entity] = max(best[entity] ?? 0, score)
      }
    }
    // Only what somebody said last counts; what is far weighs nothing.
    var heard: Set<Int> = []
    for utterance in utterances.backwards(from: token) {
      let distance = sentence - text.sentenceOf[utterance.token]
      if distance > 60 { break }
      guard fits(table.entities[utterance.entity]), heard.insert(utterance.entity).inserted else {
        continue
      }
      var score = weakened(salience.utterance * utterance.weight, by: max(0, distance))
      score -=
        Double(block - text.sentences[text.sentenceOf[utterance.token]].block) * salience.paragraph
      best[utterance.entity] = max(best[utterance.entity] ?? 0, score)
    }
    var scores: [(entity: Int, score: Double)] = []
    for (index, score) in best where score > 0 {
      let entity = table.entities[index]
      var score = score
      if entity.gender != .unknown { score *= salience.gender }
      if asksPerson, entity.kind == .person, !entity.isEvidentPerson { score *= salience.unproven }
      score += Double(min(entity.mentions.count, 10)) * salience.mention
      scores.append((index, score))
    }
    return scores.sorted { ($0.score, -$0.entity) > ($1.score, -$1.entity) }
  }

  /// What a clause behind a quotation reports of its own sentence (`|Lee is a “liar,”| he said`):
  /// names in it are others than the pronoun. Empty where the sentence opens with a clause of its own
  /// (`When Lee was asked, “…,” he said`) or words of its own stand apart (`Lee agreed, “…,” he said`).
  private func reported(before token: Int) -> Range<Int> {
    let start = text.sentences[text.sentenceOf[token]].tokens.lowerBound
    guard token > start + 1, let quotation = quotation(before: token, from: start),
      text.tokens[quotation - 1].isWord,
      !text.tokens[start].features.has([.subordinator, .preposition, .gerund, .adverb])
    else { return token..<token }
    return start..<quotation
  }

  /// The clause with which a sentence opens and that tells what its subject was asked or told: `|Asked whether
  /// Lee would go|, he said`. Empty where there is none.
  private func asked(before token: Int) -> Range<Int> {
    let start = text.sentences[text.sentenceOf[token]].tokens.lowerBound
    let features = text.tokens[start].features
    guard features.has(.past),
      features.has([.question, .hearer]) || text.isWord(start, in: .pressed),
      text.tokens[start].isWord,
      let comma = (start..<token).last(where: { text.tokens[$0].isMark(",") })
    else { return token..<token }
    return start..<comma
  }

  /// The quotation right before a pronoun, or before the verb before it: `“…,” said he`.
  private func quotation(before token: Int, from start: Int) -> Int? {
    [token - 1, token - 2].first { index in
      index > start && text.tokens[index].quotation != nil
        && (index == token - 1 || text.tokens[token - 1].isFiniteCue)
    }
  }

  private func weakened(_ score: Double, by sentences: Int) -> Double {
    var score = score
    for _ in 0..<sentences { score *= salience.decay }
    return score
  }
}
