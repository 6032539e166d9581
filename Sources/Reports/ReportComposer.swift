/// A report in the making: takes what pages come to, in order, and gives the text that can be written.
public struct ReportComposer<Page: Sendable, Totals: Sendable>: Sendable {
  /// The format.
  public let format: ReportFormat<Page, Totals>
  /// What a reader wants of the report.
  public let options: ReportOptions
  private var entries = 0
  private var omitted = 0
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
    case .afterAll: ""
    }
  }

  /// What a page's entries add; empty where they wait for the totals.
  public mutating func add(_ texts: [String]) -> String {
    let room = format.limit.map { max($0 - entries, 0) } ?? texts.count
    omitted += max(texts.count - room, 0)
    var text = ""
    for entry in texts.prefix(room) {
      text += (entries > 0 ? format.separator : "") + entry
      entries += 1
    }
    guard case .afterAll = format.opening else { return text }
    if !text.isEmpty { kept.append(text) }
    return ""
  }

  /// The rest of the report.
  public func finish(_ totals: Totals) -> String {
    let end = format.end(totals, omitted, options)
    switch format.opening {
    case .before: return end
    case .afterAll(let head): return head(totals, options) + kept.joined() + end
    }
  }
}
