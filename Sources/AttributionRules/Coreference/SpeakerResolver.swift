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

  let text: AnnotatedText
  var table: EntityTable
  /// Who spoke where, quoted or not.
  private(set) var utterances = Utterances()

  let salience: Salience
  /// Who is named in each sentence.
  let mentions: [Int: [(entity: Int, mention: Entity.Mention)]]

  /// Who wrote the article, if one person did.
  let author: String?

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

  /// A byline that names one person: two to four words with capitals.
  private static func onePerson(_ byline: String) -> String? {
    let words = byline.split(separator: " ")
    guard (2...4).contains(words.count),
      words.allSatisfy({ $0.unicodeScalars.first?.isUpper ?? false }),
      !byline.unicodeScalars.contains(where: { $0 == "," || $0 == "&" || $0.isASCIIDigit })
    else { return nil }
    return byline
  }

  /// Remembers who spoke, for the pronouns that follow.
  mutating func noteUtterance(at token: Int, by entity: Int) {
    utterances.decide(Utterances.Utterance(token: token, entity: entity, weight: 1))
  }

  private mutating func noteHeard(at token: Int, by entity: Int, weight: Double = 1) {
    utterances.hear(Utterances.Utterance(token: token, entity: entity, weight: weight))
  }

  /// Reads the whole text for subjects of verbs of saying, quoted or not, in order: who speaks now
  /// is whom the next pronoun likely means.
  mutating func noteSpeech(_ cues: CueFinder) {
    for sentence in text.sentences {
      noteSubject(of: sentence.tokens)
      learnOpener(of: sentence.tokens)
      for index in sentence.tokens {
        let lower = sentence.tokens.lowerBound
        guard cues.isFiniteSpeech(index, from: lower, weak: false),
          let source = nameBehind(index, sentence.tokens, cues)
            ?? cues.subjects.subject(before: index, limit: lower)
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
        learnGender(of: entity, named: source, in: sentence.tokens)
        noteHeard(at: index, by: entity)
        // Who is asked answers.
        if text.tokens[index].features.has(.question), index + 1 < sentence.tokens.upperBound,
          let asked = cues.phrases.phrase(
            startingAt: index + 1,
            limit: sentence.tokens.upperBound
          ),
          asked.kind == .name, let answerer = table.entityAt[asked.head]
        {
          noteHeard(at: index, by: answerer, weight: 1.2)
        }
      }
    }
  }

  /// Remembers whom the pronoun means that is a sentence's subject, speech or not: `He ran. He won.
  /// “…,” he said`.
  private mutating func noteSubject(of sentence: Range<Int>) {
    let opening = sentence.prefix(Self.longestOpening)
    guard
      let index = opening.first(where: { text.tokens[$0].features.has(.subject) }),
      text.tokens[index].features.has([.he, .she]), opensClause(index, in: sentence),
      let entity = pronoun(index).entity
    else { return }
    table.learn(text.tokens[index].features.has(.he) ? .male : .female, of: entity)
    noteHeard(at: index, by: entity, weight: salience.pronoun)
  }

  /// The same for somebody without a name with whom a sentence opens, whatever its verb: `A teacher from Hull
  /// wanted to know whether |she| might go`.
  private mutating func learnOpener(of sentence: Range<Int>) {
    guard let first = sentence.first,
      let opener = mentions[text.sentenceOf[first]]?.first(where: { entity, mention in
        mention.tokens.lowerBound == first && table.entities[entity].isUnnamed
      })
    else { return }
    let phrase = NounPhrase(
      kind: .nominal,
      tokens: opener.mention.tokens,
      core: opener.mention.tokens
    )
    learnGender(of: opener.entity, named: phrase, in: sentence)
  }

  /// Takes up from the first pronoun of a sentence about somebody without a name whether it is a man or a
  /// woman: `Another neighbour, who is glad |she| left, said so`.
  private mutating func learnGender(
    of entity: Int,
    named source: NounPhrase,
    in sentence: Range<Int>
  ) {
    guard table.entities[entity].isUnnamed, table.entities[entity].kind == .unnamed,
      table.entities[entity].gender == .unknown, !table.entities[entity].isPlural,
      // `The hotelier` may be somebody named elsewhere.
      text.tokens[source.tokens.lowerBound].features.has(.indefinite),
      source.tokens.lowerBound - sentence.lowerBound <= 1
    else { return }
    let behind = source.core.upperBound..<sentence.upperBound
    guard
      let pronoun = behind.first(where: {
        text.tokens[$0].isWord && text.tokens[$0].features.has([.he, .she])
      }), text.tokens[pronoun].features.has(.subject),
      // Nobody else comes before it, or it stands right behind the verb: `said |he| had left`.
      text.tokens[pronoun - 1].isFiniteCue
        || text.tokens[pronoun - 1].features.has(.that) && text.tokens[pronoun - 2].isFiniteCue
        || !behind.prefix(while: { $0 < pronoun }).contains(where: { index in
          table.entityAt[index].map { table.entities[$0].isEvidentPerson } ?? false
        })
    else { return }
    table.learn(text.tokens[pronoun].features.has(.he) ? .male : .female, of: entity)
  }

  /// How many tokens may stand before a sentence's subject: `In the past two years, he`.
  private static let longestOpening = 7

  private func opensClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = text.tokens[index - 1]
    // `As for the president, he left` has one clause only.
    guard
      !text.tokens[sentence.lowerBound].features.has(.subordinator)
        || text.tokens[sentence.lowerBound + 1].features.has(.gerundObject)
    else { return false }
    return before.isMark(",")
      || index - sentence.lowerBound <= 2 && before.features.has([.conjunction, .adverb])
  }

  /// The name behind a verb that stands behind a comma: `It was safe for the public, said Ann Lee`.
  private func nameBehind(_ verb: Int, _ sentence: Range<Int>, _ cues: CueFinder) -> NounPhrase? {
    guard verb > sentence.lowerBound, text.tokens[verb - 1].isMark(","),
      !text.tokens[verb].features.has(.hearer),
      let name = cues.subjects.subject(after: verb, limit: sentence.upperBound), name.kind == .name
    else { return nil }
    // `Lee, the mayor, said Cole had left`: the name is another verb's.
    let behind = name.tokens.upperBound
    return behind == sentence.upperBound || !text.tokens[behind].isWord ? name : nil
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
    if let nobody = nobody(phrase) { return nobody }
    return switch phrase.kind {
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

  private mutating func name(_ phrase: NounPhrase) -> Resolution {
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
  private mutating func pair(_ phrase: NounPhrase) -> Resolution? {
    guard let first = phrase.tokens.first,
      let and = (first..<phrase.core.lowerBound).last(where: {
        text.tokens[$0].features.has(.conjunction)
      }), and > first, let one = table.entityAt[and - 1], let other = table.entityAt[phrase.head],
      table.entities[one].kind == .person, table.entities[other].kind == .person, one != other
    else { return nil }
    let name = "\(table.entities[one].name) and \(table.entities[other].name)"
    return Resolution(
      speaker: Speaker(name: name, kind: .unnamed),
      entity: table.pair(phrase, name: name),
      note: "two people",
      isUnsure: false
    )
  }

  func resolution(_ entity: Int, _ note: String, isUnsure: Bool = false) -> Resolution {
    let named = table.entities[entity]
    return Resolution(
      speaker: Speaker(name: named.name, kind: named.kind),
      entity: entity,
      note: note,
      isUnsure: isUnsure
    )
  }
}
