import AttributionRules
import GroundTruth
import QuoteSpans
import Testing
import TextModel

@testable import Verification

struct ArticleEvaluationTests {
  private func article(_ id: String, wrong: Int, missed: Int) -> ArticleEvaluation {
    let text = ScalarText("“No.”")
    let answers =
      [JudgedAnswer(answer("a-rule"), .right)]
      + (0..<wrong).map { _ in JudgedAnswer(answer("a-rule"), .wrong) }
    var counts = SpeakerCounts()
    let label = QuotationLabel(range: TextRange(0, 9), purpose: .speech, speaker: "s", mention: "s")
    counts.addSpeech(label, .name, isFound: true, isGiven: true, isRight: true)
    return ArticleEvaluation(
      id: id,
      counts: .speakers(counts),
      answers: answers,
      errors: (0..<(wrong + missed)).map { _ in Misjudgement(.notFound, at: 0..<5, in: text) }
    )
  }

  private func answer(_ rule: String) -> Attribution {
    Attribution(
      form: .direct,
      speaker: nil,
      mention: nil,
      cue: nil,
      via: nil,
      rule: rule,
      confidence: nil,
      reason: nil,
      continues: nil,
      resolution: nil,
      evidence: ["rule:\(rule)"],
      trace: []
    )
  }

  @Test func theWorstArticlesAreThoseWithWrongSpeakers() {
    var corpus = CorpusEvaluation(worst: 3)
    for (id, wrong, missed) in [("a", 0, 9), ("b", 2, 0), ("c", 1, 1), ("d", 0, 0), ("e", 1, 2)] {
      corpus.add(article(id, wrong: wrong, missed: missed))
    }
    #expect(corpus.worst.map(\.id) == ["b", "e", "c"])
    #expect(corpus.articles == 5)
  }

  @Test func countsAndRulesAddUp() throws {
    var corpus = CorpusEvaluation()
    corpus.add(article("a", wrong: 1, missed: 0))
    corpus.add(article("b", wrong: 2, missed: 0))
    guard case .speakers(let counts)? = corpus.counts else {
      throw CorpusError("test", "no counts of speakers")
    }
    #expect(counts.speech.right == 2)
    let rule = try #require(corpus.rules["a-rule"])
    #expect([rule.given, rule.right, rule.wrong] == [5, 2, 3])
    #expect(rule.precision == 0.4)
    #expect(corpus.coverage(of: rule) == 2.5)
  }

  @Test func anAnswerKeepsWhatItRestsOn() {
    let answers = article("a", wrong: 1, missed: 0).answers
    #expect(answers.map(\.evidence) == [["rule:a-rule"], ["rule:a-rule"]])
    #expect(answers.map(\.outcome) == [.right, .wrong])
  }

  @Test func rulesAreSortedByHowMuchTheyGive() {
    var corpus = CorpusEvaluation()
    for (id, right) in [("few", 1), ("many", 7), ("also-few", 1)] {
      corpus.add(
        ArticleEvaluation(
          id: id,
          counts: .mentions(MentionCounts()),
          answers: (0..<right).map { _ in JudgedAnswer(answer(id), .right) },
          errors: []
        )
      )
    }
    #expect(corpus.rules.rules.map(\.id) == ["many", "also-few", "few"])
  }
}
