import ArchiveReading
import ArticleExtraction
import AttributionRules
public import Verification

/// One article's copies in order of their dates of capture, and what each has of its quotations and facts.
public struct CopyComparison: Sendable {
  /// The copies, the earliest first; behind those with a date of capture the others, in the order given.
  public let copies: [ComparedCopy]
  /// The quotations in the order in which they appear over the copies.
  public let quotes: [QuotationHistory]
  /// Title, byline and date of publication.
  public let facts: [FactHistory]

  /// Compares copies of one article; pages that have a problem are left out.
  ///
  /// Two copies of one date go by their names. A changed speaker is told only where the rules are as sure of
  /// both speakers as `minimumConfidence` says, 0...1; else the change is "speaker not sure".
  public init(
    of pages: [PageExtraction],
    minimumConfidence: Double = RuleCatalog.defaultMinimumConfidence
  ) {
    let pages = Self.inOrder(pages.filter { $0.problem == nil })
    var chain = QuotationChain(minimumConfidence: minimumConfidence)
    for page in pages {
      chain.add(
        article: page.article,
        quotations: page.quotations,
        attributions: page.attributions
      )
    }
    copies = Self.copies(pages)
    quotes = chain.histories
    let sites = SiteNames(pages)
    facts = [
      FactHistory(.title, values: pages.map { $0.title?.value }, essence: sites.removed),
      FactHistory(.byline, values: pages.map(\.article.byline)),
      FactHistory(.published, values: pages.map(\.article.published)),
    ]
  }

  /// The gravest change's severity, or nil where nothing changed.
  public var severity: Severity? {
    let facts = facts.contains { !$0.changes.isEmpty } ? [FactHistory.severity] : []
    return (quotes.compactMap(\.severity) + facts).max()
  }

  /// Whether a change is at or above a severity.
  public func hasChanges(atOrAbove threshold: Severity) -> Bool {
    severity.map { $0 >= threshold } ?? false
  }

  /// Whether anything changed in a copy, by its place from 0.
  public func hasChanges(in copy: Int) -> Bool {
    quotes.contains { $0.cells[copy].change != nil }
      || facts.contains { $0.changes.contains { $0.copy == copy } }
  }

  private static func inOrder(_ pages: [PageExtraction]) -> [PageExtraction] {
    let dated = pages.enumerated().map { number, page in
      (number: number, moment: page.archive.captured.flatMap { Moment($0)?.start }, page: page)
    }
    return dated.sorted { left, right in
      switch (left.moment, right.moment) {
      case (let one?, let other?) where one != other: one < other
      case (_?, _?) where left.page.id != right.page.id:
        PageFinder.bytesPrecede(left.page.id, right.page.id)
      case (_?, nil): true
      case (nil, _?): false
      default: left.number < right.number
      }
    }.map(\.page)
  }

  private static func copies(_ pages: [PageExtraction]) -> [ComparedCopy] {
    var pagesByBytes: [String: Int] = [:]
    var pagesByText: [String: Int] = [:]
    return pages.enumerated().map { number, page in
      let bytes = page.archive.payloadSHA256 ?? page.archive.sha256
      let copy = ComparedCopy(
        page: page,
        isDated: page.archive.captured.flatMap { Moment($0) } != nil,
        sameBytesAs: bytes.flatMap { pagesByBytes[$0] },
        sameTextAs: page.textSHA256.flatMap { pagesByText[$0] }
      )
      if let bytes, pagesByBytes[bytes] == nil { pagesByBytes[bytes] = number }
      if let text = page.textSHA256 { pagesByText[text] = number }
      return copy
    }
  }
}

/// One copy among those that are compared.
public struct ComparedCopy: Sendable {
  /// The page.
  public let page: PageExtraction
  /// Whether its date of capture is known; else its place among the copies is that in which it was given.
  public let isDated: Bool
  /// The first copy that has the same bytes, from 0; nil if none before this one has.
  public let sameBytesAs: Int?
  /// The last copy before this one whose article has the same text, from 0, or nil.
  public let sameTextAs: Int?
}
