import AsQuoted

/// A page with what it has of a claim, in the JSON report of a search.
struct SearchedPageRecord: Encodable {
  let path: String
  let verdict: String
  let archive: ArchiveRecord
  let article: ArticleRecord
  let hits: [QuoteRecord]

  init(_ searched: SearchedPage) {
    let places = ArticlePlaces(searched.page.article)
    path = searched.page.id
    verdict = searched.verdict.rawValue
    archive = ArchiveRecord(searched.page)
    article = ArticleRecord(searched.page)
    hits = searched.hits.map { QuoteRecord($0, places) }
  }
}

/// What was looked for.
struct ClaimRecord: Encodable {
  let text: String
  let speaker: Nullable<String>

  init(_ claim: Claim) {
    text = claim.text
    speaker = Nullable(claim.speaker)
  }
}

/// What a search comes to: the claim's verdict, and a count of pages for every verdict.
struct ClaimSummaryRecord: Encodable {
  /// The copy with the verdict that was captured first.
  struct Copy: Encodable {
    let path: String
    let captured: String
  }

  let verdict: String
  let severity: Nullable<String>
  let pages: [String: Int]
  let disputed: Bool
  let unreadable: Int
  let earliest: Nullable<Copy>
  let exit: Int

  init(_ totals: ClaimTotals) {
    verdict = totals.verdict.rawValue
    severity = Nullable(totals.severity?.rawValue)
    pages = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, totals.verdicts[$0] ?? 0) }
    ).merging(["all": totals.pages]) { $1 }
    disputed = totals.isDisputed
    unreadable = totals.unreadable
    earliest = Nullable(
      totals.earliestCopy.map { Copy(path: $0.id, captured: $0.captured) }
    )
    exit = totals.exitStatus
  }
}
