/// A problem of a truth file, with its place.
public struct TruthDiagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How grave a problem is.
  public enum Severity: String, Hashable, Sendable {
    /// The file can't be used.
    case error
    /// The file can be used, and somebody should look at it.
    case warning
  }

  /// How grave it is.
  public let severity: Severity
  /// The file, as its reader was told it.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong, what was expected and what to do: one line, lower case.
  public let message: String

  /// A problem at a place.
  public init(severity: Severity, path: String, line: Int, column: Int, message: String) {
    self.severity = severity
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  /// `path:line:column: error: message`, as compilers write it.
  public var description: String {
    "\(path):\(line):\(column): \(severity.rawValue): \(message)"
  }
}

extension TruthDiagnostic: Comparable {
  /// By place, then by severity and message.
  public static func < (left: TruthDiagnostic, right: TruthDiagnostic) -> Bool {
    (left.path, left.line, left.column, left.severity.rawValue, left.message)
      < (right.path, right.line, right.column, right.severity.rawValue, right.message)
  }
}

/// A truth file that can't be used, with all that is wrong with it.
public struct TruthError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The errors, at least one, in the order of the file.
  public let diagnostics: [TruthDiagnostic]

  /// An error of the problems found.
  public init(_ diagnostics: [TruthDiagnostic]) {
    self.diagnostics = diagnostics
  }

  /// A line for each problem.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
