import ArgumentParser
import Reports

/// Writes what is read from pages.
struct ExtractCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Lists the quotations of pages, with who said them."
  )

  @Argument(help: "Pages, folders of pages, or - for standard input.")
  var paths: [String]

  @Option(name: .long, help: FormatChoice.help(ExtractionFormat.all))
  var format: String = "text"

  @Flag(name: .long, help: "Write each article's text too.")
  var includeText = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    _ = try FormatChoice.format(format, of: ExtractionFormat.all)
  }

  func run(on console: Console) async throws -> Int32 {
    let format = try FormatChoice.format(format, of: ExtractionFormat.all)
    let options = ReportOptions(
      includesText: includeText,
      hasColour: console.hasColour(reading.color)
    )
    return await ExtractRun(format: format, options: options, reading: reading, console: console)
      .run(paths)
  }
}
