import ArgumentParser
import AsQuoted
import Reports

/// Lists what files hold.
struct InspectCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract:
      "Lists what files hold: format, pages, dates, digests, encodings, and what is no page.",
    discussion: """
      Of each page: its URL, when it was captured and where that was read from, the encoding and what it \
      was decided by, title, words, quotations, and why it can't be checked. Exit status: 0 listed, 2 a \
      file can't be read, or not to its end, 64 wrong usage.
      """
  )

  @Argument(help: "Files, folders of pages, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(name: .long, parsing: .singleValue, help: FormatChoice.help(InspectionFormat.all))
  var format: [String] = []

  @ArgumentParser.Flag(
    name: .long,
    help: "List everything that is no page, not only the first \(InspectRun.listed) of a file."
  )
  var all = false

  @Option(name: .long, help: "When text is coloured; auto heeds NO_COLOR.")
  var color: ColourChoice = .auto

  @OptionGroup var reading: PageOptions

  func validate() throws {
    _ = try reports(hasColour: false)
  }

  func run(on console: Console) async throws -> Int32 {
    let run = InspectRun(
      reports: try reports(hasColour: console.hasColour(color)),
      showsAll: all,
      extractor: reading.extractor(makesDigests: true),
      choice: reading.container.choice,
      console: console
    )
    return run.run(paths)
  }

  private func reports(
    hasColour: Bool
  ) throws -> [ReportChoice<InspectedItem, InspectionTotals>] {
    let options = ReportOptions(showsAll: all, hasColour: hasColour)
    return try FormatChoice.reports(format, of: InspectionFormat.all, options)
  }
}
