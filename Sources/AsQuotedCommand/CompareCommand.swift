import ArgumentParser
import AsQuoted
import Reports

/// Compares the copies of one article.
struct CompareCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Tells what changed between copies of one article: each quotation over the copies.",
    discussion: """
      Copies stand in the order in which they were captured; those of no known date come behind, in the \
      order given. A quotation is followed through changes of its words, and when it is gone for a while. \
      Typography, order and a quotation's being split are no changes, nor is a speaker who is not known; \
      where the rules are not sure of one, they say so instead of "speaker changed".

      Copies are compared with the first page that is named. Of folders and files with several pages, the \
      others are left out that share no URL or title with it, and no or few quotations; without a page that \
      is named, the article is that of which there are several copies.

      Changed or unquoted words and another speaker are errors, quotations that come or go and words cut \
      short warnings, marked omissions, title, byline and date notices. Exit status: 0 no change at or above \
      --fail-on, 1 such changes, 2 a copy can't be read or there are fewer than two, 64 wrong usage.
      """
  )

  @Argument(
    help:
      "Copies of one article: pages, folders of pages, WARC, WACZ and zip files; - is standard input.",
    completion: .file()
  )
  var paths: [String]

  @Option(name: .long, parsing: .singleValue, help: FormatChoice.help(ComparisonFormat.all))
  var format: [String] = []

  @ArgumentParser.Flag(name: .long, help: "Show every quotation, not only those that changed.")
  var all = false

  @Option(
    name: .long,
    help: "The severity from which a change gives exit status 1: notice, warning or error.",
    transform: choice
  )
  var failOn: Severity = .warning

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    _ = try reports(hasColour: false)
  }

  func run(on console: Console) async throws -> Int32 {
    let reports = try reports(hasColour: console.hasColour(reading.color))
    let run = CompareRun(reports: reports, reading: reading, failOn: failOn, console: console)
    return await run.run(paths)
  }

  private func reports(
    hasColour: Bool
  ) throws -> [ReportChoice<ComparedArticle, ComparisonTotals>] {
    let options = ReportOptions(showsAll: all, hasColour: hasColour, failOn: failOn)
    return try FormatChoice.reports(format, of: ComparisonFormat.all, options)
  }
}
