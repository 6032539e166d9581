import ArticleExtraction
import AttributionRules
import GroundTruth
import QuoteSpans
import Testing
import TextModel

@testable import Verification

struct SpeakerScorerTests {
  private static let lee = LabelledSpeaker(name: "Ann Lee", kind: .person)

  /// Labels of the words between marks of a page, in order: a speaker's key, `scare`, `?` for speech of
  /// nobody knows whom, `-` for no label.
  private func score(
    _ page: [String],
    _ labels: [String],
    mention: String? = "Lee",
    by matching: SpeakerScorer.Matching = .offsets,
    in text: String? = nil
  ) throws -> ArticleEvaluation {
    let sample = SamplePage(page)
    let text = ScalarText(text ?? sample.article.text)
    let places = sample.quotations.map(\.extent)
    let gold = LabelledArticle(
      id: "a",
      text: text,
      speakers: ["lee": Self.lee],
      labels: zip(places, labels).compactMap { place, label in
        guard label != "-" else { return nil }
        return QuotationLabel(
          range: place,
          purpose: QuotationLabel.Purpose(rawValue: label) ?? .speech,
          speaker: label == "lee" ? "lee" : nil,
          mention: label == "lee" ? mention : nil
        )
      }
    )
    let predicted = PredictedArticle(sample.article, sample.quotations, sample.attributions)
    return SpeakerScorer(matching: matching).score(gold, predicted)
  }

  private func counts(_ evaluation: ArticleEvaluation) throws -> SpeakerCounts {
    guard case .speakers(let counts) = evaluation.counts else {
      throw CorpusError("test", "no counts of speakers")
    }
    return counts
  }

  @Test func aRightSpeakerCountsForItsRule() throws {
    let evaluation = try score(["“We won the whole cup,”<Lee> said Lee."], ["lee"])
    let counts = try counts(evaluation)
    #expect([counts.who, counts.found, counts.whoOfGiven] == [1, 1, 1])
    #expect(counts.kinds[.name]?.right == 1)
    #expect(evaluation.rules["test"]?.precision == 1)
    #expect(evaluation.errors.isEmpty)
  }

  @Test(arguments: [
    ("“We won it,”<Bob Diaz> he said.", "lee", Misjudgement.Kind.wrongSpeaker, 1, 0),
    ("“We won it,”<Bob Diaz> he said.", "?", .wrongSpeaker, 1, 0),
    ("“We won it,” she said.", "lee", .noSpeaker, 0, 0),
    ("The “plan for it”<Ann Lee>.", "scare", .notSpeech, 0, 1),
    ("The “plan for it”<Ann Lee>.", "-", .foreign, 0, 1),
  ])
  func aMistakeIsToldByItsKind(
    _ page: String,
    _ label: String,
    _ kind: Misjudgement.Kind,
    _ wrong: Int,
    _ noSpeech: Int
  ) throws {
    let evaluation = try score([page], [label])
    #expect(evaluation.errors.map(\.kind) == [kind])
    #expect(evaluation.wrongGiven == wrong + noSpeech)
    #expect(evaluation.rules["test"]?.wrong ?? 0 == wrong)
    #expect(evaluation.rules["test"]?.noSpeech ?? 0 == noSpeech)
    #expect(try counts(evaluation).rightGiven == 0)
  }

  @Test func noSpeakerIsRightWhereTheTextDoesntTell() throws {
    let evaluation = try score(["“We won it,” it went."], ["?"])
    #expect(try counts(evaluation).kinds[.none]?.right == 1)
    #expect(evaluation.errors.isEmpty)
  }

  @Test func aQuotationWithOtherBordersIsNotFound() throws {
    let evaluation = try scoreLabelled(
      SamplePage(["We “won” the “whole and very large” cup."]),
      QuotationLabel(range: TextRange(3, 44), purpose: .speech, speaker: "lee", mention: nil)
    )
    #expect(evaluation.errors.map(\.kind) == [.notFound])
    #expect(evaluation.errors.first?.mentionKind == "goes on")
    #expect(try counts(evaluation).found == 0)
  }

  /// Scores a page against one label of its text, or of another.
  private func scoreLabelled(
    _ page: SamplePage,
    _ label: QuotationLabel,
    by matching: SpeakerScorer.Matching = .offsets,
    in text: String? = nil
  ) throws -> ArticleEvaluation {
    let gold = LabelledArticle(
      id: "a",
      text: ScalarText(text ?? page.article.text),
      speakers: ["lee": Self.lee],
      labels: [label]
    )
    return SpeakerScorer(matching: matching)
      .score(gold, PredictedArticle(page.article, page.quotations, page.attributions))
  }

  @Test func aBrokenLabelIsNotScoredButNoForeignPlace() throws {
    let counts = try counts(score(["The “plan for it”<Ann Lee>."], ["broken"]))
    #expect(counts.speech.gold == 0)
    #expect(counts.negatives == 0)
    #expect(counts.foreign == 0)
  }

  @Test func aPageIsMatchedByItsWordsAndItsTitleLeftOut() throws {
    let page = SamplePage([
      "A line before it.", "“We won the whole cup,”<Lee> said Lee.", "T “We lost”<Bob Diaz>",
    ])
    let label = QuotationLabel(
      range: TextRange(0, 28),
      purpose: .speech,
      speaker: "lee",
      mention: "Lee"
    )
    let text = "“We won the whole cup,” said Lee."
    let counts = try counts(scoreLabelled(page, label, by: .words, in: text))
    #expect(counts.who == 1)
    #expect(counts.foreign == 0)
  }

  @Test func wordsOfAPageThatTheTextDoesntHaveAreForeign() throws {
    let page = ["“Buy our paper now,”<Bob Diaz> said Bob Diaz."]
    let evaluation = try score(page, ["-"], by: .words, in: "Nothing of the kind.")
    #expect(try counts(evaluation).foreign == 1)
    #expect(evaluation.errors.map(\.words) == ["“Buy our paper now,”"])
  }

  @Test func aMistakeHasTheWordsAroundIt() throws {
    let evaluation = try score(
      ["Then came the day. “We won it,”<Bob Diaz> he said, and left."],
      ["lee"]
    )
    let error = try #require(evaluation.errors.first)
    #expect(error.before == "Then came the day. “")
    #expect(error.words == "We won it")
    #expect(error.after == ",” he said, and left.")
    #expect(error.expected == "Ann Lee")
    #expect(error.found?.speaker?.name == "Bob Diaz")
  }
}
