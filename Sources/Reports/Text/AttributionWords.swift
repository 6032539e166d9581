import AsQuoted

/// Why a quotation has its speaker, in the words of every report that tells it.
enum AttributionWords {
  /// What a rule does: `said-after: A verb of saying stands behind.`; the identifier of one that is not known.
  static func rule(_ id: String) -> String {
    guard let rule = RuleCatalog.all.first(where: { $0.id == id }) else { return id }
    return "\(id): \(rule.sentence)"
  }

  /// How sure the rules are.
  static func confidence(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return "such evidence was right \(percent) times in 100 on annotated news"
  }

  /// What speaks most for the answer (+) and against it (−), with what each adds to the log odds.
  static func evidence(_ evidence: [String]) -> String? {
    let marks = RuleCatalog.weightiest(of: evidence).map { mark, weight in
      "\(mark) \(weight < 0 ? "−" : "+")\(abs(weight).decimals(1))"
    }
    return marks.isEmpty ? nil : marks.joined(separator: ", ")
  }
}
