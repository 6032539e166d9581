import Verification

extension EvaluationFormat {
  /// One JSON document; its `scores` have the keys of the scorer that came with the corpus.
  package static var evaluationJSON: EvaluationFormat {
    EvaluationFormat(
      identifier: "json",
      summary: "one JSON document",
      separator: ",",
      head: { _ in "{\n  \"articles\" : [" },
      page: { article, options in
        let record = ArticleScoreRecord(article, showsErrors: options.showsErrors)
        return "\n    " + JSONText.indented(record, by: 4)
      },
      end: { report, _ in
        // The document's other keys, behind its first.
        "\n  ],\n" + JSONText.indented(EvaluationRecord(report)).dropFirst(2) + "\n"
      }
    )
  }
}
