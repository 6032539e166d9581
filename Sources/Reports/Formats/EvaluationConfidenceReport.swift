import Verification

extension EvaluationFormat {
  /// A line a rule, `rule right given`: what the rules' measured precision is made from.
  package static var evaluationConfidence: EvaluationFormat {
    EvaluationFormat(
      identifier: "confidence",
      summary: "a line a rule: its name, right speakers, all speakers it gave",
      page: { _, _ in "" },
      end: { report, _ in
        report.evaluation.rules.sorted { $0.key < $1.key }
          .map { "\($0.key) \($0.value.right) \($0.value.given)\n" }.joined()
      }
    )
  }
}
