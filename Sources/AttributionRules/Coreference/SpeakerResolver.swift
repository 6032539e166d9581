import TextModel

/// Turns the mention beside a cue into a speaker: names to their fullest form, pronouns by gender,
/// number and subject, nouns by what the article calls people.
struct SpeakerResolver {
  /// What a mention resolved to.
  struct Resolution {
    let speaker: Speaker?
    let entity: Int?
    /// How, in plain words; for no speaker why not.
    let note: String
    /// Whether another candidate comes close.
    let isUnsure: Bool
  }

  /// Who spoke where, in the order of the text.
  struct Utterance {
    let token: Int
    let entity: Int
    /// How likely it makes them the next speaker.
    let weight: Double
  }

  let text: AnnotatedText
  private(set) var table: EntityTable
  private(set) var utterances: [Utterance] = []

  private let salience: Salience
  /// Who is named in each sentence.
  private let mentions: [Int: [(entity: Int, mention: Entity.Mention)]]

  /// Who wrote the article, if one person did.
  private let author: String?

  init(text: AnnotatedText, table: EntityTable, author: String?, salience: Salience) {
    self.author = author.flatMap(Self.onePerson)
    self.salience = salience
    self.text = text
    self.table = table
    var mentions: [Int: [(entity: Int, mention: Entity.Mention)]] = [:]
    for (index, entity) in table.entities.enumerated() {
      for mention in entity.mentions {
        mentions[mention.sentence, default: []].append((index, mention))
      }
    }
    self.mentions = mentions
  }

  /// Remembers who spoke, for the pronouns that follow.
  mutating func noteUtterance(at token: Int, by entity: Int, weight: Double = 1) {
    var place = utterances.count
    while place > 0, utterances[place - 1].token > token { place -= 1 }
    utterances.insert(Utterance(token: token, entity: entity, weight: weight), at: place)
  }

  /// Reads the whole text for subjects of verbs of saying, quoted or not, in order: who speaks now
  /// is whom the next pronoun likely means.
  mutating func noteSpeech(_ cues: CueFinder) {
    for sentence in text.sentences {
      for index in sentence.tokens {
        let lower = sentence.tokens.lowerBound
        guard cues.isFiniteSpeech(index, from: lower, weak: false),
          let source = cues.subjects.subject(before: index, limit: lower)
            ?? inverted(index, sentence.tokens, cues)
        else { continue }
        // What somebody is said to have said is no turn of theirs.
        let start = source.tokens.lowerBound
        if start > lower, start < index,
          text.tokens[start - 1].features.has(.that) || text.tokens[start - 1].isFiniteCue
        {
          continue
        }
        guard let entity = resolve(source).entity else { continue }
        noteUtterance(at: index, by: entity)
        // Who is asked answers.
        if text.tokens[index].features.has(.question), index + 1 < sentence.tokens.upperBound,
          let asked = cues.phrases.phrase(
            startingAt: index + 1,
            limit: sentence.tokens.upperBound
          ),
          asked.kind == .name, let answerer = table.entityAt[asked.head]
        {
          noteUtterance(at: index, by: answerer, weight: 1.2)
        }
      }
    }
  }

  private func inverted(
    _ verb: Int,
    _ sentence: Range<Int>,
    _ cues: CueFinder
  ) -> NounPhrase? {
    guard verb > sentence.lowerBound, !text.tokens[verb - 1].isWord else { return nil }
    return cues.subjects.subject(after: verb, limit: sentence.upperBound)
  }

  mutating func resolve(_ phrase: NounPhrase) -> Resolution {
    switch phrase.kind {
    case .name: name(phrase)
    case .pronoun: pronoun(phrase.head)
    case .nominal: nominal(phrase)
    }
  }

  /// The speaker whom a label names that stands inside quotation marks.
  func resolve(name: String) -> Resolution {
    let words = name.lowercased().split(separator: " ").map(String.init)
    let fitting = table.entities.indices.filter { index in
      let entity = table.entities[index]
      return !entity.isUnnamed
        && (entity.words == words || words.count == 1 && entity.last == words[0])
    }
    if let entity = fitting.first {
      return resolution(entity, "“\(name)” is \(table.entities[entity].name)")
    }
    return Resolution(
      speaker: Speaker(name: name, kind: .person),
      entity: nil,
      note: "the name as printed",
      isUnsure: false
    )
  }

  // MARK: - Names

  private func name(_ phrase: NounPhrase) -> Resolution {
    if let pair = pair(phrase) { return pair }
    guard let entity = table.entityAt[phrase.head] else {
      let text = text.text(phrase.core)
      return Resolution(
        speaker: Speaker(name: text, kind: .person),
        entity: nil,
        note: "the name as printed",
        isUnsure: false
      )
    }
    return resolution(entity, "“\(text.text(phrase.core))” is \(table.entities[entity].name)")
  }

  /// Two people who speak as one: `Ann Lee and Tom Cole said`.
  private func pair(_ phrase: NounPhrase) -> Resolution? {
    guard let first = phrase.tokens.first,
      let and = (first..<phrase.core.lowerBound).last(where: {
        text.tokens[$0].features.has(.conjunction)
      }), and > first, let one = table.entityAt[and - 1], let other = table.entityAt[phrase.head],
      table.entities[one].kind == .person, table.entities[other].kind == .person, one != other
    else { return nil }
    return Resolution(
      speaker: Speaker(
        name: "\(table.entities[one].name) and \(table.entities[other].name)",
        kind: .unnamed
      ),
      entity: nil,
      note: "two people",
      isUnsure: false
    )
  }

  private func resolution(_ entity: Int, _ note: String, isUnsure: Bool = false) -> Resolution {
    let named = table.entities[entity]
    return Resolution(
      speaker: Speaker(name: named.name, kind: named.kind),
      entity: entity,
      note: note,
      isUnsure: isUnsure
    )
  }

  // MARK: - Pronouns

  /// A byline that names one person: two to four words with capitals.
  private static func onePerson(_ byline: String) -> String? {
    let words = byline.split(separator: " ")
    guard (2...4).contains(words.count),
      words.allSatisfy({ $0.unicodeScalars.first?.isUpper ?? false }),
      !byline.unicodeScalars.contains(where: { $0 == "," || $0 == "&" || $0.isASCIIDigit })
    else { return nil }
    return byline
  }

  private func pronoun(_ token: Int) -> Resolution {
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
    let ranked = ranking(before: token) { entity in
      entity.isUnnamed
        ? entity.kind == .unnamed && entity.gender == gender
        : entity.kind == .person && (entity.gender == gender || entity.gender == .unknown)
    }
    guard let best = ranked.first else {
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

  private func thing(_ token: Int, _ word: String) -> Resolution {
    let ranked = ranking(before: token) { $0.kind == .organisation && !$0.isPlace }
    guard let best = ranked.first, best.score > 40 else {
      return Resolution(
        speaker: nil,
        entity: nil,
        note: "what “\(word)” stands for is not clear",
        isUnsure: true
      )
    }
    return resolution(
      best.entity,
      "“\(word)” is \(table.entities[best.entity].name), named last",
      isUnsure: true
    )
  }

  private func several(_ token: Int, _ word: String) -> Resolution {
    Resolution(
      speaker: nil,
      entity: nil,
      note: "whom “\(word)” stands for is not clear",
      isUnsure: true
    )
  }

  /// Entities that fit, the likeliest first: near, as a subject, as one who spoke before.
  private func ranking(
    before token: Int,
    where fits: (Entity) -> Bool
  ) -> [(entity: Int, score: Double)] {
    let sentence = text.sentenceOf[token]
    let block = text.sentences[sentence].block
    var best: [Int: Double] = [:]
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
        if mention.isEmbedded { score *= salience.embedded }
        best[entity] = max(best[entity] ?? 0, score)
      }
    }
    // Only what somebody said last counts; what is far weighs nothing.
    var heard: Set<Int> = []
    for utterance in utterances[..<firstUtterance(notBefore: token)].reversed() {
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
      if entity.kind == .person, !entity.isEvidentPerson { score *= salience.unproven }
      score += Double(min(entity.mentions.count, 10)) * salience.mention
      scores.append((index, score))
    }
    return scores.sorted { ($0.score, -$0.entity) > ($1.score, -$1.entity) }
  }

  private func weakened(_ score: Double, by sentences: Int) -> Double {
    var score = score
    for _ in 0..<sentences { score *= salience.decay }
    return score
  }

  /// The place of the first utterance that isn't before a token; they are in order.
  private func firstUtterance(notBefore token: Int) -> Int {
    var low = 0
    var high = utterances.count
    while low < high {
      let middle = (low + high) / 2
      if utterances[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Nouns

  private mutating func nominal(_ phrase: NounPhrase) -> Resolution {
    let tokens = text.tokens
    let features = tokens[phrase.head].features
    // `a judge who`: the mention has the pronoun, the speaker hasn't.
    var named = phrase.tokens
    while named.count > 1,
      tokens[named.upperBound - 1].features.has(.relative)
        || tokens[named.upperBound - 1].isMark(",")
    {
      named = named.lowerBound..<(named.upperBound - 1)
    }
    let words = text.text(named)
    let first = tokens[phrase.tokens.lowerBound]
    let isDefinite =
      first.features.has(.determiner) && !first.features.has([.indefinite, .plural])
    if isDefinite, features.has([.personNoun, .office, .title]), !features.has(.group),
      let known = known(phrase)
    {
      return known
    }
    let kind: SpeakerKind =
      features.has(.document) || features.has(.speechNoun) && !features.has(.personNoun)
      ? .document
      : features.has(.organisation) && !features.has(.personNoun)
        ? .organisation : .unnamed
    if kind == .document, let author = author(of: phrase) { return author }
    let entity = table.unnamed(phrase, name: words, kind: kind)
    return Resolution(
      speaker: Speaker(name: words, kind: kind),
      entity: entity,
      note: kind == .unnamed ? "the text names nobody nearer" : "the words as printed",
      isUnsure: kind == .unnamed && !features.has(Self.people)
    )
  }

  /// The person by whom a document is, where the phrase says so: `a survey by Ann Lee`.
  private func author(of phrase: NounPhrase) -> Resolution? {
    guard let by = phrase.tokens.first(where: { text.tokens[$0].features.has(.by) }) else {
      return nil
    }
    for index in (by + 1)..<phrase.tokens.upperBound {
      guard let entity = table.entityAt[index] else { continue }
      guard table.entities[entity].kind == .person, table.entities[entity].words.count > 1 else {
        return nil
      }
      return resolution(entity, "the document is by \(table.entities[entity].name)")
    }
    return nil
  }

  /// Nouns for who may speak without a name.
  private static let people: WordFeatures = [
    .personNoun, .office, .group, .title, .manNoun, .womanNoun, .outlet, .indefinite, .plural,
  ]

  /// An office that the text gives to nobody by name (`the Russian president`): whoever the text is
  /// about here, if nobody else comes close.
  private func office(_ phrase: NounPhrase, head: String) -> Resolution? {
    guard text.tokens[phrase.head].features.has(.office),
      phrase.tokens.upperBound == phrase.core.upperBound
    else { return nil }
    let ranked = ranking(before: phrase.tokens.lowerBound) { $0.kind == .person && !$0.hasOffice }
    guard let best = ranked.first, best.score > 75,
      (ranked.dropFirst().first?.score ?? 0) < best.score * 0.6
    else { return nil }
    return resolution(
      best.entity,
      "“\(text.text(phrase.tokens))” is \(table.entities[best.entity].name), whom the text is about here",
      isUnsure: true
    )
  }

  /// The person whom the article calls by the noun's words: `the Russian diplomat`.
  private func known(_ phrase: NounPhrase) -> Resolution? {
    let words = phrase.core.dropFirst().filter { text.tokens[$0].isWord }.map(text.folded)
    guard let head = words.last,
      !text.tokens[phrase.head].features.has([.manNoun, .womanNoun])
        || text.tokens[phrase.head].features.has(.title)
    else { return nil }
    let ranked = ranking(before: phrase.tokens.lowerBound) { entity in
      (entity.kind == .person || entity.isUnnamed) && entity.roles.contains(head)
        && words.dropLast().allSatisfy { word in
          entity.roles.contains(word) || !table.roleWords.contains(word)
        }
    }
    if let best = ranked.first {
      return resolution(
        best.entity,
        "the text calls \(table.entities[best.entity].name) “\(words.joined(separator: " "))”",
        isUnsure: (ranked.dropFirst().first?.score ?? 0) > best.score * 0.85
      )
    }
    return office(phrase, head: head)
  }
}
