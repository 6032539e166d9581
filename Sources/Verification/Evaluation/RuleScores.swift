package import AttributionRules

/// How often the answers of each rule were right, by what they rest on.
package struct RuleScores: Hashable, Sendable {
  /// What answers that are as likely right have in common.
  private struct Key: Hashable {
    let rule: String
    let grade: String
  }

  private var scores: [Key: RuleScore] = [:]

  /// No answer yet.
  package init() {}

  /// Whether no rule gave any speaker.
  package var isEmpty: Bool { scores.isEmpty }

  /// All answers of all rules.
  package var total: RuleScore {
    scores.values.reduce(into: RuleScore()) { $0.add($1) }
  }

  /// The answers of a rule of every grade; nil if there are none.
  package subscript(rule: String) -> RuleScore? { byRule[rule] }

  /// The rules by how many speakers they gave, the most first.
  package var rules: [(id: String, score: RuleScore)] {
    byRule.map { (id: $0.key, score: $0.value) }.sorted {
      ($1.score.given, $0.id) < ($0.score.given, $1.id)
    }
  }

  /// Each rule's grades, sorted by their names; a grade is empty where the rule has none.
  package var grades: [(rule: String, grade: String, score: RuleScore)] {
    scores.map { (rule: $0.key.rule, grade: $0.key.grade, score: $0.value) }.sorted {
      ($0.rule, $0.grade) < ($1.rule, $1.grade)
    }
  }

  private var byRule: [String: RuleScore] {
    scores.reduce(into: [:]) { $0[$1.key.rule, default: RuleScore()].add($1.value) }
  }

  /// Counts an answer.
  package mutating func count(_ answer: Attribution, _ change: (inout RuleScore) -> Void) {
    let key = Key(rule: answer.rule ?? "(no rule)", grade: answer.grade)
    change(&scores[key, default: RuleScore()])
  }

  /// Takes in the answers of another article.
  package mutating func add(_ other: RuleScores) {
    for (key, score) in other.scores { scores[key, default: RuleScore()].add(score) }
  }
}
