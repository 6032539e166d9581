public import AsQuoted

/// An article whose copies were compared, as reports tell of it.
public struct ComparedArticle: Sendable {
  /// A page that can't be read.
  public struct Unreadable: Hashable, Sendable {
    /// The page's name.
    public let path: String
    /// Why it can't be read.
    public let reason: String

    /// A page and what is wrong with it.
    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// The copies and their changes.
  public let comparison: CopyComparison
  /// Pages and files that can't be read, which may be copies.
  public let unreadable: [Unreadable]
  /// The number of pages that are left out, as they are other articles.
  public let leftOut: Int

  /// A comparison, and what was not compared.
  public init(comparison: CopyComparison, unreadable: [Unreadable] = [], leftOut: Int = 0) {
    self.comparison = comparison
    self.unreadable = unreadable
    self.leftOut = leftOut
  }
}

/// What a comparison comes to, in numbers.
public struct ComparisonTotals: Hashable, Sendable {
  /// The number of copies that were compared.
  public let copies: Int
  /// The number of pages that are left out, as they are other articles.
  public let leftOut: Int
  /// The number of pages and files that can't be read.
  public let unreadable: Int
  /// The number of quotations over all copies.
  public let quotes: Int
  /// The number of quotations that are the same in all copies.
  public let unchanged: Int
  /// The number of quotations to which each kind of change happens, at least once.
  public let changed: [QuotationChange.Kind: Int]
  /// The number of changes of title, byline and date of publication.
  public let facts: Int
  /// 2 where something can't be read, else 1 where a change is at or above the severity asked for, else 0.
  public let exitStatus: Int

  /// What a comparison comes to; changes at or above `failOn` fail the run.
  public init(_ article: ComparedArticle, failOn: Severity) {
    let comparison = article.comparison
    copies = comparison.copies.count
    leftOut = article.leftOut
    unreadable = article.unreadable.count
    quotes = comparison.quotes.count
    unchanged = comparison.quotes.count { $0.changes.isEmpty }
    changed = Dictionary(
      comparison.quotes.flatMap { quote in Set(quote.changes.flatMap(\.kinds)).map { ($0, 1) } },
      uniquingKeysWith: +
    )
    facts = comparison.facts.reduce(0) { $0 + $1.changes.count }
    exitStatus =
      unreadable > 0 ? 2 : comparison.hasChanges(atOrAbove: failOn) ? 1 : 0
  }

  /// What the comparison comes to: `3 copies; 8 quotations: 6 unchanged, 2 with changed words`.
  var sentence: String {
    var pages = count(copies, "copy", plural: "copies")
    if leftOut > 0 { pages += ", \(count(leftOut, "page")) of other articles left out" }
    if unreadable > 0 { pages += ", \(unreadable) that can't be read" }
    var parts = unchanged > 0 ? ["\(unchanged) unchanged"] : []
    for kind in QuotationChange.Kind.allCases {
      if let number = changed[kind] { parts.append("\(number) \(Self.words(kind))") }
    }
    let list = parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"
    let facts = facts > 0 ? "; \(count(facts, "change")) of title, byline or date" : ""
    return "\(pages); \(count(quotes, "quotation"))\(list)\(facts)"
  }

  private static func words(_ kind: QuotationChange.Kind) -> String {
    switch kind {
    case .new: "new"
    case .gone: "gone"
    case .back: "back"
    case .unquoted: "unquoted"
    case .words: "with changed words"
    case .speaker: "with another speaker"
    case .speakerNotSure: "whose speaker is not sure"
    }
  }
}
