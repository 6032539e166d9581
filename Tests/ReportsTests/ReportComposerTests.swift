import Reports
import Testing

/// How the parts of a report come together.
struct ReportComposerTests {
  private typealias Format = ReportFormat<[String], Int>

  private func format(
    _ opening: Format.Opening,
    limit: Int? = nil,
    capacity: Int? = nil
  ) -> Format {
    Format(
      identifier: "letters",
      summary: "letters",
      separator: ",",
      limit: limit,
      capacity: capacity,
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

  @Test(arguments: [
    (1, "a|2 pages, 3 left out"), (3, "a,bb|2 pages, 2 left out"),
    (4, "a,bb|2 pages, 2 left out"), (6, "a,bb,cc,d|2 pages, 0 left out"),
  ])
  func fromTheFirstEntryThatDoesNotFitOnTheyAreCountedOnly(
    _ capacity: Int,
    _ expected: String
  ) {
    let report = format(.before { _ in "" }, capacity: capacity)
      .report([["a"], ["bb", "cc", "d"]], 2, ReportOptions())
    #expect(report == expected)
  }

  @Test func rowsStandInTheOpeningAndNoLimitCountsThem() {
    let opening = Format.Opening.withRows { total, rows, _ in
      "\(total): \(rows.joined(separator: "+")): "
    }
    let report = format(opening, limit: 1)
      .report([["r1", "a"], ["r2"], ["", "b"], []], 4, ReportOptions())
    #expect(report == "4: r1+r2: a|4 pages, 1 left out")
  }

  @Test func anEntryInPiecesIsOneAndItsRestGoesWhereItsStartDoes() {
    func report(_ limit: Int?, _ opening: Format.Opening) -> String {
      var composer = ReportComposer(format(opening, limit: limit), ReportOptions())
      var text = composer.start()
      for pieces in [
        [ReportPiece.entry("a"), .more("b"), .entry("c"), .more("d"), .omitted(2)], [.entry("e")],
      ] {
        composer.beginPage()
        for piece in pieces { composer.add(piece) { text += $0 } }
      }
      composer.finish(2) { text += $0 }
      return text
    }
    #expect(report(nil, .before { _ in "" }) == "ab,cd|2 pages, 3 left out")
    #expect(report(1, .before { _ in "" }) == "ab|2 pages, 4 left out")
    #expect(report(nil, .afterAll { total, _ in "\(total): " }) == "2: ab,cd|2 pages, 3 left out")
    let rows = Format.Opening.withRows { _, rows, _ in rows.joined(separator: "+") + ": " }
    #expect(report(nil, rows) == "ab+e: cd|2 pages, 2 left out")
  }
}
