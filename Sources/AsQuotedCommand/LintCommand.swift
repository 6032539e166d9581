import ArgumentParser
import AsQuoted

/// Looks for what is wrong or doubtful in truth files.
struct LintCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Tells what is wrong or doubtful in truth files.",
    discussion: "Exit status: 0 nothing, 1 warnings, 2 a file that can't be used."
  )

  @Argument(help: "Truth files.")
  var files: [String]

  func run(on console: Console) async throws -> Int32 {
    var status: Int32 = 0
    for file in files {
      do {
        let diagnostics = try TruthFile.lint(file)
        for diagnostic in diagnostics {
          let line = "\(diagnostic)\n"
          switch diagnostic.severity {
          case .error:
            console.writeError(line)
            status = 2
          case .warning: status = console.finish(line, status: max(status, 1))
          }
        }
        if diagnostics.isEmpty { status = console.finish("\(file): ok\n", status: status) }
      } catch {
        console.error(error.path, error.message)
        status = 2
      }
    }
    return status
  }
}
