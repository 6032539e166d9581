import AsQuoted

/// Writes reports while the work goes on, and tells how far it is.
struct ReportOutput {
  private let console: Console
  private let sinks: [ReportSink]
  private let total: Int
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var done = 0
  private var showsProgress = false

  /// Reports to the files, nil for standard output, about so many files.
  init(to files: [String?], on console: Console, total: Int) throws(FileError) {
    var sinks: [ReportSink] = []
    for file in files { sinks.append(try ReportSink(file, console: console)) }
    self.console = console
    self.sinks = sinks
    self.total = total
    start = clock.now
  }

  /// Whether anybody still reads a report.
  var isOpen: Bool { sinks.contains(where: \.isOpen) }

  /// Writes what comes before or behind the pages: a text for each report.
  mutating func write(_ texts: [String]) {
    clearProgress()
    for (sink, text) in zip(sinks, texts) { sink.write(text) }
  }

  /// Writes a page: a text for each report.
  mutating func add(_ texts: [String], separators: [String]) {
    clearProgress()
    for (sink, (text, separator)) in zip(sinks, zip(texts, separators)) {
      sink.add(text, separator: separator)
    }
  }

  /// Closes the files. False if a report is lost that somebody wanted.
  func close() -> Bool {
    for sink in sinks { sink.close() }
    return !sinks.contains(where: \.hasFailed)
  }

  /// Says what is wrong with a file.
  mutating func error(_ path: String, _ message: String) {
    clearProgress()
    console.error(path, message)
  }

  /// Says something of a file that is no fault.
  mutating func note(_ path: String, _ message: String) {
    clearProgress()
    console.note(path, message)
  }

  /// Counts a file as done and, on a terminal in a long run, says so.
  mutating func advance() {
    done += 1
    guard console.errorIsTerminal, clock.now - start > .seconds(2), done < total else { return }
    console.writeError("\r\u{1B}[K\(done) of \(total)")
    showsProgress = true
  }

  private mutating func clearProgress() {
    guard showsProgress else { return }
    console.writeError("\r\u{1B}[K")
    showsProgress = false
  }
}
