import AsQuoted
import Foundation

/// Where a report goes.
protocol ReportTarget: AnyObject {
  /// Whether it takes what is written; false for output that nobody reads and for a full disk.
  var isOpen: Bool { get }
  /// Whether something is lost that somebody wanted.
  var hasFailed: Bool { get }
  /// Writes a piece of the report.
  func write(_ text: String)
  /// Ends the report.
  func close()
}

/// A report that is one text, on standard output or in a file.
final class ReportSink: ReportTarget {
  private let console: Console
  private let path: String?
  private let handle: FileHandle?
  private(set) var isOpen = true
  private(set) var hasFailed = false

  /// A sink for standard output, or for a file, which is emptied unless the report is to be added to it.
  init(_ path: String?, appends: Bool = false, console: Console) throws(FileError) {
    self.console = console
    self.path = path
    guard let path else {
      handle = nil
      return
    }
    do {
      if FileKind(path: path) == nil { try Data().write(to: URL(filePath: path)) }
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      // Pipes and devices can't be cut, and need not be.
      if appends { _ = try? handle.seekToEnd() } else { try? handle.truncate(atOffset: 0) }
      self.handle = handle
    } catch {
      throw FileError(path, "can't be written: \(FileBytes.reason(error)); look at the folder")
    }
  }

  func write(_ text: String) {
    guard isOpen, !text.isEmpty else { return }
    switch outcome(of: text) {
    case .written: break
    case .unread: isOpen = false
    case .failed(let reason):
      isOpen = false
      hasFailed = true
      let name = path ?? "standard output"
      console.error(name, "can't be written: \(reason); the report is not whole")
    }
  }

  private func outcome(of text: String) -> Console.Outcome {
    guard let handle else { return console.writeOutput(text) }
    do {
      try handle.write(text)
      return .written
    } catch {
      return .failed(FileBytes.reason(error))
    }
  }

  func close() {
    try? handle?.close()
  }
}
