import AsQuoted
import TestSupport
import Testing

struct ExtractedPagesTests {
  private let article = "“We will not pay for a fence,” said Mara Quill, who chairs the club."

  private func read(_ lines: [String], _ choice: PageChoice = .all, stopAt: Int = .max) throws
    -> [String]
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(BoxFormat.box(lines), to: "a.box")
    var steps: [String] = []
    ExtractedPages(extractor: BoxFormat.extractor(), choice: choice).read(
      path,
      make: { $0.quotations.count }
    ) { step in
      switch step {
      case .page(let page):
        let name = page.id.split(separator: "/").last ?? ""
        steps.append("\(name) \(page.problem?.cause.rawValue ?? "\(page.made)")")
      case .note(_, let message), .damage(_, let message): steps.append(message)
      }
      return steps.count < stopAt
    }
    return steps
  }

  @Test func pagesWithoutArticleAreCountedOnly() throws {
    let steps = try read(["- \(article)", "- ", "other", "- \(article)"])
    #expect(
      steps == [
        "a.box#1 1", "a.box#3 1", "1 of 3 pages hold no article; asquoted inspect lists them",
      ]
    )
  }

  @Test func whereNoneHasAnArticleThatIsAProblem() throws {
    #expect(try read(["- ", "- "]) == ["a.box no-text"])
  }

  @Test func aSinglePageIsReadWhateverItIs() throws {
    #expect(try read(["- ", "other"]) == ["a.box no-text"])
  }

  @Test func pagesAreChosenByHand() throws {
    let lines = [
      "https://a.test/1 \(article)", "https://a.test/2 \(article)", "https://a.test/3 ",
    ]
    #expect(try read(lines, PageChoice(url: "a.test/2")) == ["a.box#2 1"])
    #expect(try read(lines, PageChoice(pattern: "test/3")) == ["a.box#3 no-text"])
    #expect(try read(lines, PageChoice(url: "a.test/4")) == ["a.box no-text"])
  }

  @Test func damageThatIsAllIsToldOnce() throws {
    #expect(try read(["damage"]) == ["a.box unreadable"])
    #expect(try read(["damage", "- \(article)"]) == ["a line is torn", "a.box 1"])
    #expect(
      try read(["- \(article)", "damage"]).sorted() == ["a line is torn", "a.box 1"].sorted()
    )
    #expect(try read(["damage", "damage"]).count == 3)
  }

  @Test func ofMuchDamageTheFirstIsTold() throws {
    let steps = try read((0..<15).map { _ in "damage" } + ["- \(article)"])
    #expect(steps.count == 12)
    #expect(steps.contains("5 more parts can't be read; asquoted inspect lists them"))
    #expect(steps.contains("a.box 1"))
  }

  @Test func itStopsWhereNoMoreIsWanted() throws {
    #expect(try read(["- \(article)", "- \(article)", "- \(article)"], stopAt: 2).count == 2)
  }
}
