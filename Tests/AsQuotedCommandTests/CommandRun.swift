import AsQuotedCommand
import Foundation
import Synchronization
import TestSupport

/// One run of the command in this process, with what it wrote.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the command from the top folder of the checkout, so that paths in its output are short.
  init(_ arguments: String...) async {
    await self.init(arguments)
  }

  init(
    _ arguments: [String],
    isTerminal: Bool = false,
    input: [String] = [],
    environment: [String: String] = [:]
  ) async {
    _ = FileManager.default.changeCurrentDirectoryPath(
      RepositoryPaths.root.path(percentEncoded: false)
    )
    let written = Written()
    written.input.withLock { $0 = input[...] }
    let console = Console(
      writeOutput: { text in
        written.output.withLock { $0 += text }
        return .written
      },
      writeError: { text in written.errors.withLock { $0 += text } },
      readLine: { written.input.withLock { $0.popFirst() } },
      outputIsTerminal: isTerminal,
      environment: environment
    )
    status = await CommandLineTool.run(arguments, on: console)
    output = written.output.withLock { $0 }
    errors = written.errors.withLock { $0 }
  }

  /// The lines on standard error.
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

  private final class Written: Sendable {
    let output = Mutex("")
    let errors = Mutex("")
    let input = Mutex<ArraySlice<String>>([])
  }
}

/// Folders of samples, from the top folder.
enum Samples {
  static let bad = "Tests/Samples/bad-input"
  static let truce = "Fixtures/ukraine-truce"
}
