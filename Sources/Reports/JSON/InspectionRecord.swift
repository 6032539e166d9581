import AsQuoted

/// A file as `inspect` writes it in JSON.
struct InspectedFileRecord: Encodable {
  let path: String
  let format: Nullable<String>
  let summary: Nullable<String>
  let gzip: Bool
  let sha256: Nullable<String>

  init(_ path: String, _ header: ArchiveHeader?) {
    self.path = path
    format = Nullable(header?.format)
    summary = Nullable(header?.summary)
    gzip = header?.isGzip ?? false
    sha256 = Nullable(header?.sha256)
  }
}

/// A page in a file.
struct InspectedPageRecord: Encodable {
  /// The encoding in which a page was read.
  struct Encoding: Encodable {
    let name: String
    let decidedBy: String
    let replacements: Int
  }

  let kind = "page"
  let number: Int
  let record: Int
  let entry: Bool
  let format: Nullable<String>
  let url: Nullable<String>
  let captured: Nullable<String>
  let capturedFrom: Nullable<String>
  let payloadSha256: Nullable<String>
  let textSha256: Nullable<String>
  let encoding: Nullable<Encoding>
  let title: Nullable<String>
  let titleFrom: Nullable<String>
  let byline: Nullable<String>
  let bylineFrom: Nullable<String>
  let published: Nullable<String>
  let publishedFrom: Nullable<String>
  let language: Nullable<String>
  let languageFrom: Nullable<String>
  let words: Int
  let quotations: Int
  let cause: Nullable<String>
  let reason: Nullable<String>
  let digestMismatch: Bool
  let digestsMatched: [String]
  let notices: [String]

  init(_ page: PageExtraction) {
    let archive = page.archive
    number = archive.number
    record = archive.record
    entry = archive.isEntry
    format = Nullable(archive.format)
    url = Nullable(page.url)
    captured = Nullable(archive.captured)
    capturedFrom = Nullable(archive.capturedFrom)
    payloadSha256 = Nullable(archive.payloadSHA256)
    textSha256 = Nullable(page.textSHA256)
    encoding = Nullable(
      page.encoding.map {
        Encoding(name: $0.name, decidedBy: $0.decidedBy.rawValue, replacements: $0.replacements)
      }
    )
    let facts = page.article.facts
    title = Nullable(page.title?.value)
    titleFrom = Nullable(page.title?.from)
    byline = Nullable(facts.byline?.value)
    bylineFrom = Nullable(facts.byline?.from)
    published = Nullable(facts.published?.value)
    publishedFrom = Nullable(facts.published?.from)
    language = Nullable(facts.language?.value)
    languageFrom = Nullable(facts.language?.from)
    words = PageWords.count(page.article)
    quotations = page.quotations.count
    cause = Nullable(page.problem?.cause.rawValue)
    reason = Nullable(page.problem?.description)
    digestMismatch = page.problem?.cause == .digestMismatch
    digestsMatched = archive.digestsMatched
    notices = page.notices
  }
}

/// Something in a file that is no page.
struct InspectedOtherRecord: Encodable {
  let kind = "other"
  let record: Int
  let type: String
  let url: Nullable<String>
  let captured: Nullable<String>
  let status: Nullable<Int>
  let mediaType: Nullable<String>
  let length: Nullable<Int>
  let reason: String

  init(_ other: OtherRecord) {
    record = other.number
    type = other.type
    url = Nullable(other.url)
    captured = Nullable(other.captured)
    status = Nullable(other.status)
    mediaType = Nullable(other.mediaType)
    length = Nullable(other.length)
    reason = other.reason
  }
}

/// A part of a file that can't be read.
struct InspectedDamageRecord: Encodable {
  let kind = "damage"
  let record: Int
  let reason: String
  let digestMismatch: Bool

  init(_ damage: ArchiveDamage) {
    record = damage.number
    reason = damage.message
    digestMismatch = damage.isDigestMismatch
  }
}

/// What a file holds, in numbers.
struct InspectedTotalsRecord: Encodable {
  let pages: Int
  let unusable: Int
  let quotations: Int
  let others: Int
  let unlisted: Int
  let damaged: Int
  /// How many others there are of a type and for a reason.
  let kinds: [String: Int]

  init(_ counts: InspectedCounts) {
    pages = counts.pages
    unusable = counts.unusable
    quotations = counts.quotations
    others = counts.others
    unlisted = counts.unlisted
    damaged = counts.damaged
    kinds = counts.kinds
  }
}
