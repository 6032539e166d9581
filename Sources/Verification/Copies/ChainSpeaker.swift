import AttributionRules

/// Who a quotation is given to over the copies seen so far.
///
/// A wrong "speaker changed" is a false alarm: it is told only where the rules are sure of both speakers, both
/// are named, and neither name can be a form of the other.
struct ChainSpeaker {
  /// What a copy's speaker is to the one before.
  enum Change {
    case different, notSure
  }

  /// The id of the last speaker of whom the rules were sure, else of the first one; nil if none is known.
  private(set) var id: String?
  /// The name that the last copy has which gives a speaker.
  private(set) var name: String?
  /// Whether the last copy's speaker may be another one.
  var isDoubted: Bool { doubted != nil }

  private var isSure = false
  /// The id of one who was told as "not sure" and is given still.
  private var doubted: String?

  /// Takes in what a copy has. An abstention is "not known", which changes nothing; `least` is the
  /// confidence from which the rules are sure.
  mutating func add(
    _ found: FoundQuotation,
    least: Double,
    _ speakers: inout ChainSpeakers,
    _ matcher: inout SpeakerMatcher
  ) -> Change? {
    guard let speaker = found.speaker else { return nil }
    // Only what was not measured has no confidence.
    let isSure = (found.confidence ?? 1) >= least
    let former = name
    name = speaker.name
    guard let id else {
      take(speakers.id(of: speaker), isSure)
      return nil
    }
    let result = matcher.match(speaker, mention: found.mention?.text, to: id)
    guard result.match == .different else {
      take(id, isSure || self.isSure)
      return nil
    }
    if result.doubt == .near {
      speakers.add(speaker.name, to: id)
      take(id, isSure || self.isSure)
      return .notSure
    }
    let other = speakers.id(of: speaker)
    let isNamed = speaker.kind != .unnamed && speakers.kind(of: id) != .unnamed
    let isCertain =
      isNamed && isSure && self.isSure && result.doubt == nil
      && !Self.mayBeOne(speaker.name, former ?? "")
    if isCertain {
      take(other, true)
      return .different
    }
    let isToldAlready = doubted == other
    if isSure { take(other, true) } else { doubted = other }
    return isToldAlready ? nil : .notSure
  }

  private mutating func take(_ id: String, _ isSure: Bool) {
    (self.id, self.isSure, doubted) = (id, isSure, nil)
  }

  /// Whether all words of one name are in the other: `the council` and `Hexley Council`.
  private static func mayBeOne(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Set(SpeakerName(left).words), Set(SpeakerName(right).words))
    return one.isSubset(of: other) || other.isSubset(of: one)
  }
}
