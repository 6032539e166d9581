/// A report in the making: takes what pages come to, in order, and gives the text that can be written.
public struct ReportComposer<Page: Sendable, Totals: Sendable>: Sendable {
  /// The format.
  public let format: ReportFormat<Page, Totals>
  /// What a reader wants of the report.
  public let options: ReportOptions
  /// Where pieces go.
  private enum Target {
    /// To the opening.
    case row
    case report
    /// Nowhere: there is no room.
    case nowhere
  }

  private var entries = 0
  private var omitted = 0
  private var length = 0
  private var target = Target.nowhere
  private var expectsRow = false
  /// The rows that the opening takes.
  private var rows: [String] = []
  /// What waits for the opening.
  private var kept = PackedText()

  /// A report of which nothing is written yet.
  public init(_ format: ReportFormat<Page, Totals>, _ options: ReportOptions) {
    self.format = format
    self.options = options
  }

  /// What stands before the first page.
  public func start() -> String {
    switch format.opening {
    case .before(let head): head(options)
    case .afterAll, .withRows: ""
    }
  }

  /// What a page's entries add; empty where they wait for the totals.
  public mutating func add(_ texts: [String]) -> String {
    var text = ""
    add(texts) { text += $0 }
    return text
  }

  /// Hands what a page's entries add to `write`, piece by piece: a long page's text is not copied.
  public mutating func add(_ texts: [String], to write: (String) -> Void) {
    beginPage()
    for text in texts { add(.entry(text), to: write) }
  }

  /// Begins the next page.
  public mutating func beginPage() {
    if case .withRows = format.opening { expectsRow = true }
  }

  /// Hands what a piece of the page adds to `write`.
  public mutating func add(_ piece: ReportPiece, to write: (String) -> Void) {
    switch piece {
    case .entry(let text):
      target = nextTarget(text)
      if target == .row { rows.append("") }
      if target == .report {
        if entries > 0 { put(format.separator, write) }
        entries += 1
      }
      put(text, write)
    case .more(let text): put(text, write)
    case .omitted(let number): omitted += number
    }
  }

  private mutating func nextTarget(_ entry: String) -> Target {
    if expectsRow {
      expectsRow = false
      return .row
    }
    if hasRoom(for: entry) { return .report }
    omitted += 1
    return .nowhere
  }

  private mutating func put(_ text: String, _ write: (String) -> Void) {
    guard !text.isEmpty else { return }
    switch target {
    case .row: rows[rows.count - 1] += text
    case .report:
      if case .before = format.opening { write(text) } else { kept.append(text) }
    case .nowhere: break
    }
  }

  /// Whether an entry is to be written; when one is not, none behind it is.
  private mutating func hasRoom(for entry: String) -> Bool {
    if omitted > 0 { return false }
    if let limit = format.limit, entries >= limit { return false }
    guard let capacity = format.capacity else { return true }
    length += entry.utf16.count
    return length <= capacity
  }

  /// The rest of the report.
  public func finish(_ totals: Totals) -> String {
    var text = ""
    finish(totals) { text += $0 }
    return text
  }

  /// Hands the rest of the report to `write`, piece by piece.
  public func finish(_ totals: Totals, to write: (String) -> Void) {
    let rows = rows.filter { !$0.isEmpty }
    switch format.opening {
    case .before: break
    case .afterAll(let head): write(head(totals, options))
    case .withRows(let head): write(head(totals, rows, options))
    }
    kept.forEachPiece(write)
    write(format.end(totals, omitted, options))
  }
}
