/// A report in the making: takes what pages come to, in order, and gives the text that can be written.
public struct ReportComposer<Page: Sendable, Totals: Sendable>: Sendable {
  /// The format.
  public let format: ReportFormat<Page, Totals>
  /// What a reader wants of the report.
  public let options: ReportOptions
  private var entries = 0
  private var omitted = 0
  private var length = 0
  /// The rows that the opening takes.
  private var rows: [String] = []
  /// What waits for the opening.
  private var kept: [String] = []

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
    var texts = texts[...]
    if case .withRows = format.opening, let row = texts.popFirst(), !row.isEmpty {
      rows.append(row)
    }
    var isStreamed = false
    if case .before = format.opening { isStreamed = true }
    for entry in texts {
      guard hasRoom(for: entry) else {
        omitted += 1
        continue
      }
      for piece in [entries > 0 ? format.separator : "", entry] where !piece.isEmpty {
        if isStreamed { write(piece) } else { kept.append(piece) }
      }
      entries += 1
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
    let end = format.end(totals, omitted, options)
    switch format.opening {
    case .before: return end
    case .afterAll(let head): return head(totals, options) + kept.joined() + end
    case .withRows(let head): return head(totals, rows, options) + kept.joined() + end
    }
  }
}
