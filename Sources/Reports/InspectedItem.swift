public import AsQuoted

/// One step of a report on what files hold: so it is written while a file is read, whatever its length.
public struct InspectedItem: Sendable {
  /// What the step tells.
  public enum Step: Sendable {
    /// A file by its name, and what it is; nil where that can't be told.
    case file(path: String, ArchiveHeader?)
    /// A page in it.
    case page(PageExtraction)
    /// Something that is no page.
    case other(OtherRecord)
    /// A part that can't be read.
    case damage(ArchiveDamage)
    /// The file's end: what there was, and why the file, or the rest of it, can't be read.
    case end(InspectedCounts, PageProblem?)
  }

  /// What the step tells.
  public let step: Step
  /// Whether it is the first file of the report, or the first thing in its file.
  public let isFirst: Bool

  /// A step.
  public init(_ step: Step, isFirst: Bool) {
    self.step = step
    self.isFirst = isFirst
  }
}

/// How much of what a file holds.
public struct InspectedCounts: Hashable, Sendable {
  /// So many kinds of things are told apart; a file may name more of them.
  private static let kinds = 100

  /// The number of pages.
  public private(set) var pages = 0
  /// The number of pages that hold no article that can be checked.
  public private(set) var unusable = 0
  /// The number of quotations in them.
  public private(set) var quotations = 0
  /// The number of things that are no pages.
  public private(set) var others = 0
  /// The number of those that were not listed.
  public private(set) var unlisted = 0
  /// The number of parts that can't be read.
  public private(set) var damaged = 0
  /// How many things that are no pages there are of a type and for a reason: `request: no page`.
  public private(set) var kinds: [String: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Takes in a page.
  public mutating func add(_ page: PageExtraction) {
    pages += 1
    if page.problem != nil { unusable += 1 }
    quotations += page.quotations.count
  }

  /// Takes in something that is no page.
  public mutating func add(_ other: OtherRecord, isListed: Bool) {
    others += 1
    if !isListed { unlisted += 1 }
    let kind = "\(other.type): \(other.reason)"
    let isKnown = kinds[kind] != nil || kinds.count < Self.kinds
    kinds[isKnown ? kind : "of other kinds", default: 0] += 1
  }

  /// Takes in a part that can't be read.
  public mutating func addDamage() { damaged += 1 }
}

/// What a run of `inspect` comes to, in numbers.
public struct InspectionTotals: Hashable, Sendable {
  /// The number of files.
  public private(set) var files = 0
  /// The number of files that can't be read, or not to their end.
  public private(set) var unreadable = 0
  /// The number of pages in them.
  public private(set) var pages = 0

  /// No file yet.
  public init() {}

  /// Takes in a file.
  public mutating func add(_ counts: InspectedCounts, _ problem: PageProblem?) {
    files += 1
    pages += counts.pages
    if problem != nil { unreadable += 1 }
  }
}

/// A format for what files hold.
public typealias InspectionFormat = ReportFormat<InspectedItem, InspectionTotals>

extension ReportFormat where Page == InspectedItem, Totals == InspectionTotals {
  /// Every format for what files hold; the first is the default.
  public static var all: [InspectionFormat] { [.inspectionText, .inspectionJSON] }
}
