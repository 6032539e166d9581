import ArgumentParser
import AsQuoted
import Reports

/// Shows why quotations are given their speakers.
struct ExplainCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Tells why each quotation of a page is given its speaker: rule, cue, mention, what was tried."
  )

  @Argument(help: "A page, or - for standard input.", completion: .file())
  var page: String

  @Option(name: .long, help: ArgumentHelp("Only this quotation, from 1.", valueName: "n"))
  var quote: Int?

  @Option(name: .long, help: "When text is coloured; auto heeds NO_COLOR.")
  var color: ColourChoice = .auto

  @OptionGroup var confidence: ConfidenceOption

  @OptionGroup var reading: PageOptions

  func run(on console: Console) async throws -> Int32 {
    let options = ReportOptions(hasColour: console.hasColour(color))
    var status: Int32 = 0
    let pages = ExtractedPages(
      extractor: reading.extractor(
        makesDigests: false,
        minimumConfidence: confidence.minimum,
        keepsTraces: true
      ),
      choice: reading.container.choice
    )
    pages.read(page, make: { page in page }) { step in
      switch step {
      case .note(let path, let message): console.note(path, message)
      case .damage(let path, let message):
        console.error(path, message)
        status = 2
      case .page(let page): explain(page.made, options, &status, console)
      }
      return true
    }
    return status
  }

  private func explain(
    _ page: PageExtraction,
    _ options: ReportOptions,
    _ status: inout Int32,
    _ console: Console
  ) {
    if let problem = page.problem {
      console.error(page.id, problem.description)
      status = 2
    } else if let text = ExplanationTextReport.text(page, quotation: quote, options) {
      // Of several pages each is named.
      let name = page.id == page.path ? "" : "\(page.id):\n"
      status = console.finish(name + text, status: status)
    } else {
      let count = page.quotations.count
      console.error(page.id, "has no quotation \(quote ?? 0); it has \(count), counted from 1")
      status = 2
    }
  }
}
