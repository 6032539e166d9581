import Verification

extension EvaluationFormat {
  /// A line for each speaker given, tabs between: article, `right`, `wrong` or `no-speech`, and what the
  /// answer rests on. What the rules' confidence is fitted to.
  package static var evaluationEvidence: EvaluationFormat {
    EvaluationFormat(
      identifier: "evidence",
      summary: "a line a speaker given: article, right or wrong, what it rests on",
      page: { article, _ in
        article.answers.map { answer in
          ([article.id.onOneLine, answer.outcome.rawValue] + answer.evidence)
            .joined(separator: "\t") + "\n"
        }.joined()
      },
      end: { _, _ in "" }
    )
  }
}
