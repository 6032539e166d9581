/// Whom `it` and `they` stand for: bodies, writings and people in the plural.
extension SpeakerResolver {
  func thing(_ token: Int, _ word: String) -> Resolution {
    let ranked = ranking(before: token, asksPerson: false) { Self.isThing($0) }
    guard let best = ranked.first,
      best.score > (table.entities[best.entity].kind == .person ? Self.subjectNearby : 40)
    else {
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

  /// What the subject of the sentence before has, or one who spoke there, and nobody further away.
  static let subjectNearby = 65.0

  func several(_ token: Int, _ word: String) -> Resolution {
    if let entity = speakerBefore(token) {
      return resolution(
        entity,
        "“\(word)” is \(table.entities[entity].name), who has just spoken",
        isUnsure: true
      )
    }
    let ranked = ranking(before: token, asksPerson: false) { entity in
      entity.isUnnamed && entity.kind == .unnamed ? entity.isPlural : Self.isThing(entity)
    }
    guard let best = ranked.first, best.score > Self.subjectNearby,
      (ranked.dropFirst().first?.score ?? 0) < best.score * 0.85
    else {
      return Resolution(
        speaker: nil,
        entity: nil,
        note: "whom “\(word)” stands for is not clear",
        isUnsure: true
      )
    }
    return resolution(
      best.entity,
      "“\(word)” is \(table.entities[best.entity].name), named last",
      isUnsure: true
    )
  }

  /// One person without a name or a known gender who spoke in the sentence before: `A spokesperson said:
  /// “…” |They| added`.
  private func speakerBefore(_ token: Int) -> Int? {
    var backwards = utterances.backwards(from: token)
    guard let last = backwards.next() else { return nil }
    let entity = table.entities[last.entity]
    let sentence = text.sentenceOf[token]
    let before = text.sentenceOf[last.token]
    // `Acme Films denies it. “…,” |they| said.`
    if Self.isThing(entity), entity.kind == .organisation, before == sentence - 1 {
      return last.entity
    }
    // `Ann Lee and Tom Cole said so. |They| added`
    if entity.isUnnamed, entity.isPlural, entity.kind == .unnamed, before == sentence - 1 {
      return last.entity
    }
    return entity.isUnnamed && entity.kind == .unnamed && !entity.isPlural
      && entity.gender == .unknown && before >= sentence - 2
      && text.sentences[before].block >= text.sentences[sentence].block - 1 ? last.entity : nil
  }

  /// Whether an entity is a body or a writing, or a name that nothing shows to be a person's.
  static func isThing(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .organisation: !entity.isPlace
    case .document: true
    case .person: !entity.isEvidentPerson
    default: false
    }
  }
}
