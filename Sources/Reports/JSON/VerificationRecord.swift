import AsQuoted

/// A checked page in the JSON report. Its quotations are made one by one: a page may have very many.
struct PageRecord {
  private let page: ReportedPage

  init(_ page: ReportedPage) { self.page = page }

  /// Writes it over lines that are moved right by some columns, or as a line of JSON Lines.
  func write(indentedBy columns: Int?, to take: @escaping (String) -> Void) {
    let verification = page.checked.verification
    let places = ArticlePlaces(page.checked.page.article)
    var writer = JSONWriter(indentedBy: columns, to: take)
    writer.object { writer in
      writer.member("archive", encoding: ArchiveRecord(page.checked.page))
      writer.member("article", encoding: ArticleRecord(page.checked.page))
      writer.member("curated", encoding: CurationRecord(page.truth.curated))
      writer.member("notices", encoding: page.checked.page.notices)
      writer.member("path", page.checked.page.id)
      writer.key("quotes")
      writer.array(verification.quotes) { quote, writer in
        QuoteRecord(quote, places).write(to: &writer)
      }
      writer.member("reason", verification.cannotCheck?.reason)
      if columns == nil { VerificationLineKeys.page.write(to: &writer) }
      writer.member("truth", page.truthPath)
      writer.key("unexpected")
      writer.array(verification.unexpected) { quotation, writer in
        UnexpectedRecord(quotation, places).write(to: &writer)
      }
      writer.member("verdict", verification.cannotCheck.map { _ in "cannot-check" })
    }
    writer.finish()
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

  /// Writes what the encoder would.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("diff")
      writer.array(diff) { $0.write(to: &$1) }
      writer.key("expected")
      writer.object { writer in
        writer.member("speaker", expected.speaker.value)
        writer.member("text", expected.text)
      }
      writer.key("flags")
      writer.array(flags) { $1.value($0) }
      if let found = found.value {
        writer.key("found")
        writer.object { found.writeMembers(to: &$0) }
      } else {
        writer.member("found", nil as String?)
      }
      writer.member("id", id)
      writer.member("layout", layout.value)
      writer.member("severity", severity.value)
      writer.member("speakerMatch", speakerMatch.value)
      writer.member("verdict", verdict)
      writer.member("wording", wording)
    }
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

  /// Writes what the encoder would write in its braces, and of an unexpected quotation its own keys.
  func writeMembers(to writer: inout JSONWriter, and more: UnexpectedRecord? = nil) {
    writer.member("block", block)
    writer.member("confidence", confidence.value)
    writer.member("cue", cue.value)
    if let more {
      writer.key("diff")
      writer.array(more.diff) { $0.write(to: &$1) }
    }
    writer.member("mention", mention.value)
    if let more { writer.member("near", more.near.value) }
    writer.member("prefix", prefix)
    writer.member("rule", rule.value)
    writer.key("spans")
    writer.array(spans) { $0.write(to: &$1) }
    writer.member("speaker", speaker.value)
    writer.member("suffix", suffix)
    writer.member("text", text)
    writer.member("via", via.value)
  }
}

/// A quotation that belongs to none of the truth: the keys of ``FoundRecord``, and two more.
struct UnexpectedRecord {
  let found: FoundRecord
  let near: Nullable<String>
  let diff: [DiffRecord]

  init(_ quotation: UnexpectedQuotation, _ places: ArticlePlaces) {
    found = FoundRecord(quotation.found, places)
    near = Nullable(quotation.near)
    diff = quotation.diff.map(DiffRecord.init)
  }

  /// Writes the keys of both, sorted.
  func write(to writer: inout JSONWriter) {
    writer.object { found.writeMembers(to: &$0, and: self) }
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

  /// Writes what the encoder would.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      if let marked { writer.member("marked", marked) }
      writer.member("op", op)
      writer.member("text", text)
    }
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
