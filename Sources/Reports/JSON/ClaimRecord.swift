import AsQuoted

/// A page with what it has of a claim, in the JSON report of a search.
struct SearchedPageRecord {
  private let searched: SearchedPage

  init(_ searched: SearchedPage) { self.searched = searched }

  /// Writes it over lines that are moved right by some columns.
  func write(indentedBy columns: Int, to take: @escaping (String) -> Void) {
    let places = ArticlePlaces(searched.page.article)
    var writer = JSONWriter(indentedBy: columns, to: take)
    writer.object { writer in
      writer.member("archive", encoding: ArchiveRecord(searched.page))
      writer.member("article", encoding: ArticleRecord(searched.page))
      writer.key("hits")
      writer.array(searched.hits) { hit, writer in QuoteRecord(hit, places).write(to: &writer) }
      writer.member("path", searched.page.id)
      writer.member("verdict", searched.verdict.rawValue)
    }
    writer.finish()
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
