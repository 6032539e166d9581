public import AsQuoted

/// A format for what a search for a claim found.
public typealias ClaimFormat = ReportFormat<SearchedPage, ClaimTotals>

extension ReportFormat where Page == SearchedPage, Totals == ClaimTotals {
  /// Every format for a search; the first is the default.
  public static var all: [ClaimFormat] { [.claimText, .claimJSON] }
}

extension ClaimTotals {
  /// What the verdict says of the claim, in a sentence.
  var meaning: String {
    let saying = claim.speaker == nil ? "" : ", said by the claim's speaker"
    return switch verdict {
    case .verified: "The claim's words are quoted\(saying)."
    case .elided: "Every difference between claim and page is marked: …, [ ], [sic]."
    case .truncated:
      "The page quotes a part of the claim only, and does not say that more was said."
    case .extended:
      "The claim is a part of a longer quotation: look whether what it leaves out changes the sense."
    case .unattributed: "The claim's words are quoted; the rules could not tell who says them."
    case .altered: "What is quoted is like the claim, with other words."
    case .misattributed: "The words are given to somebody else than the claim says."
    case .unquoted: "The words stand in the article, and nobody is quoted with them."
    case .missing: "None of the pages has the words."
    }
  }

  /// What is to be said where pages disagree, or nil.
  var dispute: String? {
    guard isDisputed else { return nil }
    let pages = [Verdict.altered, .misattributed].reduce(0) { $0 + (verdicts[$1] ?? 0) }
    return "But pages disagree: \(count(pages, "page")) with other words or another speaker."
  }

  /// How many pages have which verdict: `4 pages: 1 verified, 3 missing`.
  var counts: String {
    let counts = Verdict.allCases.compactMap { verdict in
      verdicts[verdict].map { "\($0) \(verdict.rawValue)" }
    }
    let unread = unreadable > 0 ? "; \(count(unreadable, "input")) that can't be read" : ""
    let list = counts.isEmpty ? "" : ": " + counts.joined(separator: ", ")
    return count(pages, "page") + list + unread
  }
}
