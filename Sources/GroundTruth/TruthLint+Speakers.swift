import AttributionRules

extension TruthLint {
  /// What is doubtful in the list of speakers.
  static func speakers(_ parsed: ParsedTruth) -> [Warning] {
    sharedNames(parsed) + nearNames(parsed) + unusedSpeakers(parsed)
  }

  private static func sharedNames(_ parsed: ParsedTruth) -> [Warning] {
    var owners: [String: TruthSpeaker] = [:]
    var warnings: [Warning] = []
    for (speaker, place) in zip(parsed.truth.speakers, parsed.speakerPlaces) {
      var own: Set<String> = []
      for name in [speaker.name] + speaker.aliases {
        let key = evened(name).lowercased()
        guard own.insert(key).inserted else { continue }
        if let owner = owners[key] {
          warnings.append(
            (
              place,
              "'\(name)' names both '\(owner.id)' and '\(speaker.id)': either would pass for the other; "
                + "keep it with one"
            )
          )
        } else {
          owners[key] = speaker
        }
      }
    }
    return warnings
  }

  private static func unusedSpeakers(_ parsed: ParsedTruth) -> [Warning] {
    let used = Set(parsed.truth.quotes.compactMap(\.speaker))
    return zip(parsed.truth.speakers, parsed.speakerPlaces).compactMap { speaker, place in
      guard !used.contains(speaker.id) else { return nil }
      return (place, "no quotation has the speaker '\(speaker.id)'")
    }
  }

  /// Two entries that may be one speaker, or one name that stands for two.
  private static func nearNames(_ parsed: ParsedTruth) -> [Warning] {
    let speakers = parsed.truth.speakers
    return speakers.indices.flatMap { number in
      speakers[..<number].compactMap { other in
        doubt(speakers[number], other).map { (parsed.speakerPlaces[number], $0) }
      }
    }
  }

  private static func doubt(_ speaker: TruthSpeaker, _ other: TruthSpeaker) -> String? {
    let (name, otherName) = (key(speaker.name), key(other.name))
    // Names that both have are told of by themselves.
    guard names(speaker).isDisjoint(with: names(other)) else { return nil }
    let near = "'\(speaker.name)' is nearly '\(other.name)'"
    if min(name.count, otherName.count) >= 5,
      editDistance(Array(name.unicodeScalars), Array(otherName.unicodeScalars), limit: 2) != nil
    {
      return "\(near): if it is one speaker, keep one entry and make the other name an alias"
    }
    let (words, otherWords) = (name.split(separator: " "), otherName.split(separator: " "))
    guard speaker.kind == .person, other.kind == .person, let surname = words.last,
      surname == otherWords.last
    else { return nil }
    if isForm(words.dropLast(), of: otherWords.dropLast()) {
      return "\(near): if it is one person, keep one entry and make the other name an alias"
    }
    guard
      let owner = [speaker, other].first(where: { $0.aliases.map(key).contains(String(surname)) })
    else { return nil }
    return
      "'\(surname)' alone is an alias of '\(owner.id)' and the surname of both '\(other.id)' and"
      + " '\(speaker.id)': keep the alias only if the article means that one by it"
  }

  /// Whether given names may be those of one person: one of both has none, or initials of the other's.
  private static func isForm(
    _ names: ArraySlice<Substring>,
    of others: ArraySlice<Substring>
  ) -> Bool {
    guard let name = names.first, let other = others.first else { return true }
    let (short, long) = name.count < other.count ? (name, other) : (other, name)
    return long.hasPrefix(short.filter { $0 != "." }) && short.count <= 2
  }

  private static func names(_ speaker: TruthSpeaker) -> Set<String> {
    Set(([speaker.name] + speaker.aliases).map(key))
  }

  private static func key(_ name: String) -> String { evened(name).lowercased() }
}
