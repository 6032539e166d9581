import AsQuoted
import Foundation

/// Where a command writes, and what it may know of the place: the process's own streams, or a test's.
public struct Console: Sendable {
  /// What came of writing results.
  public enum Outcome: Hashable, Sendable {
    case written
    /// Nobody reads them any more: not a fault.
    case unread
    /// They are lost, for this reason.
    case failed(String)
  }

  /// Writes results.
  public let writeOutput: @Sendable (String) -> Outcome
  /// Writes messages.
  public let writeError: @Sendable (String) -> Void
  /// Reads a line that a person types, or nil at the end.
  public let readLine: @Sendable () -> String?
  /// Whether results go to a terminal.
  public let outputIsTerminal: Bool
  /// The width of the terminal that results go to, in characters; nil where it is not known.
  public let terminalWidth: Int?
  /// Whether messages go to a terminal.
  public let errorIsTerminal: Bool
  /// The environment's variables.
  public let environment: [String: String]

  /// A console by its parts.
  public init(
    writeOutput: @escaping @Sendable (String) -> Outcome,
    writeError: @escaping @Sendable (String) -> Void,
    readLine: @escaping @Sendable () -> String? = { nil },
    outputIsTerminal: Bool = false,
    errorIsTerminal: Bool = false,
    terminalWidth: Int? = nil,
    environment: [String: String] = [:]
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.readLine = readLine
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.terminalWidth = terminalWidth
    self.environment = environment
  }

  /// The process's standard streams.
  public static var process: Console {
    // A reader that goes away (`| head`) is told by a failing write, not by a signal that ends us.
    signal(SIGPIPE, SIG_IGN)
    return Console(
      writeOutput: { write($0, to: .standardOutput) },
      writeError: { _ = write($0, to: .standardError) },
      readLine: { Swift.readLine() },
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1,
      terminalWidth: TerminalSize.width,
      environment: ProcessInfo.processInfo.environment
    )
  }

  private static func write(_ text: String, to handle: FileHandle) -> Outcome {
    do {
      try handle.write(text)
      return .written
    } catch {
      let reason = FileBytes.rootCause(error)
      let isUnread = reason.domain == NSPOSIXErrorDomain && reason.code == Int(EPIPE)
      return isUnread ? .unread : .failed(FileBytes.reason(error))
    }
  }

  /// Writes a whole result, and gives the exit status: 2 where it is lost, else the one given.
  func finish(_ text: String, status: Int32 = 0) -> Int32 {
    guard case .failed(let reason) = writeOutput(text) else { return status }
    error("standard output", "can't be written: \(reason)")
    return 2
  }

  /// Writes one line about a file: `path: error: message`.
  func error(_ path: String, _ message: String) {
    writeError("\(path): error: \(message)\n")
  }

  /// Writes what is wrong with a file that a person wrote, a line a fault.
  func error(_ error: TruthFileError) {
    switch error {
    case .file(let error): self.error(error.path, error.message)
    case .content(let error): writeError("\(error)\n")
    }
  }

  /// Writes one line about a file that somebody should look at.
  func warning(_ path: String, _ message: String) {
    writeError("\(path): warning: \(message)\n")
  }

  /// Writes one line about a file that is no fault.
  func note(_ path: String, _ message: String) {
    writeError("\(path): note: \(message)\n")
  }

  /// Whether the command runs in continuous integration, where no curated file is written.
  var isAutomatic: Bool {
    let value = environment["CI"] ?? ""
    return !value.isEmpty && value.lowercased() != "false"
  }

  /// Whether results are coloured.
  func hasColour(_ choice: ColourChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: outputIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty
    }
  }
}
