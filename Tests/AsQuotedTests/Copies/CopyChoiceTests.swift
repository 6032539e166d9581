import Testing

@testable import AsQuoted

struct CopyChoiceTests {
  private static let (pier, moor) = ("https://herald.example/pier", "https://herald.example/moor")
  private static let moorWords = ["Nobody asked the shepherds on the moor"]

  private static func pierPage(_ path: String) throws -> PageExtraction { try sampleCopy(path) }

  private static func moorPage(_ path: String) throws -> PageExtraction {
    try sampleCopy(path, url: moor, title: "Moor to be fenced", words: moorWords)
  }

  /// A page of a file that holds several.
  private static func inside(_ file: String, _ number: Int, _ page: PageExtraction)
    -> PageExtraction
  {
    PageExtraction(
      id: "\(file)#\(number)",
      path: file,
      archive: page.archive,
      article: page.article,
      quotations: page.quotations,
      attributions: page.attributions,
      textSHA256: page.textSHA256,
      problem: page.problem
    )
  }

  private func choice(named: [PageExtraction] = [], found: [PageExtraction] = []) -> CopyChoice {
    CopyChoice(
      named.map { CopyCandidate($0, isNamed: true) }
        + found.map { CopyCandidate($0, isNamed: false) }
    )
  }

  @Test func theFirstPageThatIsNamedSaysWhichArticle() throws {
    let choice = choice(
      named: [try Self.moorPage("a.html")],
      found: [
        try Self.pierPage("b.html"), try Self.pierPage("c.html"), try Self.moorPage("d.html"),
      ]
    )
    #expect(choice.copies.map(\.id) == ["a.html", "d.html"])
    #expect(choice.leftOut.map(\.id) == ["b.html", "c.html"])
    #expect(choice.leftOut.allSatisfy { !$0.isNamed && $0.reason.contains("Pier to be rebuilt") })
  }

  @Test func withoutANamedPageItIsTheArticleOfWhichThereAreSeveralCopies() throws {
    let choice = choice(found: [
      try Self.moorPage("a.html"), try Self.pierPage("b.html"), try Self.pierPage("c.html"),
    ])
    #expect(choice.copies.map(\.id) == ["b.html", "c.html"])
  }

  @Test func copiesOfSeveralArticlesAreNotGuessedAt() throws {
    let choice = choice(found: [
      try Self.moorPage("a.html"), try Self.moorPage("b.html"), try Self.pierPage("c.html"),
      try Self.pierPage("d.html"),
    ])
    #expect(choice.copies.isEmpty)
    let problem = try #require(choice.problem)
    #expect(problem.contains("2 articles") && problem.contains("\(Self.moor) (2 copies)"))
    #expect(problem.contains("--url"))
  }

  @Test(arguments: [
    (try sampleCopy("b.txt", url: nil, title: nil), true),
    (try sampleCopy("b.html", url: "https://other.example/x", title: "Oak pier"), true),
    (try sampleCopy("b.html", url: "https://herald.example/pier?utm_source=x", words: []), true),
    (try sampleCopy("b.html", url: nil, title: "Pier TO be rebuilt", words: []), true),
    (
      try sampleCopy(
        "b.html",
        url: moor,
        title: "Moor to be fenced",
        words: ["We will build the pier again in oak", "The moor is not for sale to anybody"]
          + moorWords
      ), false
    ),
  ])
  func aCopySharesAddressTitleOrQuotations(_ page: PageExtraction, _ isCopy: Bool) throws {
    let words = [
      "We will build the pier again in oak", "The wood is in the yard now", "It was a hard winter",
    ]
    let first = try sampleCopy("a.html", words: words)
    #expect(choice(named: [first], found: [page]).copies.count == (isCopy ? 2 : 1))
  }

  @Test func ofAFileWithSeveralPagesThoseAtTheAddressAreTaken() throws {
    let elsewhere = try sampleCopy("x", url: "https://other.example/copy")
    let inside = [
      Self.inside("crawl.warc", 1, try Self.pierPage("x")), Self.inside("crawl.warc", 2, elsewhere),
      Self.inside("crawl.warc", 3, try Self.moorPage("x")),
    ]
    #expect(
      choice(named: [try Self.pierPage("a.html")], found: inside).copies.map(\.id)
        == ["a.html", "crawl.warc#1"]
    )
    #expect(
      choice(named: [try Self.pierPage("a.html")], found: Array(inside.dropFirst())).copies.map(
        \.id
      )
        == ["a.html", "crawl.warc#2"]
    )
  }

  @Test func aNamedPageWithEveryWordChangedALittleIsACopy() throws {
    let first = try sampleCopy("a.html", url: nil, title: "Pier to be rebuilt")
    let other = try sampleCopy(
      "b.html",
      url: nil,
      title: "Oak for the harbour",
      words: ["We will never build the pier again in oak"]
    )
    #expect(choice(named: [first, other]).copies.count == 2)
  }

  @Test func aPageOfAContainerThatCannotBeReadCountsOnlyAtTheAddress() throws {
    let empty = try #require(Extractor().pages(in: [], path: "x").first)
    let choice = choice(
      named: [try Self.pierPage("a.html"), try Self.pierPage("b.html"), empty],
      found: [Self.inside("crawl.warc", 1, empty)]
    )
    #expect(choice.unreadable.map(\.id) == ["x"])
    #expect(choice.leftOut.map(\.id) == ["crawl.warc#1"])
  }
}
