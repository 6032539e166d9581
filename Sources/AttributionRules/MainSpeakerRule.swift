import QuoteSpans

/// An utterance without an attribution is the one person's whom the article quotes nearly alone.
enum MainSpeakerRule {
  static let id = "main-speaker"
  static let sentence =
    "An utterance without an attribution, where one person has nearly all others in the article."
  static let example =
    "“We won,” said Ann Lee. “We held on.” ¶ “We ran,” she said. ¶ “We rode,” she said. ¶ The house is cold. {content:“I hardly sleep.”}"

  /// The fewest utterances that make somebody an article's main speaker.
  private static let fewest = 4
  /// The share of all utterances that they have, in a hundred.
  private static let share = 80

  /// Who has that share of the utterances that were decided, or nil.
  static func entity(of decided: [Decision?]) -> Int? {
    var counts: [Int: Int] = [:]
    var total = 0
    for decision in decided {
      guard let decision, decision.form == .direct, decision.speaker != nil else { continue }
      total += 1
      if let entity = decision.entity { counts[entity, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let most, most.value >= fewest, most.value * 100 >= total * share else { return nil }
    return most.key
  }
}
