import AsQuoted

/// What came of a page, in a few words.
struct PageVerdictWords {
  private let page: ReportedPage
  private var verification: PageVerification { page.checked.verification }

  init(_ page: ReportedPage) { self.page = page }

  /// How grave the page's gravest finding is, in a word; `ok` without any.
  var label: String {
    switch page.checked.outcome {
    case .clean, .asExpected: "ok"
    case .findings(let severity): severity.rawValue
    case .notAsExpected, .cannotCheck: Severity.error.rawValue
    }
  }

  /// `21 of 22 verified, q15 altered`.
  var text: String {
    if let cannotCheck = verification.cannotCheck {
      let expected = page.checked.outcome == .asExpected ? ", as expected" : ""
      return "cannot-check\(expected): \(cannotCheck.reason.onOneLine)"
    }
    let quotes = verification.quotes
    let verified = quotes.count { $0.verdict == .verified }
    let text = "\(verified) of \(quotes.count) verified"
    let others = others
    if page.checked.outcome == .asExpected {
      return others.isEmpty ? "\(text), as expected" : "\(text), as expected: \(others)"
    }
    return others.isEmpty ? text : "\(text), \(others)"
  }

  /// Every finding by id and verdict, short.
  private var others: String {
    var counts: [String] = []
    for verdict in Verdict.allCases where verdict != .verified {
      let ids = verification.quotes.filter { $0.verdict == verdict }.map(\.id.onOneLine)
      guard !ids.isEmpty else { continue }
      let isLong = ids.count > 3
      counts.append(
        "\(isLong ? String(ids.count) : ids.joined(separator: " ")) \(verdict.rawValue)"
      )
    }
    let unexpected = verification.unexpected.count
    if unexpected > 0 { counts.append("\(unexpected) unexpected") }
    return counts.joined(separator: ", ")
  }
}
