/// How often a rule's answers were right.
package struct RuleScore: Hashable, Sendable {
  /// Right speakers.
  package var right = 0
  /// Wrong speakers for what somebody did say.
  package var wrong = 0
  /// Speakers for what nobody said: scare quotes, titles, words that no annotator marked.
  package var noSpeech = 0

  /// No answer yet.
  package init() {}

  /// The number of speakers given.
  package var given: Int { right + wrong + noSpeech }

  /// Right speakers over all given; 0 without any.
  package var precision: Double { share(right, given) }

  /// Counts an answer.
  package mutating func count(_ outcome: JudgedAnswer.Outcome) {
    switch outcome {
    case .right: right += 1
    case .wrong: wrong += 1
    case .noSpeech: noSpeech += 1
    }
  }

  /// Takes in the answers of another article.
  package mutating func add(_ other: RuleScore) {
    right += other.right
    wrong += other.wrong
    noSpeech += other.noSpeech
  }
}

/// A part of a whole, 0...1; 0 where the whole is nothing.
func share(_ part: Int, _ whole: Int) -> Double {
  whole == 0 ? 0 : Double(part) / Double(whole)
}
