import ArticleExtraction
import AttributionRules
import Foundation
import GroundTruth
import QuoteSpans
import Testing
import TextModel

@testable import Verification

struct MentionScorerTests {
  /// A quotation's words, who said it, and how the rules see it.
  private struct Line {
    var text: String
    var source: String?
    var mention: String?
    var speaker: String?
    var form = QuotationForm.direct
  }

  /// Scores one quotation in marks at the start of a text.
  private func score(_ line: Line, isContent: Bool = true) throws -> ArticleEvaluation {
    let sample = SamplePage([line.text])
    let text = ScalarText(sample.article.text)
    func words(_ words: String) throws -> AnnotatedWords {
      let place = try #require(text.text.range(of: words))
      let start = text.text[..<place.lowerBound].utf8.count
      return AnnotatedWords(ranges: [TextRange(start, start + words.utf8.count)], text: words)
    }
    let quotation = try #require(sample.quotations.first)
    let content = AnnotatedWords(ranges: Array(quotation.contents), text: "")
    let relations = [
      AttributionRelation(content: content, source: try line.source.map(words), cue: nil)
    ]
    let gold = AnnotatedArticle(id: "a", text: text, relations: isContent ? relations : [])
    let mention = try line.mention.map { mention in
      TextSpan(text: mention, range: try words(mention).ranges[0])
    }
    let attribution = Attribution(
      form: line.form,
      speaker: line.speaker.map { Speaker(name: $0, kind: .person) },
      mention: mention,
      cue: nil,
      via: nil,
      rule: "test",
      confidence: nil,
      reason: nil,
      continues: nil,
      resolution: nil,
      trace: []
    )
    return MentionScorer()
      .score(gold, PredictedArticle(sample.article, [quotation], [attribution]))
  }

  private func counts(_ evaluation: ArticleEvaluation) throws -> MentionCounts {
    guard case .mentions(let counts) = evaluation.counts else {
      throw CorpusError("test", "no counts of mentions")
    }
    return counts
  }

  private let text = "“No,” said Ann Lee, the mayor of Fenholt. Lee left. She went home."

  @Test(
    arguments: [
      ("Ann Lee, the mayor", "Ann Lee", "Ann Lee", true),
      ("Ann Lee, the mayor", "Lee left", nil, false),
      ("Ann Lee", nil, "Mrs. Lee", true), ("Ann Lee", nil, "Bob Diaz", false),
      ("She", "She", "Ann Lee", true), ("She", nil, "She", false),
      ("She", "Ann Lee", "Ann Lee", false),
      ("the mayor of Fenholt", nil, "the mayor", true),
    ] as [(String, String?, String?, Bool)]
  )
  func aSpeakerIsRightByPlaceOrByHead(
    _ source: String,
    _ mention: String?,
    _ speaker: String?,
    _ isRight: Bool
  ) throws {
    let evaluation = try score(
      Line(text: text, source: source, mention: mention, speaker: speaker)
    )
    let counts = try counts(evaluation)
    #expect(counts.detection.f1 == 1)
    #expect(counts.endToEnd.f1 == (isRight ? 1 : 0))
    #expect(evaluation.errors.map(\.kind) == (isRight ? [] : [.wrongSpeaker]))
  }

  @Test func anAbstentionIsNoSpeaker() throws {
    let evaluation = try score(Line(text: text, source: "She"))
    #expect(evaluation.errors.map(\.kind) == [.noSpeaker])
    #expect(evaluation.rules.isEmpty)
    #expect(try counts(evaluation).speakers == 0)
  }

  @Test func aQuotationWithoutSourceIsLeftOutOfTheWhole() throws {
    let counts = try counts(score(Line(text: text, speaker: "Ann Lee")))
    #expect(counts.detection.right == 1)
    #expect(counts.endToEnd == MentionCounts.Balance())
  }

  @Test func scareQuotesTakenForAQuotationAreTold() throws {
    let evaluation = try score(Line(text: text, speaker: "Ann Lee"), isContent: false)
    #expect(evaluation.errors.map(\.kind) == [.notSpeech])
    #expect(evaluation.rules["test"]?.noSpeech == 1)
    let counts = try counts(evaluation)
    #expect(counts.negativesTaken == 1)
    #expect(counts.detection.precision == 0)
  }

  @Test func whatTheRulesTakeForScareQuotesIsNoPrediction() throws {
    let evaluation = try score(Line(text: text, source: "Ann Lee", form: .scare))
    #expect(evaluation.errors.map(\.kind) == [.notFound])
    #expect(try counts(evaluation).detection.predicted == 0)
  }
}
