import AsQuoted
import Reports

/// Writes reports while the work goes on, and tells how far it is.
struct ReportOutput<Page: Sendable, Totals: Sendable> {
  private let console: Console
  /// Where each goes: a stream, or a folder.
  private let sinks: [any ReportTarget]
  private var composers: [ReportComposer<Page, Totals>]
  private let total: Int
  private let clock = ContinuousClock()
  private let began: ContinuousClock.Instant
  private var done = 0
  private var showsProgress = false

  /// Reports about so many files.
  init(
    _ reports: [ReportChoice<Page, Totals>],
    on console: Console,
    total: Int
  ) throws(FileError) {
    var sinks: [any ReportTarget] = []
    for report in reports {
      if let files = report.format.files, let folder = report.file {
        sinks.append(try ReportFolder(folder, files, console: console))
        continue
      }
      let appends = report.format.appends
      sinks.append(try ReportSink(report.file, appends: appends, console: console))
    }
    composers = reports.map { ReportComposer($0.format, $0.options) }
    self.console = console
    self.sinks = sinks
    self.total = total
    began = clock.now
  }

  /// Whether anybody still reads a report.
  var isOpen: Bool { sinks.contains(where: \.isOpen) }

  /// Writes what stands before the first page.
  mutating func start() {
    write(composers.map { $0.start() })
  }

  /// Writes a page: its entries for each report.
  mutating func add(_ entries: [[String]]) {
    clearProgress()
    for (index, sink) in sinks.enumerated() {
      switch sink {
      case let folder as ReportFolder: folder.write(entries[index])
      default: composers[index].add(entries[index], to: sink.write)
      }
    }
  }

  /// Begins a page that is written piece by piece.
  mutating func beginPage() {
    clearProgress()
    for index in composers.indices { composers[index].beginPage() }
  }

  /// Writes a piece of the page to the report with a number; none of them is a folder.
  mutating func add(_ piece: ReportPiece, to report: Int) {
    composers[report].add(piece, to: sinks[report].write)
  }

  /// Writes what stands behind the last page, and closes the files. False if a report is lost that somebody
  /// wanted.
  mutating func finish(_ totals: Totals) -> Bool {
    clearProgress()
    for (sink, composer) in zip(sinks, composers) { composer.finish(totals, to: sink.write) }
    for sink in sinks { sink.close() }
    return !sinks.contains(where: \.hasFailed)
  }

  /// Says what is wrong with a file.
  mutating func error(_ path: String, _ message: String) {
    clearProgress()
    console.error(path, message)
  }

  /// Says what is doubtful about a file.
  mutating func warning(_ path: String, _ message: String) {
    clearProgress()
    console.warning(path, message)
  }

  /// Says something of a file that is no fault.
  mutating func note(_ path: String, _ message: String) {
    clearProgress()
    console.note(path, message)
  }

  /// Counts a file as done and, on a terminal in a long run, says so.
  mutating func advance() {
    done += 1
    guard console.errorIsTerminal, clock.now - began > .seconds(2), done < total else { return }
    console.writeError("\r\u{1B}[K\(done) of \(total)")
    showsProgress = true
  }

  private mutating func write(_ texts: [String]) {
    clearProgress()
    for (sink, text) in zip(sinks, texts) { sink.write(text) }
  }

  private mutating func clearProgress() {
    guard showsProgress else { return }
    console.writeError("\r\u{1B}[K")
    showsProgress = false
  }
}
