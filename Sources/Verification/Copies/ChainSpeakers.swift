import AttributionRules
import GroundTruth

/// The speakers whom copies of an article name, so that each is known again under another form of the name.
struct ChainSpeakers {
  /// The speakers met so far.
  private(set) var list: [TruthSpeaker] = []

  /// Takes in what a copy says of names that are known: one that was known by its surname may have the whole
  /// name in this copy.
  mutating func meet(_ copy: AttributionResult) {
    let persons = Set(copy.speakers.filter { $0.kind == .person }.map { SpeakerName($0.name) })
    let quoted = copy.attributions.compactMap(\.speaker).filter { $0.kind == .person }
    var seen: Set<String> = []
    for speaker in quoted where seen.insert(speaker.name).inserted {
      let name = SpeakerName(speaker.name)
      guard !list.contains(where: { names(of: $0).contains(name) }) else { continue }
      let short = list.indices.filter {
        list[$0].kind == .person && name.hasSurname(SpeakerName(list[$0].name))
      }
      guard short.count == 1, let place = short.first else { continue }
      let surname = SpeakerName(list[place].name)
      guard !persons.contains(where: { $0 != name && $0.hasSurname(surname) }) else { continue }
      list[place] = TruthSpeaker(
        id: list[place].id,
        name: speaker.name,
        kind: .person,
        aliases: [list[place].name] + list[place].aliases
      )
    }
  }

  /// The id of a speaker, who is taken in if nobody of that name is known.
  mutating func id(of speaker: Speaker) -> String {
    let name = SpeakerName(speaker.name)
    let known =
      list.first { names(of: $0).contains { $0.fullWords == name.fullWords } }
      ?? list.first { names(of: $0).contains(name) }
    if let known { return known.id }
    let id = "s\(list.count + 1)"
    list.append(TruthSpeaker(id: id, name: speaker.name, kind: speaker.kind))
    return id
  }

  /// Notes that a known speaker has another name too.
  mutating func add(_ name: String, to id: String) {
    guard let place = list.firstIndex(where: { $0.id == id }) else { return }
    let speaker = list[place]
    list[place] = TruthSpeaker(
      id: id,
      name: speaker.name,
      kind: speaker.kind,
      aliases: speaker.aliases + [name]
    )
  }

  /// The kind of a known speaker.
  func kind(of id: String) -> SpeakerKind? { list.first { $0.id == id }?.kind }

  private func names(of speaker: TruthSpeaker) -> [SpeakerName] {
    ([speaker.name] + speaker.aliases).map { SpeakerName($0) }
  }
}
