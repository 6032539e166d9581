import ArgumentParser
import AsQuoted
import Reports

/// Writes what is read from pages.
struct ExtractCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Lists the quotations of pages, with who said them."
  )

  @Argument(help: "Pages, folders of pages, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(name: .long, parsing: .singleValue, help: FormatChoice.help(ExtractionFormat.all))
  var format: [String] = []

  @ArgumentParser.Flag(name: .long, help: "Write each article's text too.")
  var includeText = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    _ = try reports(hasColour: false)
  }

  func run(on console: Console) async throws -> Int32 {
    let reports = try reports(hasColour: console.hasColour(reading.color))
    return await ExtractRun(reports: reports, reading: reading, console: console).run(paths)
  }

  private func reports(
    hasColour: Bool
  ) throws -> [ReportChoice<PageExtraction, ExtractionTotals>] {
    let options = ReportOptions(includesText: includeText, hasColour: hasColour)
    return try FormatChoice.reports(format, of: ExtractionFormat.all, options)
  }
}
