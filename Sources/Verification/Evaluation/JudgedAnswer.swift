package import AttributionRules

/// A speaker that the rules gave, and whether annotators see it so.
package struct JudgedAnswer: Hashable, Sendable {
  /// What annotators make of it.
  package enum Outcome: String, Hashable, Sendable {
    /// They give the same speaker.
    case right
    /// They give somebody else.
    case wrong
    /// Nobody said it: scare quotes, titles, words that no annotator marked.
    case noSpeech = "no-speech"
  }

  /// The rule that gave the speaker.
  package let rule: String
  /// What the answer rests on, as the attribution has it.
  package let evidence: [String]
  /// What annotators make of it.
  package let outcome: Outcome

  /// An attribution that gives a speaker, judged.
  package init(_ attribution: Attribution, _ outcome: Outcome) {
    rule = attribution.rule ?? "(no rule)"
    evidence = attribution.evidence
    self.outcome = outcome
  }
}
