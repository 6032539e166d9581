import Verification

extension EvaluationFormat {
  /// A line for each rule and grade, `rule grade right given`, `-` for no grade: what the rules' own
  /// confidence is made from.
  package static var evaluationConfidence: EvaluationFormat {
    EvaluationFormat(
      identifier: "confidence",
      summary: "a line a rule and grade: right speakers, all speakers given",
      page: { _, _ in "" },
      end: { report, _ in
        report.evaluation.rules.grades.map { rule, grade, score in
          "\(rule) \(grade.isEmpty ? "-" : grade) \(score.right) \(score.given)\n"
        }.joined()
      }
    )
  }
}
