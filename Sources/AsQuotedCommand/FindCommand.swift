import ArgumentParser
import AsQuoted
import Reports

/// Looks for words that somebody is said to have said.
struct FindCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Tells whether it was said, in which copy, and by whom.",
    discussion: """
      Looks for words in saved pages, without a truth file: each place that has them, with the differences \
      marked, the speaker and why. The verdicts are those of verify, with the claim as what is expected: \
      extended is a page that says more than the claim. The claim's verdict is that of the page which bears it out \
      most; where others have other words or another speaker, it is a warning at least.

      asquoted find "The bridge stays shut" pages
      asquoted find "The bridge stays shut" --speaker "Mara Quill" archive.warc.gz --format json

      Exit status: 0 the claim is borne out, 1 it is not, or not as it stands (see --fail-on), 2 something can't be \
      read, 64 wrong usage.
      """
  )

  @Argument(help: "The words; quotation marks around all of them make no difference.")
  var words: String

  @Argument(
    help: "Pages, folders of pages, WARC, WACZ and zip files; - is standard input.",
    completion: .file()
  )
  var paths: [String]

  @Option(name: .long, help: ArgumentHelp("Who is said to have said them.", valueName: "name"))
  var speaker: String?

  @Option(name: .long, parsing: .singleValue, help: FormatChoice.help(ClaimFormat.all))
  var format: [String] = []

  @ArgumentParser.Flag(name: .long, help: "Show the pages that lack the words too.")
  var all = false

  @Option(
    name: .long,
    help: "The severity from which the claim's verdict fails the run: notice, warning or error.",
    transform: choice
  )
  var failOn: Severity = .warning

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    _ = try claim()
    _ = try reports(hasColour: false)
  }

  func run(on console: Console) async throws -> Int32 {
    let run = FindRun(
      reports: try reports(hasColour: console.hasColour(reading.color)),
      claim: try claim(),
      failOn: failOn,
      reading: reading,
      console: console
    )
    return await run.run(paths)
  }

  private func claim() throws -> Claim {
    if let speaker, speaker.allSatisfy(\.isWhitespace) {
      throw ValidationError("--speaker: a name is missing.")
    }
    guard let claim = Claim(words, speaker: speaker) else {
      throw ValidationError("‘\(words)’ holds no word to look for.")
    }
    return claim
  }

  private func reports(
    hasColour: Bool
  ) throws -> [ReportChoice<SearchedPage, ClaimTotals>] {
    let options = ReportOptions(showsAll: all, hasColour: hasColour, failOn: failOn)
    return try FormatChoice.reports(format, of: ClaimFormat.all, options)
  }
}
