import ArgumentParser
import AsQuoted
import Reports

/// Holds pages against truths.
struct VerifyCommand: ConsoleCommand {
  /// The name of the subcommand.
  static let name = "verify"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Tells whether pages carry the words of a truth file, said by its speakers.",
    discussion: """
      Checked are cases (folders with a truth.yaml and, beside it, saved pages in pages/), folders \
      of cases, or, with --truth, single pages and folders of pages. A page that the truth lists \
      under pages: passes when it gives just what is listed there; any other must be clean.

      Without a path, the cases, formats and thresholds are those of \(SettingsFile.name), in this folder \
      or the nearest above it in the same repository:

      cases: [Fixtures]
      formats: [text, junit=quotations.xml]
      fail-on: warning
      """
  )

  @Argument(
    help: "Cases, folders of cases, or, with --truth, pages; - is standard input.",
    completion: .file()
  )
  var paths: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Settings to take instead of the repository's \(SettingsFile.name); their cases only where no path is given.",
      valueName: "file"
    ),
    completion: .file()
  )
  var config: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The truth to hold pages against.", valueName: "file"),
    completion: .file()
  )
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

  @ArgumentParser.Flag(
    name: .long,
    help: ArgumentHelp(
      "Leave what does not pass beside each truth, for asquoted review to go through.",
      discussion: """
        The file is truth.pending.yaml; one of an earlier run is replaced, or removed where all passes. \
        Nothing is written where the environment has CI.
        """
    )
  )
  var pending = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    _ = try reports(hasColour: false)
    if truth == "-", paths.contains("-") {
      throw ValidationError("Standard input can be the truth or a page, not both.")
    }
    if pending, truth == "-" || paths.contains("-") {
      throw ValidationError(
        "--pending: what waits is left beside files; standard input has no place."
      )
    }
    guard truth == nil else { return }
    for path in paths where path == "-" || FileKind(path: path) == .file {
      throw ValidationError(
        "\(path) is a page and needs a truth to be held against: name one with --truth FILE,"
          + " or give a case (a folder with truth.yaml and pages/)."
      )
    }
  }

  /// The arguments with those that the repository's settings add, or nil where there is nothing to add.
  func joiningSettings(_ given: [String]) throws -> [String]? {
    if truth != nil, paths.isEmpty {
      throw ValidationError("--truth: name the pages to be held against it.")
    }
    guard paths.isEmpty || config != nil else { return nil }
    guard let file = config ?? SettingsFile.find() else {
      throw ValidationError(
        "Name the paths of cases (folders with truth.yaml and pages/), or write them into \(SettingsFile.name)."
      )
    }
    return try VerifySettings(file).arguments(joining: given, of: self)
  }

  private func reports(
    hasColour: Bool
  ) throws -> [ReportChoice<ReportedPage, RunTotals>] {
    let options = ReportOptions(showsAll: all, hasColour: hasColour, failOn: failOn)
    return try FormatChoice.reports(format, of: VerificationFormat.all, options)
  }

  func run(on console: Console) async throws -> Int32 {
    let reports = try reports(hasColour: console.hasColour(reading.color))
    if pending, console.isAutomatic {
      console.note("--pending", "the environment has CI, so nothing is written")
    }
    let run = VerifyRun(
      reports: reports,
      reading: reading,
      leavesPending: pending && !console.isAutomatic,
      console: console
    )
    return await run.run(paths, truth: truth, failOn: failOn)
  }
}
