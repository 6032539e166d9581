import AttributionRules
package import GroundTruth

extension Truth {
  /// The speaker whom a name means: by name or alias after folding, else by a surname that only one has.
  package func speaker(named name: String) -> TruthSpeaker? {
    let wanted = SpeakerName(name)
    let named = speakers.first { speaker in
      ([speaker.name] + speaker.aliases).contains { SpeakerName($0) == wanted }
    }
    if let named { return named }
    let family = speakers.filter { $0.kind == .person && SpeakerName($0.name).hasSurname(wanted) }
    return family.count == 1 ? family.first : nil
  }
}
