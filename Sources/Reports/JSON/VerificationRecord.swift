import AsQuoted

/// A checked page in the JSON report.
struct PageRecord: Encodable {
  let path: String
  let truth: String
  let curated: CurationRecord
  let verdict: Nullable<String>
  let reason: Nullable<String>
  let notices: [String]
  let archive: ArchiveRecord
  let article: ArticleRecord
  let quotes: [QuoteRecord]
  let unexpected: [UnexpectedRecord]

  init(_ page: ReportedPage) {
    let verification = page.checked.verification
    let places = ArticlePlaces(page.checked.page.article)
    path = page.checked.page.id
    truth = page.truthPath
    curated = CurationRecord(page.truth.curated)
    verdict = Nullable(verification.cannotCheck.map { _ in "cannot-check" })
    reason = Nullable(verification.cannotCheck?.reason)
    notices = page.checked.page.notices
    archive = ArchiveRecord(page.checked.page)
    article = ArticleRecord(page.checked.page)
    quotes = verification.quotes.map { QuoteRecord($0, places) }
    unexpected = verification.unexpected.map { UnexpectedRecord($0, places) }
  }
}

/// Who curated the truth.
struct CurationRecord: Encodable {
  let by: Nullable<String>
  let on: Nullable<String>
  let from: Nullable<String>
  let sha256: Nullable<String>

  init(_ curation: Curation) {
    by = Nullable(curation.by)
    on = Nullable(curation.on)
    from = Nullable(curation.from)
    sha256 = Nullable(curation.sha256)
  }
}

/// What a page's file is.
struct ArchiveRecord: Encodable {
  let format: Nullable<String>
  let url: Nullable<String>
  let captured: Nullable<String>
  let capturedFrom: Nullable<String>
  let sha256: Nullable<String>
  let payloadSha256: Nullable<String>
  let textSha256: Nullable<String>

  init(_ page: PageExtraction) {
    format = Nullable(page.archive.format)
    url = Nullable(page.url)
    captured = Nullable(page.archive.captured)
    capturedFrom = Nullable(page.archive.capturedFrom)
    sha256 = Nullable(page.archive.sha256)
    payloadSha256 = Nullable(page.archive.payloadSHA256)
    textSha256 = Nullable(page.textSHA256)
  }
}

/// What a page says of its article, and where each stands on the page.
struct ArticleRecord: Encodable {
  let title: Nullable<String>
  let titleFrom: Nullable<String>
  let published: Nullable<String>
  let publishedFrom: Nullable<String>
  let byline: Nullable<String>
  let bylineFrom: Nullable<String>
  let language: Nullable<String>
  let languageFrom: Nullable<String>

  init(_ page: PageExtraction) {
    let article = page.article
    title = Nullable(page.title?.value)
    titleFrom = Nullable(page.title?.from)
    published = Nullable(article.published)
    publishedFrom = Nullable(article.facts.published?.from)
    byline = Nullable(article.byline)
    bylineFrom = Nullable(article.facts.byline?.from)
    language = Nullable(article.language)
    languageFrom = Nullable(article.facts.language?.from)
  }
}

/// What came of one quotation of the truth.
struct QuoteRecord: Encodable {
  /// What was looked for.
  struct Expected: Encodable {
    let text: String
    let speaker: Nullable<String>
  }

  let id: String
  let verdict: String
  let wording: String
  let speakerMatch: Nullable<String>
  let severity: Nullable<String>
  let flags: [String]
  let layout: Nullable<String>
  let expected: Expected
  let found: Nullable<FoundRecord>
  let diff: [DiffRecord]

  init(_ quote: QuoteVerification, _ places: ArticlePlaces) {
    id = quote.id
    verdict = quote.verdict.rawValue
    wording = quote.wording.rawValue
    speakerMatch = Nullable(quote.speakerMatch?.rawValue)
    severity = Nullable(quote.severity?.rawValue)
    flags = quote.flags.map(\.rawValue)
    layout = Nullable(quote.layout?.rawValue)
    expected = Expected(text: quote.expected.text, speaker: Nullable(quote.expected.speaker))
    found = Nullable(quote.found.map { FoundRecord($0, places) })
    diff = quote.diff.map(DiffRecord.init)
  }
}

/// Words of a page.
struct FoundRecord: Encodable {
  let text: String
  let speaker: Nullable<String>
  let mention: Nullable<String>
  let cue: Nullable<String>
  let rule: Nullable<String>
  let confidence: Nullable<Double>
  let via: Nullable<String>
  let block: String
  let spans: [PlaceRecord]
  let prefix: String
  let suffix: String

  init(_ found: FoundQuotation, _ places: ArticlePlaces) {
    text = found.text
    speaker = Nullable(found.speaker?.name)
    mention = Nullable(found.mention?.text)
    cue = Nullable(found.cue?.text)
    rule = Nullable(found.rule)
    confidence = Nullable(found.confidence)
    via = Nullable(found.via)
    block = found.block.rawValue
    spans = found.spans.map(places.scalars)
    prefix = found.prefix
    suffix = found.suffix
  }
}

/// A quotation that belongs to none of the truth: the keys of ``FoundRecord``, and two more.
struct UnexpectedRecord: Encodable {
  private enum Key: String, CodingKey { case near, diff }

  let found: FoundRecord
  let near: Nullable<String>
  let diff: [DiffRecord]

  init(_ quotation: UnexpectedQuotation, _ places: ArticlePlaces) {
    found = FoundRecord(quotation.found, places)
    near = Nullable(quotation.near)
    diff = quotation.diff.map(DiffRecord.init)
  }

  func encode(to encoder: any Encoder) throws {
    try found.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(near, forKey: .near)
    try container.encode(diff, forKey: .diff)
  }
}

/// A step of a word diff.
struct DiffRecord: Encodable {
  let op: String
  let text: String
  /// True or left out.
  let marked: Bool?

  init(_ operation: DiffOperation) {
    op = operation.kind.rawValue
    text = operation.text
    marked = operation.isMarked ? true : nil
  }
}

/// The numbers at the end: a key for every verdict.
struct SummaryRecord: Encodable {
  let counts: [String: Int]

  init(_ totals: RunTotals) {
    var counts = [
      "pages": totals.verdicts.pages,
      "quotes": totals.verdicts.quotes,
      "unexpected": totals.verdicts.unexpected,
      "cannot-check": totals.verdicts.cannotCheck,
      "exit": totals.exitStatus,
    ]
    if totals.pendingLeft > 0 { counts["pending"] = totals.pendingLeft }
    for verdict in Verdict.allCases { counts[verdict.rawValue] = totals.verdicts.count(verdict) }
    self.counts = counts
  }

  func encode(to encoder: any Encoder) throws {
    try counts.encode(to: encoder)
  }
}
