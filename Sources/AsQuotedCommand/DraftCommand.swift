import ArgumentParser
import AsQuoted

/// Writes a truth file from a page.
struct DraftCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Writes a truth file from a page, for a person to correct and confirm."
  )

  @Argument(help: "A page, or - for standard input.")
  var page: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output otherwise.", valueName: "file")
  )
  var output: String?

  @Option(name: .long, help: "What the file is taken for: auto, html or text.", transform: choice)
  var input: Extractor.Input = .auto

  func run(on console: Console) async throws -> Int32 {
    let pages = Extractor(input: input).pages(at: page)
    guard pages.count == 1, let page = pages.first else {
      console.error(page, "holds \(pages.count) pages; a truth is drafted from one")
      return 2
    }
    if let problem = page.problem {
      console.error(page.id, problem.description)
      return 2
    }
    let text = TruthFile.draft(page, at: output)
    guard let output else { return console.finish(text) }
    do {
      try TruthFile.writeNew(text, to: output)
      return 0
    } catch {
      console.error(error.path, error.message)
      return 2
    }
  }
}
