import AsQuoted

/// A comparison in the JSON report. Copies are numbered from 1.
struct ComparisonRecord {
  let copies: [CopyRecord]
  let facts: [FactRecord]
  let quotes: [QuotationHistoryRecord]
  let unreadable: [UnreadableRecord]

  init(_ article: ComparedArticle) {
    let comparison = article.comparison
    let places = comparison.copies.map { ArticlePlaces($0.page.article) }
    copies = comparison.copies.enumerated().map { CopyRecord($1, number: $0 + 1) }
    facts = comparison.facts.map(FactRecord.init)
    quotes = comparison.quotes.map { QuotationHistoryRecord($0, places) }
    unreadable = article.unreadable.map { UnreadableRecord(path: $0.path, reason: $0.reason) }
  }
}

/// A copy that was compared.
struct CopyRecord: Encodable {
  let number: Int
  let path: String
  let dated: Bool
  let sameBytesAs: Nullable<Int>
  let sameTextAs: Nullable<Int>
  let notices: [String]
  let archive: ArchiveRecord
  let article: ArticleRecord

  init(_ copy: ComparedCopy, number: Int) {
    self.number = number
    path = copy.page.id
    dated = copy.isDated
    sameBytesAs = Nullable(copy.sameBytesAs.map { $0 + 1 })
    sameTextAs = Nullable(copy.sameTextAs.map { $0 + 1 })
    notices = copy.page.notices
    archive = ArchiveRecord(copy.page)
    article = ArticleRecord(copy.page)
  }
}

/// A page that can't be read.
struct UnreadableRecord: Encodable {
  let path: String
  let reason: String
}

/// A fact of the article over the copies.
struct FactRecord: Encodable {
  /// A change of it.
  struct Change: Encodable {
    let copy: Int
    let since: Int
    let severity: String
    let before: String
    let now: String
    let diff: [DiffRecord]

    init(_ change: FactHistory.Change) {
      copy = change.copy + 1
      since = change.since + 1
      severity = FactHistory.severity.rawValue
      before = change.former
      now = change.value
      diff = change.diff.map(DiffRecord.init)
    }
  }

  let fact: String
  let values: [Nullable<String>]
  let changes: [Change]

  init(_ fact: FactHistory) {
    self.fact = fact.fact.rawValue
    values = fact.values.map { Nullable($0) }
    changes = fact.changes.map(Change.init)
  }
}

/// A quotation over the copies.
struct QuotationHistoryRecord: Encodable {
  /// What a copy has of it.
  struct Cell: Encodable {
    let copy: Int
    let state: String
    let found: Nullable<FoundRecord>
  }

  let id: String
  let cells: [Cell]
  let changes: [QuotationChangeRecord]

  init(_ quote: QuotationHistory, _ places: [ArticlePlaces]) {
    id = quote.id
    cells = quote.cells.enumerated().map { copy, cell in
      Cell(
        copy: copy + 1,
        state: cell.state.rawValue,
        found: Nullable(cell.found.map { FoundRecord($0, places[copy]) })
      )
    }
    changes = quote.changes.map(QuotationChangeRecord.init)
  }
}

/// What became of a quotation between two copies.
struct QuotationChangeRecord: Encodable {
  /// Words and speaker on one side of it.
  struct Side: Encodable {
    let text: Nullable<String>
    let speaker: Nullable<String>
  }

  let copy: Int
  let since: Int
  let kinds: [String]
  let severity: String
  let wording: Nullable<String>
  let flags: [String]
  let before: Side
  let now: Side
  let restores: Nullable<Int>
  let diff: [DiffRecord]

  init(_ change: QuotationChange) {
    copy = change.copy + 1
    since = change.since + 1
    kinds = change.kinds.map(\.rawValue)
    severity = change.severity.rawValue
    wording = Nullable(change.wording?.rawValue)
    flags = change.flags.map(\.rawValue)
    before = Side(text: Nullable(change.formerText), speaker: Nullable(change.formerSpeaker))
    now = Side(text: Nullable(change.text), speaker: Nullable(change.speaker))
    restores = Nullable(change.restores.map { $0 + 1 })
    diff = change.diff.map(DiffRecord.init)
  }
}

/// The numbers at the end: a key for every kind of change.
struct ComparisonSummaryRecord: Encodable {
  private let counts: [String: Int]

  init(_ totals: ComparisonTotals) {
    var counts = [
      "copies": totals.copies,
      "left-out": totals.leftOut,
      "cannot-read": totals.unreadable,
      "quotes": totals.quotes,
      "unchanged": totals.unchanged,
      "facts": totals.facts,
      "exit": totals.exitStatus,
    ]
    for kind in QuotationChange.Kind.allCases {
      counts[kind.rawValue] = totals.changed[kind] ?? 0
    }
    self.counts = counts
  }

  func encode(to encoder: any Encoder) throws {
    try counts.encode(to: encoder)
  }
}
