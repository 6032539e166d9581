import ArgumentParser
import AsQuoted
import Reports

/// Writes a truth file from pages.
struct DraftCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Writes a truth file from an article's copies, for a person to correct and confirm.",
    discussion: """
      Of several copies, the quotations that most of them have are drafted; a note says which copies lack \
      one, or give it no speaker. Where copies give a quotation to several speakers, the draft gives it to \
      none, and the note says what each gives. What is left out is listed on top of the file.
      """
  )

  /// How many of the quotations that are left out are told of.
  private static let told = 10
  private static let wordsLimit = 160

  @Argument(
    help: "Pages of one article, folders of pages, or - for standard input.",
    completion: .file()
  )
  var pages: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output otherwise.", valueName: "file"),
    completion: .file()
  )
  var output: String?

  @OptionGroup var reading: PageOptions

  func run(on console: Console) async throws -> Int32 {
    var isWhole = true
    let list = PageList(pages, on: console) { error in
      console.error(error.path, error.message)
      isWhole = false
    }
    let copies = list.pages.compactMap { copy(at: $0, console) }
    guard isWhole, copies.count == list.pages.count, !copies.isEmpty else { return 2 }
    let (text, agreement) = TruthFile.draft(copies, at: output)
    guard agreement.sharesQuotations else {
      console.error(
        copies[0].path,
        "no two copies share a quotation: are they of one article? Draft from one, or look at the others"
      )
      return 2
    }
    for left in agreement.leftOut.prefix(Self.told) {
      let words = left.text.onOneLine.shortened(to: Self.wordsLimit)
      console.note(
        left.sources.joined(separator: ", "),
        "left out, as most copies lack it: “\(words)”"
      )
    }
    if agreement.leftOut.count > Self.told {
      console.note(
        copies[0].path,
        "\(agreement.leftOut.count - Self.told) more are left out; they are listed on top of the draft"
      )
    }
    guard let output else { return console.finish(text) }
    do {
      try TruthFile.writeNew(text, to: output)
      return 0
    } catch {
      console.error(error.path, error.message)
      return 2
    }
  }

  /// The page of a file, of several captures the last; nil after an error.
  private func copy(at path: String, _ console: Console) -> PageExtraction? {
    let reader = ExtractedPages(
      extractor: reading.extractor(makesDigests: true),
      choice: reading.container.choice
    )
    var latest: PageExtraction?
    var count = 0
    var isOneAddress = true
    reader.read(path, make: { page in page }) { step in
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
        path,
        "holds \(count) pages with an article, and a truth is drafted from one; choose it with --url"
          + " or --url-match (asquoted inspect lists them)"
      )
      return nil
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
      return nil
    }
    return page
  }
}
