import Foundation
import GroundTruth
import QuoteSpans
import Reports
import TestSupport
import Testing
import Verification

@testable import AsQuoted

/// The scores are those of the scorers that came with the corpora, figure by figure.
@Suite(.enabled(if: Corpora.areThere && Python.isThere, "the corpora or python3 are not there"))
struct CorpusAgreementTests {
  @Test func scoresOfTextsAreThoseOfWhoSaid() throws {
    let corpus = try Corpora.texts()
    let ours = try ourScores(corpus)
    let predictions = try extracted(corpus.articles.map(\.text))
    let theirs = try Python.json(
      Corpora.path("who_said.py"),
      ["score", Corpora.path("polnear/who-said.train.jsonl"), Corpora.path("polnear/train/text")]
        + [predictions.path("predictions.jsonl"), "--json"]
    )
    #expect(ours == theirs)
    #expect(ours.count == 12)
  }

  @Test func scoresOfPagesAreThoseOfWhoSaid() throws {
    let corpus = try Corpora.pages()
    let ours = try ourScores(corpus)
    let predictions = try extracted(corpus.articles.compactMap(\.page))
    let theirs = try Python.json(
      Corpora.path("who_said.py"),
      ["score", Corpora.path("articles/who-said.jsonl"), Corpora.path("articles/text")]
        + [predictions.path("predictions.jsonl"), "--by-text", "--json"]
    )
    #expect(ours == theirs)
    #expect(ours.count == 12)
  }

  /// On a tenth of the corpus: the whole takes too long for a test.
  @Test func scoresOfMentionsAreThoseOfGoldAndScore() throws {
    let corpus = try Corpora.brat(.tenth)
    #expect(corpus.articles.count > 50)
    let folder = try TemporaryFolder()
    var lines = ""
    for article in corpus.articles {
      guard case .brat(let annotations) = article.gold else { continue }
      try copy(article.text, to: "train/text", of: folder)
      try copy(annotations, to: "train/attributions", of: folder)
      lines += try mentionLine(article) + "\n"
    }
    try folder.write(lines, to: "predictions.jsonl")
    let gold = folder.path("gold.jsonl")
    try Python.run(
      Corpora.path("polnear/gold.py"),
      ["--polnear", folder.path(), "--split", "train", "--out", gold]
    )
    let theirs = try Python.json(
      Corpora.path("polnear/score.py"),
      [gold, folder.path("predictions.jsonl"), "--json"]
    )
    let ours = try ourScores(corpus)
    #expect(ours == theirs)
    #expect(ours.count == 8)
  }

  // MARK: - Ours

  /// The scores of the JSON report.
  private func ourScores(_ corpus: AnnotatedCorpus) throws -> NSDictionary {
    let report = EvaluationReport(
      corpus: corpus.description,
      sha256: "",
      evaluation: try Corpora.score(corpus)
    )
    let text = EvaluationFormat.evaluationJSON.report([], report, ReportOptions())
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
    return try #require(document?["scores"] as? NSDictionary)
  }

  /// A folder with what `extract` writes of files.
  private func extracted(_ paths: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let pages = paths.flatMap { Extractor().pages(at: $0) }
    let lines = pages.map { ExtractionFormat.extractionJSONLines.page($0, ReportOptions()) }
    try folder.write(lines.joined(), to: "predictions.jsonl")
    return folder
  }

  private func copy(_ path: String, to name: String, of folder: TemporaryFolder) throws {
    let file = URL(filePath: path)
    try folder.write(Array(try Data(contentsOf: file)), to: "\(name)/\(file.lastPathComponent)")
  }

  /// A line of predictions: quotations in no other that are no scare quotes, their marks taken in.
  private func mentionLine(_ article: AnnotatedCorpus.Article) throws -> String {
    let page = try #require(Extractor(input: .text).pages(at: article.text).first)
    let text = ScalarText(page.article.content)
    var quotes: [[String: Any]] = []
    for (quotation, attribution) in zip(page.quotations, page.attributions.attributions)
    where quotation.enclosing == nil && attribution.form != .scare {
      let range = text.scalars(of: quotation.extent)
      var quote: [String: Any] = [
        "start": range.lowerBound, "end": range.upperBound, "text": text.words(range),
      ]
      quote["speaker"] = attribution.speaker?.name
      quote["speaker_mention"] = attribution.mention.map { mention in
        let range = text.scalars(of: mention.range)
        return ["text": mention.text, "start": range.lowerBound, "end": range.upperBound]
          as [String: Any]
      }
      quotes.append(quote)
    }
    let line = try JSONSerialization.data(withJSONObject: ["id": article.id, "quotes": quotes])
    return String(decoding: line, as: UTF8.self)
  }
}
