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

  /// The reports that the arguments of `--format` ask for, the first format to standard output where
  /// there are none.
  static func reports<Page, Totals>(
    _ arguments: [String],
    of formats: [ReportFormat<Page, Totals>],
    _ options: ReportOptions
  ) throws -> [ReportChoice<Page, Totals>] {
    let choices = try arguments.map { try FormatChoice($0) }
    guard Set(choices.map(\.file)).count == choices.count else {
      throw ValidationError("--format: two reports go to one place; give one of them a =FILE.")
    }
    guard !choices.isEmpty else {
      return formats.prefix(1).map { ReportChoice(format: $0, file: nil, options: options) }
    }
    return try choices.map { choice in
      let format = try format(choice.identifier, of: formats)
      if format.files != nil, choice.file == nil {
        throw ValidationError(
          "--format \(choice.identifier): is a folder of files; name a new one, as \(choice.identifier)=FOLDER."
        )
      }
      return ReportChoice(
        format: format,
        file: choice.file,
        // A file is no terminal.
        options: choice.file == nil ? options : options.withoutColour
      )
    }
  }

  /// The help about a list of formats.
  static func help<Page, Totals>(
    _ formats: [ReportFormat<Page, Totals>]
  ) -> ArgumentHelp {
    let list = formats.map { "\($0.identifier) (\($0.summary))" }.joined(separator: ", ")
    return ArgumentHelp(
      "The report's format: \(list). With =FILE it goes to a file. May be given several times.",
      valueName: "format[=file]"
    )
  }
}

/// One report to be written.
struct ReportChoice<Page: Sendable, Totals: Sendable>: Sendable {
  /// Its format.
  let format: ReportFormat<Page, Totals>
  /// The file, or nil for standard output.
  let file: String?
  /// What a reader wants of it.
  let options: ReportOptions

  /// What a page comes to in it.
  func entries(of page: Page) -> [String] { format.entries(page, options) }

  /// Hands out what a page comes to in it, piece by piece.
  func forEachPiece(of page: Page, _ body: (ReportPiece) -> Void) {
    format.forEachPiece(of: page, options, body)
  }
}
