import TextModel

/// All whom an article names, its mentions joined: surname to full name, acronym to organisation.
struct EntityTable {
  private(set) var entities: [Entity] = []
  /// The entity whose name has its last word at a token.
  private(set) var entityAt: [Int: Int] = [:]
  /// All that anybody is called beside a name.
  private(set) var roleWords: Set<String> = []

  /// Who is called by a word beside their name.
  private(set) var holders: [String: Set<Int>] = [:]

  // Where to look for a name, so that the time does not grow with the square of the names.
  private var byLast: [String: [Int]] = [:]
  private var byFirst: [String: [Int]] = [:]
  private var byInitials: [String: Int] = [:]
  private var unnamedByName: [String: Int] = [:]
  private var fullMentions: [Int: Int] = [:]
  /// Whose full name stands behind a title, by the title.
  private var bearers: [String: Set<Int>] = [:]

  private let text: AnnotatedText
  let reader: MentionReader

  init(_ text: AnnotatedText) {
    self.text = text
    reader = MentionReader(text: text)
    let found = NameFinder(text).names()
    // Full names first, so that a surname before the full name finds it too.
    var entityOf = [Int?](repeating: nil, count: found.count)
    for (index, name) in found.enumerated() where name.words.count > 1 {
      let entity = addFull(name)
      entityOf[index] = entity
      fullMentions[entity, default: 0] += 1
      if let title = title(before: name.core) { bearers[title, default: []].insert(entity) }
    }
    for index in entities.indices.reversed() { byInitials[initials(entities[index])] = index }
    for (index, name) in found.enumerated() where name.words.count == 1 {
      entityOf[index] = link(name, before: found, index, entityOf)
    }
    for (index, name) in found.enumerated() {
      guard let entity = entityOf[index] else { continue }
      entityAt[name.core.upperBound - 1] = entity
      entities[entity].mentions.append(reader.mention(name.core, of: entities[entity].kind))
      learn(entity, from: name.core)
    }
    findPlaces()
    for index in entities.indices
    where entities[index].gender != .unknown || entities[index].mentions.contains(where: \.speaks)
      || hasGivenName(entities[index])
    {
      entities[index].isEvidentPerson = true
    }
  }

  /// What stands behind `in` or `at`, or before a state and a comma, and never speaks is a place:
  /// a single word, or several of which the first is no given name.
  private mutating func findPlaces() {
    for index in entities.indices
    where entities[index].kind == .person && !entities[index].isEvidentPerson {
      let entity = entities[index]
      guard entity.words.count == 1 || entity.gender == .unknown,
        !entity.mentions.contains(where: \.speaks)
      else { continue }
      let placed = entity.mentions.count { reader.isPlaced($0.tokens) }
      // A given name is a place too (`in Orlando`), but asks for more.
      let weight = entity.gender == .unknown && entity.words.count == 1 ? 3 : 2
      let isMostly = placed > 0 && placed * weight > entity.mentions.count
      if isMostly || placed > 0 && isAlwaysPlaced(entity) || isAlwaysObject(entity) {
        entities[index].isPlace = true
        entities[index].kind = .organisation
        entities[index].gender = .unknown
      }
    }
  }

  /// Whether a full name begins with a given name, a man’s or a woman’s alike.
  private func hasGivenName(_ entity: Entity) -> Bool {
    entity.kind == .person && entity.words.count > 1
      && entity.mentions.contains {
        $0.tokens.count > 1 && text.tokens[$0.tokens.lowerBound].features.has(.firstName)
      }
      // `in Sandy Hook`, `the Sandy Hook inquiry`
      && !entity.mentions.contains {
        let before = $0.tokens.lowerBound - 1
        return reader.isPlaced($0.tokens)
          || before >= 0 && text.tokens[before].features.has(.determiner)
      }
  }

  /// Takes up that a pronoun for a man or a woman means somebody.
  mutating func learn(_ gender: Entity.Gender, of entity: Int) {
    entities[entity].isEvidentPerson = true
    if entities[entity].isUnnamed, entities[entity].gender == .unknown {
      entities[entity].gender = gender
    }
  }

  /// Whether a name of one word without a gender only ever stands behind a preposition: `the train from Hull`.
  private func isAlwaysObject(_ entity: Entity) -> Bool {
    entity.words.count == 1 && entity.gender == .unknown
      && entity.mentions.allSatisfy { mention in
        let before = mention.tokens.lowerBound - 1
        return !mention.isSubject && !mention.isPossessive && before >= 0
          && text.isWord(before, in: .origin)
      }
  }

  /// Whether no mention of somebody is a subject or an owner.
  private func isAlwaysPlaced(_ entity: Entity) -> Bool {
    entity.mentions.allSatisfy { !$0.isSubject }
  }

  // MARK: - Joining

  private mutating func addFull(_ name: NameFinder.Found) -> Int {
    if let same = byLast[name.words.last ?? ""]?.first(where: { isSame(entities[$0], name) }) {
      if name.words.count > entities[same].words.count {
        entities[same].words = name.words
        byFirst[name.words[0], default: []].append(same)
        entities[same].name = text.text(name.core)
      } else if name.words == entities[same].words, isShouted(entities[same].name) {
        entities[same].name = text.text(name.core)
      }
      return same
    }
    return add(name)
  }

  /// Whether a name is all in capitals, as some headlines and datelines have it.
  private func isShouted(_ name: String) -> Bool {
    !name.unicodeScalars.contains { $0.properties.isLowercase }
  }

  private func isSame(_ entity: Entity, _ name: NameFinder.Found) -> Bool {
    if entity.words == name.words { return true }
    guard entity.kind == .person, !name.isOrganisation, entity.words.count > 1 else { return false }
    guard entity.words.last == name.words.last, let first = entity.words.first,
      let other = name.words.first
    else { return false }
    return first == other || first.count == 1 && other.hasPrefix(first)
      || other.count == 1 && first.hasPrefix(other)
  }

  private mutating func add(_ name: NameFinder.Found) -> Int {
    let tokens = text.tokens
    let features = tokens[name.core.lowerBound].features
    let last = tokens[name.core.upperBound - 1]
    let isPlace =
      name.core.allSatisfy { tokens[$0].features.has([.place, .demonym]) }
      || last.features.has(.place) && !features.has(.firstName)
    let isAcronym = name.words.count == 1 && last.isAllCaps
    let kind: SpeakerKind =
      name.isOrganisation || isPlace || isAcronym ? .organisation : .person
    var gender = Entity.Gender.unknown
    if kind == .person, name.words.count > 1 || features.has(.firstName) {
      if features.has(.maleName) { gender = .male }
      if features.has(.femaleName) { gender = gender == .male ? .unknown : .female }
    }
    entities.append(
      Entity(
        words: name.words,
        name: text.text(name.core),
        kind: kind,
        gender: gender,
        isPlace: isPlace,
        isUnnamed: false,
        roles: [],
        mentions: []
      )
    )
    let index = entities.count - 1
    byLast[name.words.last ?? "", default: []].append(index)
    byFirst[name.words[0], default: []].append(index)
    return index
  }

  /// The entity that a single word names: by surname, given name or acronym.
  private mutating func link(
    _ name: NameFinder.Found,
    before found: [NameFinder.Found],
    _ index: Int,
    _ entityOf: [Int?]
  ) -> Int {
    let word = name.words[0]
    let sameLast = byLast[word] ?? []
    let bySurname = sameLast.filter {
      entities[$0].words.count > 1 && !name.isOrganisation && entities[$0].kind == .person
    }
    if bySurname.count == 1 { return bySurname[0] }
    if bySurname.count > 1 { return namesake(bySurname, for: name, found, index, entityOf) }
    if let same = sameLast.first(where: { entities[$0].words == [word] }) { return same }
    let byGivenName = Set(byFirst[word] ?? []).filter {
      entities[$0].words.count > 1 && entities[$0].kind == .person && entities[$0].first == word
    }
    if byGivenName.count == 1, let person = byGivenName.first { return person }
    if text.tokens[name.core.lowerBound].isAllCaps, let spelled = byInitials[word] {
      return spelled
    }
    return add(name)
  }

  private func initials(_ entity: Entity) -> String {
    guard entity.words.count > 1 else { return "" }
    return String(entity.words.compactMap(\.first))
  }

  /// Which of several people with one surname: by title and gender, then who was named in full
  /// last in this paragraph, then who is named most.
  private func namesake(
    _ candidates: [Int],
    for name: NameFinder.Found,
    _ found: [NameFinder.Found],
    _ index: Int,
    _ entityOf: [Int?]
  ) -> Int {
    if let gender = titleGender(before: name.core.lowerBound) {
      let fitting = candidates.filter { entities[$0].gender == gender }
      if fitting.count == 1 { return fitting[0] }
    }
    if let title = title(before: name.core), let titled = bearers[title] {
      let fitting = candidates.filter(titled.contains)
      if fitting.count == 1 { return fitting[0] }
    }
    if let gender = pronounGender(behind: name.core) {
      let fitting = candidates.filter { entities[$0].gender == gender }
      if fitting.count == 1 { return fitting[0] }
    }
    let block = text.sentences[text.sentenceOf[name.core.lowerBound]].block
    var relative: Int?
    for earlier in stride(from: index - 1, through: 0, by: -1) {
      let core = found[earlier].core
      guard text.sentences[text.sentenceOf[core.lowerBound]].block == block else { break }
      guard let entity = entityOf[earlier], candidates.contains(entity) else { continue }
      guard isRelative(core) else { return entity }
      relative = relative ?? entity
    }
    if let relative { return relative }
    return candidates.max {
      (fullMentions[$0] ?? 0, -$0) < (fullMentions[$1] ?? 0, -$1)
    } ?? candidates[0]
  }

  /// The title right before a name, folded: `|Sen.| Lee`.
  private func title(before core: Range<Int>) -> String? {
    let index = core.lowerBound - 1
    guard index >= 0, text.tokens[index].isWord, text.tokens[index].features.has(.office),
      text.tokens[index].isCapital
    else { return nil }
    return text.folded(index)
  }

  /// Whether a name tells whose somebody is, whom the text is rather about: `her husband, |Tom Lee|,`.
  private func isRelative(_ core: Range<Int>) -> Bool {
    let tokens = text.tokens
    let comma = core.lowerBound - 1
    guard comma > 1, tokens[comma].isMark(","),
      tokens[comma - 1].features.has([.manNoun, .womanNoun, .personNoun])
    else { return false }
    return tokens[comma - 2].features.has(.possessive) || tokens[comma - 2].kind == .possessive
  }

  /// What the first pronoun behind a name that opens its sentence tells of its bearer: `|Lee| frowned as |she|
  /// left`; nil where somebody else is named between.
  private func pronounGender(behind core: Range<Int>) -> Entity.Gender? {
    let sentence = text.sentences[text.sentenceOf[core.lowerBound]].tokens
    guard core.lowerBound - sentence.lowerBound <= 1 else { return nil }
    for index in core.upperBound..<sentence.upperBound {
      let token = text.tokens[index]
      guard token.isWord else { continue }
      if token.isCapital, !token.features.has(.time) { return nil }
      if token.features.has(.subject), token.features.has([.he, .she]) {
        return token.features.has(.he) ? .male : .female
      }
    }
    return nil
  }

  private func titleGender(before index: Int) -> Entity.Gender? {
    guard index > 0 else { return nil }
    let features = text.tokens[index - 1].features
    if features.has(.male) { return .male }
    return features.has(.female) ? .female : nil
  }

  // MARK: - What is said of a name

  /// Takes up titles before a name and what stands in apposition behind it.
  private mutating func learn(_ entity: Int, from core: Range<Int>) {
    let tokens = text.tokens
    let range = text.sentences[text.sentenceOf[core.lowerBound]].tokens
    var start = core.lowerBound
    while start > range.lowerBound, core.lowerBound - start < 6, reader.isTitlePart(start - 1) {
      start -= 1
      note(start, for: entity, decidesGender: true)
    }
    learnBefore(start, entity, range)
    if start == range.lowerBound, isPlural(core, in: range), entities[entity].gender == .unknown {
      entities[entity].kind = .organisation
    }
    let behind = core.upperBound
    // `in Hull, the 74-year-old leader said`: no apposition.
    guard behind + 1 < range.upperBound, tokens[behind].isMark(","),
      start == range.lowerBound || !tokens[start - 1].features.has(.locative)
    else { return }
    if entities[entity].kind == .person, text.tellsOfPerson(behind) {
      entities[entity].isEvidentPerson = true
    }
    let end = endOfApposition(from: behind + 1, limit: min(range.upperBound, behind + 12))
    var isBehindPreposition = false
    for index in (behind + 1)..<end {
      // `a fellow at Chatham House`: behind a preposition only names tell who it is.
      if tokens[index].features.has(.preposition) { isBehindPreposition = true }
      if !isBehindPreposition || tokens[index].isCapital {
        note(index, for: entity, decidesGender: !tokens[index].isCapital && !isBehindPreposition)
      }
    }
  }

  /// `Big Engine |have| denied it`: a single name with a verb in the plural is a body's, or a band's.
  private func isPlural(_ core: Range<Int>, in sentence: Range<Int>) -> Bool {
    let verb = core.upperBound
    return verb < sentence.upperBound && text.isWord(verb, in: .plural)
      && !core.contains { text.tokens[$0].features.has(.conjunction) }
  }

  /// Where an apposition that starts at a token ends; at its start if it is the subject of a verb
  /// (`after meeting Ann Lee, the mayor said`).
  private func endOfApposition(from start: Int, limit: Int) -> Int {
    let tokens = text.tokens
    // `a spokesman, Tom Cole, |accused| her`
    if tokens[start].isWord, !tokens[start].isCapital, tokens[start].features.has(.past) {
      return start
    }
    var end = start
    while end < limit, tokens[end].isWord || tokens[end].kind == .number,
      !tokens[end].features.has([.auxiliary, .relative, .subject, .subordinator])
    {
      let isVerb =
        tokens[end].isFiniteCue && tokens[end].features.has(.speech) && end > start + 1
        && tokens[end - 1].features.has([.personNoun, .office])
      if isVerb { return tokens[start].features.has(.determiner) ? start : end }
      end += 1
    }
    return end
  }

  /// `the mayor, Ann Lee,`: what stands before a comma and a name, from its article on.
  private mutating func learnBefore(_ start: Int, _ entity: Int, _ range: Range<Int>) {
    let tokens = text.tokens
    guard start - 2 > range.lowerBound, tokens[start - 1].isMark(","), tokens[start - 2].isWord,
      tokens[start - 2].features.has([.office, .personNoun, .title])
    else { return }
    var first = start - 2
    while first > range.lowerBound, start - first < 7, tokens[first - 1].isWord,
      !tokens[first - 1].features.has(.closed), !tokens[first].features.has(.determiner)
    {
      first -= 1
    }
    guard tokens[first].features.has([.determiner, .possessive]) else { return }
    for index in (first + 1)..<(start - 1) { note(index, for: entity, decidesGender: true) }
  }

  /// Adds as mentions the noun phrases that call somebody by what only they are called: `the mayor`.
  mutating func findNouns(_ phrases: NounPhraseParser) {
    let holders = Dictionary(
      grouping: entities.indices.flatMap { index in
        entities[index].roles.map { (role: $0, entity: index) }
      },
      by: \.role
    )
    for sentence in text.sentences {
      for index in sentence.tokens
      where text.tokens[index].features.has(.determiner)
        && !text.tokens[index].features.has([.indefinite, .plural])
      {
        guard
          let phrase = phrases.phrase(startingAt: index, limit: sentence.tokens.upperBound),
          phrase.kind == .nominal, phrase.core.count > 1,
          text.tokens[phrase.head].features.has([.office, .personNoun, .title])
        else { continue }
        let words = phrase.core.dropFirst().filter { text.tokens[$0].isWord }.map(text.folded)
        guard let head = words.last else { continue }
        let fitting = words.reduce(into: Set((holders[head] ?? []).map(\.entity))) { left, word in
          left.formIntersection((holders[word] ?? []).map(\.entity))
        }
        guard fitting.count == 1, let entity = fitting.first else { continue }
        add(reader.mention(phrase.core, of: .unnamed), to: entity)
      }
    }
  }

  /// Puts the mentions of each in the text's order.
  ///
  /// Nouns are found after names, and one after the other among thousands would be moved for each.
  mutating func sortMentions() {
    for index in entities.indices {
      entities[index].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  mutating func add(_ mention: Entity.Mention, to entity: Int) {
    entities[entity].mentions.append(mention)
  }

  private mutating func note(_ index: Int, for entity: Int, decidesGender: Bool) {
    let features = text.tokens[index].features
    if features.has([.title, .personNoun, .demonym, .place, .group]) || text.tokens[index].isCapital
    {
      let word = text.folded(index)
      entities[entity].roles.insert(word)
      if features.has([.demonym, .place]) { entities[entity].homes.insert(word) }
      holders[word, default: []].insert(entity)
      if features.has(.title) {
        for name in text.sets.names(ofBearer: word) {
          entities[entity].roles.insert(name)
          holders[name, default: []].insert(entity)
        }
      }
      roleWords.insert(word)
      if features.has(.office) { entities[entity].hasOffice = true }
      if features.has([.title, .personNoun]) { entities[entity].isEvidentPerson = true }
    }
    guard decidesGender, entities[entity].gender == .unknown || features.has([.male, .female])
    else {
      return
    }
    if features.has([.male, .manNoun]) { entities[entity].gender = .male }
    if features.has([.female, .womanNoun]) { entities[entity].gender = .female }
    if features.has([.male, .female, .manNoun, .womanNoun]), !entities[entity].isPlace {
      entities[entity].kind = .person
    }
  }

  /// The entity of two who speak as one; made where it is new.
  mutating func pair(_ phrase: NounPhrase, name: String) -> Int {
    let entity = unnamed(phrase, name: name, kind: .unnamed, isVague: true)
    entities[entity].isPlural = true
    entities[entity].roles = []
    return entity
  }

  /// The entity of somebody without a name, as a noun phrase calls them; made where it is new.
  mutating func unnamed(
    _ phrase: NounPhrase,
    name: String,
    kind: SpeakerKind,
    isVague: Bool = false
  ) -> Int {
    let words = phrase.core.filter { text.tokens[$0].isWord }.map(text.folded)
    let gender: Entity.Gender =
      phrase.core.contains { text.tokens[$0].features.has([.womanNoun, .female]) }
      ? .female
      : phrase.core.contains { text.tokens[$0].features.has([.manNoun, .male]) } ? .male : .unknown
    let found = unnamedByName[name]
    let index = found ?? entities.count
    if found == nil {
      unnamedByName[name] = index
      // What may be somebody named elsewhere tells nobody apart.
      if !isVague { roleWords.formUnion(words) }
      entities.append(
        Entity(
          words: words,
          name: name,
          kind: kind,
          gender: gender,
          isPlace: false,
          isUnnamed: true,
          isVague: isVague,
          isPlural: text.tokens[phrase.head].features.has(.group)
            || text.tokens[phrase.tokens.lowerBound].features.has(.plural),
          roles: Set(words),
          mentions: []
        )
      )
    }
    return index
  }
}
