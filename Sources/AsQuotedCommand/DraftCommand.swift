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

  @OptionGroup var reading: PageOptions

  func run(on console: Console) async throws -> Int32 {
    let reader = ExtractedPages(
      extractor: reading.extractor(makesDigests: true),
      choice: reading.container.choice
    )
    var latest: PageExtraction?
    var count = 0
    var isOneAddress = true
    reader.read(page, make: { page in page }) { step in
      guard case .page(let page) = step else { return true }
      count += 1
      isOneAddress = isOneAddress && (latest.map { $0.url == page.made.url } ?? true)
      if (page.made.archive.captured ?? "") >= (latest?.archive.captured ?? "") {
        latest = page.made
      }
      return true
    }
    guard isOneAddress, let page = latest else {
      console.error(
        page,
        "holds \(count) pages with an article, and a truth is drafted from one; choose it with --url"
          + " or --url-match (asquoted inspect lists them)"
      )
      return 2
    }
    if count > 1 {
      let date = page.archive.captured.map { " of \($0)" } ?? ""
      console.note(
        page.path,
        "holds \(count) copies of the page; this is drafted from the last\(date)"
      )
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
