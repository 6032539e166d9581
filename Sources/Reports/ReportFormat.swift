public import AsQuoted

/// A way to write results: an identifier, and pure functions from results to text.
///
/// A report is its opening, the entries of its pages in input order with a separator between them, and
/// its end, so that it can be written while the work goes on and no run is too large for it. Only a
/// format whose opening tells the totals is kept until they are known.
public struct ReportFormat<Page: Sendable, Totals: Sendable>: Sendable {
  /// What comes before the first page, and when it can be written.
  public enum Opening: Sendable {
    /// Text that is written before the first page.
    case before(@Sendable (ReportOptions) -> String)
    /// Text that tells what all pages come to.
    case afterAll(@Sendable (Totals, ReportOptions) -> String)
    /// Text that tells what all pages come to, with a row for each page. The first entry of a page is its
    /// row, which no limit counts and which may be empty.
    case withRows(@Sendable (Totals, _ rows: [String], ReportOptions) -> String)
  }

  /// The name by which the command's option `--format` knows it.
  public let identifier: String
  /// What it is for, in a few words for the help.
  public let summary: String
  /// What stands between two entries.
  public let separator: String
  /// The most entries that it writes; further ones are counted only. Nil for any number.
  public let limit: Int?
  /// The most UTF-16 units of all entries together, which is how forges count what they take; from the
  /// first that is too long on, entries are counted only. Nil for any number.
  public let capacity: Int?
  /// Whether a file that it goes to keeps what is in it.
  public let appends: Bool
  /// The files that it is made of; nil for a format that is one text. A page's entries are then the name of
  /// its files and the text of each, and nothing stands before, between or behind them.
  public let files: ReportFiles?
  /// Whether it prints digests of files, pages and texts, which take time to make.
  public let printsDigests: Bool
  /// Whether it prints what rules were tried for a speaker, which takes much room on long pages.
  public let printsTraces: Bool
  /// What comes before the first page.
  public let opening: Opening
  private let write: @Sendable (Page, ReportOptions, ReportEntries) -> Void
  /// What comes behind the last page; told how many entries were left out.
  public let end: @Sendable (Totals, _ omitted: Int, ReportOptions) -> String

  /// A format in which a page is one entry, or none where its text is empty.
  public init(
    identifier: String,
    summary: String,
    separator: String = "",
    printsDigests: Bool = true,
    head: @escaping @Sendable (ReportOptions) -> String = { _ in "" },
    page text: @escaping @Sendable (Page, ReportOptions) -> String,
    end: @escaping @Sendable (Totals, ReportOptions) -> String = { _, _ in "" }
  ) {
    self.init(
      identifier: identifier,
      summary: summary,
      separator: separator,
      printsDigests: printsDigests,
      opening: .before(head),
      write: { page, options, entries in entries.write(text(page, options)) },
      end: { totals, _, options in end(totals, options) }
    )
  }

  /// A format by its parts.
  public init(
    identifier: String,
    summary: String,
    separator: String = "",
    limit: Int? = nil,
    capacity: Int? = nil,
    appends: Bool = false,
    files: ReportFiles? = nil,
    printsDigests: Bool = true,
    opening: Opening,
    entries: @escaping @Sendable (Page, ReportOptions) -> [String],
    end: @escaping @Sendable (Totals, _ omitted: Int, ReportOptions) -> String
  ) {
    self.init(
      identifier: identifier,
      summary: summary,
      separator: separator,
      limit: limit,
      capacity: capacity,
      appends: appends,
      files: files,
      printsDigests: printsDigests,
      opening: opening,
      write: { page, options, all in for entry in entries(page, options) { all.add(entry) } },
      end: end
    )
  }

  /// A format by its parts, whose pages may be long: `write` writes what one comes to, bit by bit.
  init(
    identifier: String,
    summary: String,
    separator: String = "",
    limit: Int? = nil,
    capacity: Int? = nil,
    appends: Bool = false,
    files: ReportFiles? = nil,
    printsDigests: Bool = true,
    printsTraces: Bool = false,
    opening: Opening,
    write: @escaping @Sendable (Page, ReportOptions, ReportEntries) -> Void,
    end: @escaping @Sendable (Totals, _ omitted: Int, ReportOptions) -> String
  ) {
    self.identifier = identifier
    self.summary = summary
    self.separator = separator
    self.limit = limit
    self.capacity = capacity
    self.appends = appends
    self.files = files
    self.printsDigests = printsDigests
    self.printsTraces = printsTraces
    self.opening = opening
    self.write = write
    self.end = end
  }

  /// What one page comes to: entries, or none.
  public func entries(_ page: Page, _ options: ReportOptions) -> [String] {
    var entries: [String] = []
    forEachPiece(of: page, options) { piece in
      switch piece {
      case .entry(let text): entries.append(text)
      case .more(let text): entries[entries.count - 1] += text
      case .omitted: break
      }
    }
    return entries
  }

  /// Hands out what one page comes to, piece by piece.
  public func forEachPiece(
    of page: Page,
    _ options: ReportOptions,
    _ body: (ReportPiece) -> Void
  ) {
    withoutActuallyEscaping(body) { body in
      // What is counted by its length is written whole or not at all.
      let entries = ReportEntries(keepsWhole: capacity != nil, body)
      write(page, options, entries)
      entries.flush()
    }
  }

  /// One page's part of a report.
  public func page(_ page: Page, _ options: ReportOptions) -> String {
    entries(page, options).joined(separator: separator)
  }

  /// A whole report.
  public func report(_ pages: [Page], _ totals: Totals, _ options: ReportOptions) -> String {
    var composer = ReportComposer(self, options)
    var text = composer.start()
    for page in pages {
      composer.beginPage()
      forEachPiece(of: page, options) { piece in composer.add(piece) { text += $0 } }
    }
    composer.finish(totals) { text += $0 }
    return text
  }
}

/// What files a report is made of that is a folder.
public struct ReportFiles: Hashable, Sendable {
  /// The endings of a page's files, with their dots, in the order of its entries.
  public let endings: [String]
  /// Files that stand beside them once, by name.
  public let others: [String: String]

  /// Files by their endings, and others by name.
  public init(endings: [String], others: [String: String] = [:]) {
    self.endings = endings
    self.others = others
  }
}

/// What a reader wants of a report.
public struct ReportOptions: Hashable, Sendable {
  /// Whether every quotation is shown, not only findings.
  public let showsAll: Bool
  /// Whether an extraction carries the article's text.
  public let includesText: Bool
  /// Whether scores against a corpus come with each mistake.
  public let showsErrors: Bool
  /// Whether text is coloured, with a terminal's escape sequences.
  public let hasColour: Bool
  /// The severity at and above which a finding fails the run.
  public let failOn: Severity

  /// Options; what is not named is off.
  public init(
    showsAll: Bool = false,
    includesText: Bool = false,
    showsErrors: Bool = false,
    hasColour: Bool = false,
    failOn: Severity = .warning
  ) {
    self.showsAll = showsAll
    self.includesText = includesText
    self.showsErrors = showsErrors
    self.hasColour = hasColour
    self.failOn = failOn
  }

  /// The same without colour, for a file.
  public var withoutColour: ReportOptions {
    ReportOptions(
      showsAll: showsAll,
      includesText: includesText,
      showsErrors: showsErrors,
      failOn: failOn
    )
  }
}

/// A page that was checked, with the truth that it was held against.
public struct ReportedPage: Sendable {
  /// The page and what came of it.
  public let checked: CheckedPage
  /// The truth.
  public let truth: Truth
  /// The path of the truth's file as given.
  public let truthPath: String
  /// Whether it is the first page of this truth in the report, where the curator is named.
  public let opensTruth: Bool
  /// The place of its file among those of the run, from 1: with the page's place in its file it tells pages
  /// of one name apart.
  public let fileNumber: Int
  /// Who curated the truth, when and from what, in words.
  let curated: String

  /// A page of a report.
  public init(
    checked: CheckedPage,
    truth: Truth,
    truthPath: String,
    opensTruth: Bool,
    fileNumber: Int = 1
  ) {
    self.checked = checked
    self.truth = truth
    self.truthPath = truthPath
    self.opensTruth = opensTruth
    self.fileNumber = fileNumber
    curated = ReportBasis.curated(truth)
  }
}

/// A format for what came of checking pages.
public typealias VerificationFormat = ReportFormat<ReportedPage, RunTotals>

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// Every format for checked pages; the first is the default.
  public static var all: [VerificationFormat] {
    [
      .verificationText, .verificationJSON, .verificationJSONLines, .verificationHTML,
      .verificationMarkdown,
      .verificationJUnit, .verificationSARIF, .verificationGitHub,
      .verificationGitHubSummary,
    ]
  }
}

/// A format for what was read from pages.
public typealias ExtractionFormat = ReportFormat<PageExtraction, ExtractionTotals>

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// Every format for pages as read; the first is the default.
  public static var all: [ExtractionFormat] {
    [
      .extractionText, .extractionJSON, .extractionJSONLines, .extractionYAML, .extractionCSV,
      .extractionWebAnnotation, .extractionBrat,
    ]
  }
}

/// What an extraction comes to, in numbers.
public struct ExtractionTotals: Hashable, Sendable {
  /// The number of pages.
  public private(set) var pages = 0
  /// The number of pages that can't be used.
  public private(set) var unusable = 0
  /// The number of quotations.
  public private(set) var quotations = 0
  /// The number of quotations with a speaker.
  public private(set) var attributed = 0

  /// No page yet.
  public init() {}

  /// Takes in a page.
  public mutating func add(_ page: PageExtraction) { add(PageCounts(page)) }

  /// Takes in a page that was counted.
  public mutating func add(_ page: PageCounts) {
    pages += 1
    if page.isUnusable { unusable += 1 }
    quotations += page.quotations
    attributed += page.attributed
  }
}
