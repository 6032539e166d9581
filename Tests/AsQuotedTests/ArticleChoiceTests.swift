import AsQuoted
import TestSupport
import Testing

/// Which pages of a container are held against a truth.
struct ArticleChoiceTests {
  private let article =
    "Harbour of Fenholt to close / “We will not pay for a fence,” said Mara Quill, who chairs the club."
  private let other =
    "Bakery wins prize / “It is the oven that won,” said Ed Harrow, the baker of Fenholt."

  private func truth(url: String? = "https://fenholt.test/harbour", title: String? = nil) -> Truth {
    Truth(
      article: TruthArticle(title: title, url: url),
      speakers: [TruthSpeaker(id: "quill", name: "Mara Quill", kind: .person, aliases: [])],
      quotes: [TruthQuote(id: "q1", text: "We will not pay for a fence", speaker: "quill")]
    )
  }

  private func check(
    _ lines: [String],
    _ truth: Truth,
    _ choice: PageChoice = .all,
    _ extractor: Extractor = BoxFormat.extractor()
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(BoxFormat.box(lines), to: "a.box")
    return Verifier(truth: truth).check(at: path, by: extractor, choosing: choice) {
      page,
      isFirst in
      let cannotCheck = page.verification.cannotCheck.map { " " + $0.cause.rawValue } ?? ""
      return page.page.fileName + cannotCheck + (isFirst ? " first" : "")
    }
  }

  @Test func thePageOfTheTruthsURLIsChecked() throws {
    let lines = [
      "https://fenholt.test/ \(article)",
      "https://www.fenholt.test/harbour/?utm_source=a \(article)",
      "https://fenholt.test/bakery \(other)", "https://fenholt.test/again \(article)",
    ]
    #expect(try check(lines, truth()) == ["a.box#2 first"])
  }

  @Test func severalCopiesOfOneURLAreEachChecked() throws {
    let lines = [
      "https://fenholt.test/harbour \(article)", "https://fenholt.test/bakery \(other)",
      "https://fenholt.test/harbour \(other)",
    ]
    #expect(try check(lines, truth()) == ["a.box#1 first", "a.box#3 another-article"])
  }

  @Test func elseThosePagesThatShareAQuotationOrTheTitle() throws {
    let lines = ["- \(other)", "- \(article)", "https://fenholt.test/b \(article)"]
    #expect(try check(lines, truth()) == ["a.box#2 first", "a.box#3"])
  }

  @Test func theEntryComesBeforeAllOthers() throws {
    let lines = [
      "https://fenholt.test/harbour \(article)", "https://fenholt.test/amp/harbour * \(article)",
    ]
    #expect(try check(lines, truth()) == ["a.box#2 first"])
  }

  @Test func anEntryThatIsAnotherArticleYieldsToOneThatIsNot() throws {
    let lines = ["https://fenholt.test/ * \(other)", "https://fenholt.test/harbour \(article)"]
    #expect(try check(lines, truth()) == ["a.box#2 first"])
    #expect(try check([lines[0], "- \(other)"], truth()) == ["a.box#1 another-article first"])
  }

  @Test func anEntryThatCannotBeReadIsNotPassedOver() throws {
    let lines = [
      "https://fenholt.test/x * ! \(article)", "https://fenholt.test/harbour \(article)",
    ]
    #expect(try check(lines, truth()) == ["a.box#1 digest-mismatch first"])
    let ignoring = BoxFormat.extractor(ignoresDigests: true)
    #expect(try check(lines, truth(), .all, ignoring) == ["a.box#1 first"])
  }

  @Test func pagesAreChosenByHand() throws {
    let lines = [
      "https://fenholt.test/harbour \(article)", "https://fenholt.test/bakery \(other)",
      "https://fenholt.test/bakery?amp=1 \(article)",
    ]
    let byURL = PageChoice(url: "fenholt.test/bakery")
    #expect(try check(lines, truth(), byURL) == ["a.box#2 another-article first"])
    let byPattern = PageChoice(pattern: "bakery")
    #expect(
      try check(lines, truth(), byPattern) == ["a.box#2 another-article first", "a.box#3"]
    )
  }

  @Test func noneLeftIsSaidWithTheirNumber() throws {
    let lines = ["- \(other)", "other", "https://fenholt.test/bakery \(other)"]
    #expect(try check(lines, truth()) == ["a.box another-article first"])
    let folder = try TemporaryFolder()
    let path = try folder.write(BoxFormat.box(lines), to: "a.box")
    let reasons = [PageChoice.all, PageChoice(url: "https://fenholt.test/c")].map { choice in
      Verifier(truth: truth()).check(at: path, by: BoxFormat.extractor(), choosing: choice) {
        page,
        _ in
        page.verification.cannotCheck?.reason ?? ""
      }
    }
    #expect(reasons[0].count == 1 && reasons[0][0].contains("holds 2 pages, none with the URL"))
    #expect(reasons[0][0].contains("--url-match"))
    #expect(
      reasons[1][0].contains(
        "none of them at https://fenholt.test/c: they are at https://fenholt.test/bakery; asquoted"
      )
    )
  }

  @Test func aPageThatCannotBeReadIsToldOfWhereNoneIsLeft() throws {
    let lines = ["- \(other)", "- ! \(article)"]
    #expect(try check(lines, truth()) == ["a.box digest-mismatch first"])
    #expect(try check(lines + ["- \(article)"], truth()) == ["a.box#3 first"])
  }

  @Test func aSinglePageIsAlwaysChecked() throws {
    #expect(try check(["- \(other)", "other"], truth()) == ["a.box another-article first"])
    let choice = PageChoice(url: "fenholt.test/y")
    #expect(try check(["https://fenholt.test/y \(article)"], truth(), choice) == ["a.box first"])
  }

  @Test(arguments: [
    ("https://fenholt.test/y", "it is at https://fenholt.test/y; asquoted inspect lists it"),
    ("-", "no address is known; leave out --url"),
  ])
  func theOnlyPageOfAContainerIsNotTakenForAnother(_ url: String, _ says: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(BoxFormat.box(["\(url) \(article)"]), to: "a.box")
    let reasons = Verifier(truth: truth()).check(
      at: path,
      by: BoxFormat.extractor(),
      choosing: PageChoice(url: "fenholt.test/x")
    ) { page, _ in page.verification.cannotCheck?.reason ?? "" }
    #expect(reasons.count == 1)
    #expect(reasons[0].contains("holds 1 page, which is not at fenholt.test/x: \(says)"))
  }

  @Test func aFileThatBreaksOffIsToldBesideWhatCameBefore() throws {
    let lines = ["https://fenholt.test/harbour \(article)", "- \(other)", "end"]
    #expect(try check(lines, truth()) == ["a.box#1 first", "a.box unreadable"])
  }

  @Test func damageIsToldAndTheRestIsChecked() throws {
    let folder = try TemporaryFolder()
    let lines = ["damage", "https://fenholt.test/harbour \(article)", "damage"]
    let path = try folder.write(BoxFormat.box(lines), to: "a.box")
    var damage: [Int] = []
    let checked = Verifier(truth: truth()).check(
      at: path,
      by: BoxFormat.extractor(),
      damaged: { damage.append($0.number) }
    ) { page, _ in page.outcome }
    #expect(damage == [1, 3])
    #expect(checked == [.clean])
  }
}
