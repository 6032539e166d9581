import ArgumentParser
import Reports

/// A format that a person chose, and where its report goes.
struct FormatChoice: Hashable {
  /// The format's identifier.
  let identifier: String
  /// The file, or nil for standard output.
  let file: String?

  /// Reads `FORMAT` or `FORMAT=FILE`.
  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    identifier = String(parts[0])
    file = parts.count == 2 ? String(parts[1]) : nil
    if file == "" { throw ValidationError("--format \(argument): a file is missing behind the =.") }
  }

  /// The format with an identifier.
  static func format<Page, Totals>(
    _ identifier: String,
    of formats: [ReportFormat<Page, Totals>]
  ) throws -> ReportFormat<Page, Totals> {
    if let format = formats.first(where: { $0.identifier == identifier }) { return format }
    let known = formats.map(\.identifier).joined(separator: ", ")
    throw ValidationError("--format \(identifier): there is no such format; known are \(known).")
  }

  /// The help about a list of formats.
  static func help<Page, Totals>(
    _ formats: [ReportFormat<Page, Totals>],
    toFile: Bool = false
  ) -> ArgumentHelp {
    let list = formats.map { "\($0.identifier) (\($0.summary))" }.joined(separator: ", ")
    let text = "The report's format: \(list)."
    guard toFile else { return ArgumentHelp(stringLiteral: text) }
    return ArgumentHelp(
      "\(text) With =FILE it goes to a file. May be given several times.",
      valueName: "format[=file]"
    )
  }
}
