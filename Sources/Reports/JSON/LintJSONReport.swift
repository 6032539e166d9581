public import AsQuoted

/// A truth file that was looked through.
public struct LintedFile: Sendable {
  /// The path as given.
  public let path: String
  /// What is wrong or doubtful.
  public let diagnostics: [TruthDiagnostic]
  /// Why the file can't be read, or nil.
  public let problem: String?

  /// A file with what was found in it.
  public init(path: String, diagnostics: [TruthDiagnostic], problem: String? = nil) {
    self.path = path
    self.diagnostics = diagnostics
    self.problem = problem
  }
}

/// What `truth lint --format json` prints.
public enum LintJSONReport {
  private struct Report: Encodable {
    let schema = "asquoted/lint/1"
    let tool = ToolRecord()
    let files: [File]
    let summary: [String: Int]
  }

  private struct File: Encodable {
    let path: String
    let problem: Nullable<String>
    let diagnostics: [Diagnostic]
  }

  private struct Diagnostic: Encodable {
    let severity: String
    let line: Int
    let column: Int
    let message: String
  }

  /// The report on some files; `exit` is the run's exit status.
  public static func text(_ files: [LintedFile], exit: Int) -> String {
    let diagnostics = files.flatMap(\.diagnostics)
    let report = Report(
      files: files.map { file in
        File(
          path: file.path,
          problem: Nullable(file.problem),
          diagnostics: file.diagnostics.map {
            Diagnostic(
              severity: $0.severity.rawValue,
              line: $0.line,
              column: $0.column,
              message: $0.message
            )
          }
        )
      },
      summary: [
        "files": files.count,
        "errors": diagnostics.count { $0.severity == .error },
        "warnings": diagnostics.count { $0.severity == .warning },
        "unreadable": files.count { $0.problem != nil },
        "exit": exit,
      ]
    )
    return JSONText.indented(report) + "\n"
  }
}
