import AsQuoted

/// What all pages come to, by verdict: how many, what that says, and what to do about it.
struct HTMLVerdictTable {
  let totals: RunTotals

  /// The table; nothing where nothing was found, not even what is as it should be.
  var html: HTMLText {
    let rows = findings + others
    guard !rows.isEmpty else { return "" }
    return """
      <section aria-labelledby="verdicts">
      <h2 id="verdicts">What was found</h2>
      <table>
      <thead><tr><th scope="col">Verdict</th><th scope="col" class="number">Number</th>\
      <th scope="col">What it says, and what to do</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>
      <p class="faint small">Words of the truth that a page lacks are <del>struck out</del>, words that it \
      puts in <ins>underlined</ins>; dotted lines tell that the page itself marks the change.</p>
      </section>

      """
  }

  private var findings: HTMLText {
    FindingKind.bySeverity.map { kind in
      row(
        HTMLBadge(kind.rawValue, HTMLBadge.Tone(kind.severity)),
        totals.number(of: kind),
        "\(kind.meaning) <span class=\"faint\">\(kind.advice)</span>"
      )
    }.joined()
  }

  /// What is no finding.
  private var others: HTMLText {
    row(
      HTMLBadge(Verdict.verified.rawValue, .good),
      totals.verdicts.count(.verified),
      "The words are the truth's, and the same speaker says them."
    )
      + row(
        HTMLBadge(HTMLFilters.words(HTMLFilters.notJudged), .plain),
        totals.verdicts.counted,
        "Marks that quote nobody, words within another quotation, and repeats are counted only."
      )
  }

  private func row(_ badge: HTMLBadge, _ number: Int, _ meaning: HTMLText) -> HTMLText {
    guard number > 0 else { return "" }
    return """
      <tr><th scope="row">\(badge.html)</th><td class="number">\(number)</td><td>\(meaning)</td></tr>

      """
  }
}

extension RunTotals {
  /// How many quotations, or pages where it is said of a page, a finding was made of; 0 where that is not counted.
  func number(of kind: FindingKind) -> Int {
    switch kind {
    case .unexpected: verdicts.unexpected
    case .cannotCheck: verdicts.cannotCheck
    default: Verdict(rawValue: kind.rawValue).map(verdicts.count) ?? 0
    }
  }
}
