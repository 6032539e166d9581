import Verification

extension EvaluationFormat {
  /// A line a rule and grade, `rule grade right given`, `-` for no grade: what the rules' measured precision is made from.
  package static var evaluationConfidence: EvaluationFormat {
    EvaluationFormat(
      identifier: "confidence",
      summary: "a line a rule and grade: their names, right speakers, all speakers given",
      page: { _, _ in "" },
      end: { report, _ in
        report.evaluation.rules.flatMap { rule, score in
          score.grades.map { grade, score in
            "\(rule) \(grade.isEmpty ? "-" : grade) \(score.right) \(score.given)\n"
          }
        }
        .sorted().joined()
      }
    )
  }
}
