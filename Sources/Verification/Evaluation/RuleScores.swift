/// How often the answers of each rule were right.
package struct RuleScores: Hashable, Sendable {
  private var scores: [String: RuleScore] = [:]

  /// No answer yet.
  package init() {}

  /// The rules of some answers.
  package init(_ answers: [JudgedAnswer]) {
    for answer in answers { scores[answer.rule, default: RuleScore()].count(answer.outcome) }
  }

  /// Whether no rule gave any speaker.
  package var isEmpty: Bool { scores.isEmpty }

  /// All answers of all rules.
  package var total: RuleScore {
    scores.values.reduce(into: RuleScore()) { $0.add($1) }
  }

  /// The answers of a rule; nil if there are none.
  package subscript(rule: String) -> RuleScore? { scores[rule] }

  /// The rules by how many speakers they gave, the most first.
  package var rules: [(id: String, score: RuleScore)] {
    scores.map { (id: $0.key, score: $0.value) }.sorted {
      ($1.score.given, $0.id) < ($0.score.given, $1.id)
    }
  }

  /// Takes in the answers of another article.
  package mutating func add(_ other: RuleScores) {
    for (rule, score) in other.scores { scores[rule, default: RuleScore()].add(score) }
  }
}
