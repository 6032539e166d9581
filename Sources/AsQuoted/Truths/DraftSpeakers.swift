import AttributionRules
import GroundTruth

/// The speakers of a draft, each with an id made of the last word of the name.
struct DraftSpeakers {
  private let pages: [PageExtraction]
  private var ids: [Speaker: String] = [:]
  /// The speakers that were asked for, in that order.
  private(set) var list: [TruthSpeaker] = []

  /// The speakers of some copies.
  init(_ pages: [PageExtraction]) {
    self.pages = pages
  }

  /// The id of a speaker, who is listed from now on.
  mutating func id(of speaker: Speaker) -> String {
    if let id = ids[speaker] { return id }
    let id = SpeakerIds.id(for: speaker.name, besides: Array(ids.values))
    ids[speaker] = id
    list.append(
      TruthSpeaker(id: id, name: speaker.name, kind: speaker.kind, aliases: aliases(of: speaker))
    )
    return id
  }

  /// Shorter forms of the name by which the pages refer to the speaker; pronouns are none.
  private func aliases(of speaker: Speaker) -> [String] {
    let words = speaker.name.split(separator: " ")
    var aliases: [String] = []
    for page in pages {
      for attribution in page.attributions.attributions where attribution.speaker == speaker {
        guard let mention = attribution.mention?.text, !aliases.contains(mention) else { continue }
        let parts = mention.split(separator: " ")
        let isShorter = parts.count < words.count && words.suffix(parts.count).elementsEqual(parts)
        if isShorter { aliases.append(mention) }
      }
    }
    return aliases
  }
}
