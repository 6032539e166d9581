import Reports
import Testing

/// How the parts of a report come together.
struct ReportComposerTests {
  private typealias Format = ReportFormat<[String], Int>

  private func format(_ opening: Format.Opening, limit: Int? = nil) -> Format {
    Format(
      identifier: "letters",
      summary: "letters",
      separator: ",",
      limit: limit,
      opening: opening,
      entries: { page, _ in page },
      end: { total, omitted, _ in "|\(total) pages, \(omitted) left out" }
    )
  }

  @Test func entriesOfAllPagesHaveASeparatorBetweenThemAndPagesWithoutAnyLeaveNoGap() {
    let report = format(.before { _ in "<" })
      .report([["a", "b"], [], ["c"]], 3, ReportOptions())
    #expect(report == "<a,b,c|3 pages, 0 left out")
  }

  @Test func anOpeningThatTellsTheTotalsStandsBeforeTheFirstPageAllTheSame() {
    let report = format(.afterAll { total, _ in "\(total): " })
      .report([["a"], ["b"]], 2, ReportOptions())
    #expect(report == "2: a,b|2 pages, 0 left out")
  }

  @Test func nothingIsKeptThatCanBeWritten() {
    var streamed = ReportComposer(format(.before { _ in "<" }), ReportOptions())
    #expect(streamed.start() == "<")
    #expect(streamed.add(["a"]) == "a")
    var whole = ReportComposer(format(.afterAll { _, _ in "<" }), ReportOptions())
    #expect(whole.start().isEmpty)
    #expect(whole.add(["a"]).isEmpty)
    #expect(whole.finish(1) == "<a|1 pages, 0 left out")
  }

  @Test(arguments: [
    (0, "|2 pages, 3 left out"), (2, "a,b|2 pages, 1 left out"), (9, "a,b,c|2 pages, 0 left out"),
  ])
  func entriesBeyondTheLimitAreCountedOnly(_ limit: Int, _ expected: String) {
    let report = format(.before { _ in "" }, limit: limit)
      .report([["a"], ["b", "c"]], 2, ReportOptions())
    #expect(report == expected)
  }
}
