import ArgumentParser
import AsQuoted
import Reports

/// Looks for what is wrong or doubtful in truth files.
struct LintCommand: ConsoleCommand {
  /// A format by its name.
  enum Format: String, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Tells what is wrong or doubtful in truth files.",
    discussion: """
      Errors are what keeps a file from being used. Warnings are equal quotations that nothing tells \
      apart, drafts, marks around a text, ids that are easily mixed up, names that two speakers share \
      or nearly share, speakers without a quotation, pages that are not there, a changed source, and a \
      pending file that is left.

      Exit status: 0 nothing, 1 warnings, 2 a file that can't be used.
      """
  )

  @Argument(help: "Truth files.", completion: .file())
  var files: [String]

  @Option(name: .long, help: "The report's format: text or json.", transform: choice)
  var format: Format = .text

  func run(on console: Console) async throws -> Int32 {
    let linted = files.map { file in
      do throws(FileError) {
        return LintedFile(path: file, diagnostics: try TruthFile.lint(file))
      } catch {
        return LintedFile(path: file, diagnostics: [], problem: error.message)
      }
    }
    let status = linted.map(status).max() ?? 0
    for file in linted {
      if let problem = file.problem { console.error(file.path, problem) }
    }
    guard format == .text else {
      return console.finish(LintJSONReport.text(linted, exit: Int(status)), status: status)
    }
    var result = status
    for file in linted where file.problem == nil {
      for diagnostic in file.diagnostics {
        let line = "\(diagnostic)".onOneLine + "\n"
        switch diagnostic.severity {
        case .error: console.writeError(line)
        case .warning: result = console.finish(line, status: result)
        }
      }
      if file.diagnostics.isEmpty { result = console.finish("\(file.path): ok\n", status: result) }
    }
    return result
  }

  private func status(_ file: LintedFile) -> Int32 {
    if file.problem != nil || file.diagnostics.contains(where: { $0.severity == .error }) {
      return 2
    }
    return file.diagnostics.isEmpty ? 0 : 1
  }
}
