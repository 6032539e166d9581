import AsQuoted
import Foundation
import GroundTruth
import Reports
import TestSupport
import Testing
import Verification

struct EvaluationReportTests {
  /// The sample page held against labels that see two of its quotations differently.
  private static func labelled() throws -> ArticleEvaluation {
    let page = try SamplePages.extraction()
    let people = [
      "quill": LabelledSpeaker(name: "Mara Quill", kind: .person),
      "odell": LabelledSpeaker(name: "Ed Odell", kind: .person),
    ]
    let said: [(String?, QuotationLabel.Purpose, String?)] = [
      ("quill", .speech, "Mara Quill"), ("odell", .speech, "he"), (nil, .title, nil),
      ("quill", .speech, nil),
    ]
    let labels = zip(page.quotations, said).map { quotation, said in
      QuotationLabel(
        range: quotation.extent,
        purpose: said.1,
        speaker: said.0,
        mention: said.2
      )
    }
    let gold = LabelledArticle(
      id: "harbour.txt",
      text: ScalarText(page.article.text),
      speakers: people,
      labels: labels
    )
    let predicted = PredictedArticle(
      page.article,
      page.quotations,
      page.attributions.attributions
    )
    return SpeakerScorer(matching: .offsets).score(gold, predicted)
  }

  private static func annotated() throws -> ArticleEvaluation {
    let page = try SamplePages.extraction()
    let source = SamplePages.span("Mara Quill")
    let relation = AttributionRelation(
      content: AnnotatedWords(ranges: Array(page.quotations[0].contents), text: ""),
      source: AnnotatedWords(ranges: [source.range], text: source.text),
      cue: nil
    )
    let gold = AnnotatedArticle(
      id: "harbour",
      text: ScalarText(page.article.text),
      relations: [relation]
    )
    let predicted = PredictedArticle(
      page.article,
      page.quotations,
      page.attributions.attributions
    )
    return MentionScorer().score(gold, predicted)
  }

  private func report(_ format: String, errors: Bool, of article: ArticleEvaluation) throws
    -> String
  {
    let format = try #require(EvaluationFormat.all.first { $0.identifier == format })
    var unusable = article
    unusable.problem = "the file is empty; save the page again"
    var evaluation = CorpusEvaluation()
    for article in [article, unusable] { evaluation.add(article) }
    let report = EvaluationReport(
      corpus: CorpusDescription(path: "labels.jsonl", part: "check", articles: 6),
      sha256: String(repeating: "d", count: 64),
      evaluation: evaluation
    )
    let options = ReportOptions(showsErrors: errors)
    return withoutVersions(format.report([article, unusable], report, options))
  }

  @Test(arguments: [
    ("evaluation.txt", "text", false), ("evaluation-errors.txt", "text", true),
    ("evaluation.json", "json", false), ("evaluation-errors.json", "json", true),
    ("evaluation-evidence.txt", "evidence", true),
  ])
  func speakersAreReportedAsInTheGoldenFile(_ file: String, _ format: String, _ errors: Bool) throws
  {
    let report = try report(format, errors: errors, of: Self.labelled())
    #expect(GoldenFile.difference(report, from: SamplePages.golden(file)) == nil)
  }

  @Test(arguments: [("evaluation-brat.txt", "text"), ("evaluation-brat.json", "json")])
  func mentionsAreReportedAsInTheGoldenFile(_ file: String, _ format: String) throws {
    let report = try report(format, errors: false, of: Self.annotated())
    #expect(GoldenFile.difference(report, from: SamplePages.golden(file)) == nil)
  }

  @Test func nothingScoredIsSaid() {
    let report = EvaluationReport(
      corpus: CorpusDescription(path: "a", part: nil, articles: 0),
      sha256: "d",
      evaluation: CorpusEvaluation()
    )
    let text = EvaluationFormat.evaluationText.report([], report, ReportOptions())
    #expect(text.hasSuffix("nothing was scored\n"))
  }
}
