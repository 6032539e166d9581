public import GroundTruth

/// Counts over pages.
public struct VerificationSummary: Hashable, Sendable {
  /// The number of pages, those that can't be checked taken in.
  public private(set) var pages = 0
  /// The number of pages that can't be checked.
  public private(set) var cannotCheck = 0
  /// The number of truth quotations looked for, over all pages.
  public private(set) var quotes = 0
  /// How many of them got each verdict; every verdict has an entry.
  public private(set) var verdicts: [Verdict: Int]
  /// The number of quotations that belong to no truth.
  public private(set) var unexpected = 0
  /// The number of quotations that are counted only.
  public private(set) var counted = 0

  /// Counts of no page.
  public init() {
    verdicts = Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0, 0) })
  }

  /// Counts over some pages.
  public init(_ pages: some Sequence<PageVerification>) {
    self.init()
    for page in pages { add(page) }
  }

  /// Takes in one more page.
  public mutating func add(_ page: PageVerification) {
    pages += 1
    if page.cannotCheck != nil { cannotCheck += 1 }
    quotes += page.quotes.count
    for quote in page.quotes { verdicts[quote.verdict, default: 0] += 1 }
    unexpected += page.unexpected.count
    counted += page.counted.count
  }

  /// Takes in the counts over some more pages.
  public mutating func add(_ others: VerificationSummary) {
    pages += others.pages
    cannotCheck += others.cannotCheck
    quotes += others.quotes
    verdicts.merge(others.verdicts, uniquingKeysWith: +)
    unexpected += others.unexpected
    counted += others.counted
  }

  /// The number of truth quotations with a verdict.
  public func count(_ verdict: Verdict) -> Int { verdicts[verdict] ?? 0 }
}
