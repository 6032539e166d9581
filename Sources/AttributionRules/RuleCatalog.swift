/// A rule as people read of it.
public struct RuleDescription: Hashable, Sendable {
  /// The rule's identifier, stable between versions.
  public let id: String
  /// What it does, in a sentence.
  public let sentence: String
  /// An example in which `{source:…}`, `{cue:…}` and `{content:…}` mark the parts, `¶` parts
  /// paragraphs and `# ` starts a heading.
  public let example: String
}

/// The rules of attribution, for people and for reports.
public enum RuleCatalog {
  /// The version of the rules: it changes whenever an answer may.
  public static let version = "8"

  /// Every rule in the order in which they are asked, those that look at all answers last.
  public static let all: [RuleDescription] =
    SieveList.all.map {
      RuleDescription(id: $0.id, sentence: $0.sentence, example: $0.example)
    } + [
      RuleDescription(
        id: RepeatRule.id,
        sentence: RepeatRule.sentence,
        example: RepeatRule.example
      ),
      RuleDescription(
        id: MainSpeakerRule.id,
        sentence: MainSpeakerRule.sentence,
        example: MainSpeakerRule.example
      ),
    ]

  /// Where the rules abstain unless told otherwise: of the speakers given at or above it, measured on
  /// annotated news, about 95 of 100 are right.
  public static let defaultMinimumConfidence = 0.64

  /// The likelihood, 0...1, that an answer is right that rests on this evidence, as measured.
  public static func confidence(of evidence: [String]) -> Double {
    ConfidenceModel.measured.likelihood(of: evidence)
  }

  /// The answers of a rule that were right when it was measured, and all that it gave; nil if it gave none.
  public static func measured(_ rule: String) -> (right: Int, given: Int)? {
    ConfidenceModel.measured["rule:\(rule)"].map { ($0.right, $0.given) }
  }

  /// What speaks most for an answer and most against it, as marks with what each adds to the logarithm of
  /// the odds; the weightiest first.
  public static func weightiest(
    of evidence: [String],
    limit: Int = 5
  ) -> [(mark: String, weight: Double)] {
    ConfidenceModel.measured.weightiest(of: evidence, limit: limit)
  }
}

/// Words quoted elsewhere in the article have the same speaker there.
enum RepeatRule {
  static let id = "repeat"
  static let sentence = "The same words stand elsewhere in the article with their speaker."
  static let example = "# {content:‘A farce’}: vote under fire ¶ It was “a farce,” said Ann Lee."
}
