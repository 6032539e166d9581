import ArgumentParser
import AsQuoted
import Reports

/// Holds pages against truths.
struct VerifyCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tells whether pages carry the words of a truth file, said by its speakers.",
    discussion: """
      Checked are cases (folders with a truth.yaml and, beside it, saved pages in pages/), folders \
      of cases, or, with --truth, single pages and folders of pages. A page that the truth lists \
      under pages: passes when it gives just what is listed there; any other must be clean.
      """
  )

  @Argument(help: "Cases, folders of cases, or, with --truth, pages; - is standard input.")
  var paths: [String]

  @Option(name: .long, help: ArgumentHelp("The truth to hold pages against.", valueName: "file"))
  var truth: String?

  @Option(
    name: .long,
    parsing: .singleValue,
    help: FormatChoice.help(VerificationFormat.all)
  )
  var format: [String] = []

  @ArgumentParser.Flag(name: .long, help: "Show every quotation, not only findings.")
  var all = false

  @Option(
    name: .long,
    help: "The severity from which a finding fails the run: notice, warning or error.",
    transform: choice
  )
  var failOn: Severity = .warning

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    _ = try reports(hasColour: false)
    if truth == "-", paths.contains("-") {
      throw ValidationError("Standard input can be the truth or a page, not both.")
    }
    guard truth == nil else { return }
    for path in paths where path == "-" || FileKind(path: path) == .file {
      throw ValidationError(
        "\(path) is a page and needs a truth to be held against: name one with --truth FILE,"
          + " or give a case (a folder with truth.yaml and pages/)."
      )
    }
  }

  private func reports(
    hasColour: Bool
  ) throws -> [ReportChoice<ReportedPage, RunTotals>] {
    let options = ReportOptions(showsAll: all, hasColour: hasColour)
    return try FormatChoice.reports(format, of: VerificationFormat.all, options)
  }

  func run(on console: Console) async throws -> Int32 {
    let reports = try reports(hasColour: console.hasColour(reading.color))
    let run = VerifyRun(reports: reports, reading: reading, console: console)
    return await run.run(paths, truth: truth, failOn: failOn)
  }
}
