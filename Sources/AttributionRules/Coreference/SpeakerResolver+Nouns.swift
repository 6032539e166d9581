/// Whom a noun phrase means: by what the article calls people.
extension SpeakerResolver {
  /// Nobody, where the words say that none of those named did: `no one`, `none of them`, `nor Lee`.
  func nobody(_ phrase: NounPhrase) -> Resolution? {
    let start = phrase.tokens.lowerBound
    let before = start - 1
    let isDenied =
      before >= 0 && text.tokens[before].isWord
      && (phrase.kind == .nominal && text.isWord(before, in: .nobody)
        || text.isWord(before, in: .nor))
    let first = isDenied ? before : text.isWord(start, in: .noOne) ? start : phrase.head
    guard isDenied || text.isWord(first, in: .noOne) else { return nil }
    return Resolution(
      speaker: nil,
      entity: nil,
      note: "“\(text.text(first..<phrase.tokens.upperBound))” is nobody",
      isUnsure: true
    )
  }

  /// The speaker whom a noun phrase means, or who stands for itself.
  mutating func nominal(_ phrase: NounPhrase) -> Resolution {
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
    let first = tokens[opening(of: phrase)]
    let isDefinite =
      first.features.has(.determiner) && !first.features.has([.indefinite, .plural])
    let isPerson =
      features.has([.personNoun, .office, .title]) || text.isWord(phrase.head, in: .politician)
    if isDefinite, isPerson, !features.has(.group),
      let known = known(phrase)
    {
      return known
    }
    if isDefinite, isDescription(phrase), let known = office(phrase) { return known }
    if isDefinite, let body = body(phrase) { return body }
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

  /// Whether a phrase tells something of somebody whom the text is about, which nobody is called else: `the
  /// 24-year-old`, `the Swede`, `the mother of two`.
  private func isDescription(_ phrase: NounPhrase) -> Bool {
    if text.isAge(phrase.head) || text.isCareer(phrase.head) { return true }
    if text.isWord(phrase.head, in: .national), text.tokens[phrase.head].isCapital {
      return phrase.core.count == 2
    }
    guard text.tokens[phrase.head].features.has([.manNoun, .womanNoun]) else { return false }
    let behind = phrase.core.upperBound
    return behind + 2 == phrase.tokens.upperBound && text.tokens[behind].features.has(.of)
      && text.isNumeral(behind + 1)
  }

  /// The body named before for which a noun with nothing but its article stands: `the company`, `the
  /// newspaper`; nil where two come near.
  private func body(_ phrase: NounPhrase) -> Resolution? {
    guard phrase.tokens.count == 2 else { return nil }
    let isOutlet = text.isWord(phrase.head, in: .outlet)
    guard isOutlet || text.isWord(phrase.head, in: .business) else { return nil }
    let ranked = ranking(before: phrase.tokens.lowerBound, asksPerson: false) { entity in
      (Self.isThing(entity) || isBareName(entity)) && entity.kind != .document && !entity.isUnnamed
        && self.isOutlet(entity) == isOutlet
    }
    guard let best = ranked.first,
      best.score > (table.entities[best.entity].kind == .person ? Self.subjectNearby : 40),
      (ranked.dropFirst().first?.score ?? 0) < best.score * 0.6
    else { return nil }
    return resolution(
      best.entity,
      "“\(text.text(phrase.tokens))” is \(table.entities[best.entity].name), named last",
      isUnsure: true
    )
  }

  /// Whether nothing but speech shows a name of one word to be a person's: `Acme said`.
  private func isBareName(_ entity: Entity) -> Bool {
    entity.kind == .person && entity.words.count == 1 && entity.gender == .unknown
      && !entity.isPlace && entity.roles.isEmpty
  }

  private func isOutlet(_ entity: Entity) -> Bool {
    entity.mentions.contains { mention in
      mention.tokens.contains { text.tokens[$0].features.has(.outlet) }
    }
  }

  /// Where a noun phrase begins, or the one that it is coordinate with: `|the singer and guitarist`.
  private func opening(of phrase: NounPhrase) -> Int {
    let start = phrase.tokens.lowerBound
    let tokens = text.tokens
    guard start >= 3, !tokens[start].features.has([.determiner, .possessive]),
      tokens[start - 1].features.has(.conjunction), !tokens[start - 1].isCapital,
      tokens[start - 2].isWord, tokens[start - 2].features.has([.personNoun, .office])
    else { return start }
    let first = text.sentences[text.sentenceOf[start]].tokens.lowerBound
    guard first < start - 1 else { return start }
    let open = (max(first, start - 6)..<(start - 1)).last { tokens[$0].features.has(.determiner) }
    return open ?? start
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
  private func office(_ phrase: NounPhrase) -> Resolution? {
    let describes = isDescription(phrase)
    let isSeat = text.isWord(phrase.head, in: .politician)
    guard describes || isSeat || text.tokens[phrase.head].features.has(.office),
      describes || phrase.tokens.upperBound == phrase.core.upperBound
    else { return nil }
    let ranked = ranking(before: phrase.tokens.lowerBound) {
      $0.kind == .person && (describes || $0.hasOffice == isSeat)
    }
    guard let best = ranked.first, best.score > (describes ? 60 : 75),
      (ranked.dropFirst().first?.score ?? 0) < best.score * (describes ? 0.75 : 0.6)
    else { return nil }
    return resolution(
      best.entity,
      "“\(text.text(phrase.tokens))” is \(table.entities[best.entity].name), whom the text is about here",
      isUnsure: true
    )
  }

  /// The person whom the article calls by the noun's words: `the Russian diplomat`.
  private func known(_ phrase: NounPhrase) -> Resolution? {
    let words = phrase.core.filter { text.tokens[$0].isWord }.map(text.folded)
      .dropFirst(text.tokens[phrase.core.lowerBound].features.has(.determiner) ? 1 : 0)
    guard let head = words.last,
      !text.tokens[phrase.head].features.has([.manNoun, .womanNoun])
        || text.tokens[phrase.head].features.has(.title)
    else { return nil }
    let ranked = ranking(before: phrase.tokens.lowerBound) { entity in
      (entity.kind == .person || entity.isUnnamed && !entity.isVague)
        && entity.roles.contains(head)
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
    return office(phrase) ?? looselyKnown(phrase, head)
  }

  /// The only person whom the article calls by the noun, where it says elsewhere where they are from or what
  /// they were: `Sen. Ann Lee … the Maryland senator`, `Former Rep. Ann Lee … the former congresswoman`.
  private func looselyKnown(_ phrase: NounPhrase, _ head: String) -> Resolution? {
    let holders = (table.holders[head] ?? []).filter { table.entities[$0].kind == .person }
    let others = phrase.core.dropFirst().dropLast()
    let isFrom = others.contains { text.tokens[$0].features.has([.demonym, .place]) }
    let fitting = holders.filter { index in
      !isFrom || table.entities[index].homes.isEmpty
        || others.contains { table.entities[index].homes.contains(text.folded($0)) }
    }
    guard fitting.count == 1, let entity = fitting.first,
      others.allSatisfy({ text.tokens[$0].features.has([.demonym, .place, .modifier]) })
    else { return nil }
    return resolution(
      entity,
      "only \(table.entities[entity].name) is called “\(head)” in the text",
      isUnsure: true
    )
  }
}
