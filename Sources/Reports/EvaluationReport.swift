package import Verification

/// A corpus that was scored, for reports.
package struct EvaluationReport: Sendable {
  /// What was scored.
  package let corpus: CorpusDescription
  /// The SHA-256 of the whole corpus.
  package let sha256: String
  /// What came of it.
  package let evaluation: CorpusEvaluation

  /// A report on a corpus.
  package init(corpus: CorpusDescription, sha256: String, evaluation: CorpusEvaluation) {
    self.corpus = corpus
    self.sha256 = sha256
    self.evaluation = evaluation
  }
}

/// A format for scores against an annotated corpus.
package typealias EvaluationFormat = ReportFormat<ArticleEvaluation, EvaluationReport>

extension ReportFormat where Page == ArticleEvaluation, Totals == EvaluationReport {
  /// Every format for scores; the first is the default.
  package static var all: [EvaluationFormat] {
    [.evaluationText, .evaluationJSON, .evaluationEvidence]
  }
}
