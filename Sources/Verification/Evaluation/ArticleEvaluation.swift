/// What came of scoring one article.
package struct ArticleEvaluation: Hashable, Sendable {
  /// Counts of either kind of corpus.
  package enum Counts: Hashable, Sendable {
    case speakers(SpeakerCounts)
    case mentions(MentionCounts)
  }

  /// The name of the article.
  package let id: String
  /// What was counted.
  package let counts: Counts
  /// Every speaker that the rules gave, judged.
  package let answers: [JudgedAnswer]
  /// What was judged wrongly, in the order of the text.
  package let errors: [Misjudgement]
  /// Why the article's page can't be used, or nil; all its quotations count as not found.
  package var problem: String?

  /// How many speakers are shown that are wrong: the worst mistake.
  package var wrongGiven: Int { answers.count { $0.outcome != .right } }

  /// The rules that gave speakers.
  package var rules: RuleScores { RuleScores(answers) }

  /// What somebody said in the article, and how much of it has the right speaker.
  package var right: (right: Int, gold: Int) {
    switch counts {
    case .speakers(let counts): (counts.speech.right, counts.speech.gold)
    case .mentions(let counts): (counts.endToEnd.right, counts.endToEnd.gold)
    }
  }
}

/// What came of scoring a corpus, or a part of one.
package struct CorpusEvaluation: Sendable {
  /// The number of articles.
  package private(set) var articles = 0
  /// The number of articles whose page can't be used.
  package private(set) var unusable = 0
  /// What was counted; nil before the first article.
  package private(set) var counts: ArticleEvaluation.Counts?
  /// The rules that gave speakers.
  package private(set) var rules = RuleScores()
  /// The articles with the most mistakes, the worst first: wrong speakers before missing ones.
  package private(set) var worst: [ArticleEvaluation] = []
  private let worstLimit: Int

  /// No article yet; of the worst, so many are kept.
  package init(worst: Int = 10) {
    worstLimit = worst
  }

  /// Takes in an article of the same corpus.
  package mutating func add(_ article: ArticleEvaluation) {
    articles += 1
    if article.problem != nil { unusable += 1 }
    switch (counts, article.counts) {
    case (.speakers(var sum)?, .speakers(let new)):
      sum.add(new)
      counts = .speakers(sum)
    case (.mentions(var sum)?, .mentions(let new)):
      sum.add(new)
      counts = .mentions(sum)
    default: counts = article.counts
    }
    rules.add(article.rules)
    guard !article.errors.isEmpty else { return }
    let place = worst.firstIndex { Self.isWorse(article, $0) } ?? worst.count
    worst.insert(article, at: place)
    if worst.count > worstLimit { worst.removeLast() }
  }

  /// How much of what somebody said a rule decided: speakers it gave over all quotations.
  package func coverage(of rule: RuleScore) -> Double {
    switch counts {
    case .speakers(let counts)?: share(rule.right + rule.wrong, counts.speech.gold)
    case .mentions(let counts)?: share(rule.right + rule.wrong, counts.endToEnd.gold)
    case nil: 0
    }
  }

  private static func isWorse(_ left: ArticleEvaluation, _ right: ArticleEvaluation) -> Bool {
    if left.wrongGiven != right.wrongGiven { return left.wrongGiven > right.wrongGiven }
    if left.errors.count != right.errors.count { return left.errors.count > right.errors.count }
    return left.id < right.id
  }
}
