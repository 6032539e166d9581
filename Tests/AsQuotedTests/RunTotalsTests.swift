import AsQuoted
import Testing

struct RunTotalsTests {
  private func page(
    _ severity: Severity?,
    cannotCheck: Bool = false,
    isExpected: Bool? = nil
  ) -> CheckedPage {
    let quote = QuoteVerification(
      id: "q1",
      verdict: severity == nil ? .verified : .altered,
      wording: .exact,
      speakerMatch: .same,
      severity: severity,
      flags: [],
      layout: .whole,
      expected: QuoteVerification.Expected(text: "a", speaker: nil),
      found: nil,
      diff: [],
      message: nil
    )
    let problem = CannotCheck(cause: .unreadable, reason: "empty")
    let expectation = PageExpectation(file: "x", outcome: .verdicts([], unexpected: .count(0)))
    return CheckedPage(
      page: Extractor().page(text: "A."),
      verification: cannotCheck
        ? PageVerification(cannotCheck: problem)
        : PageVerification(quotes: [quote], unexpected: [], counted: []),
      expectation: isExpected == nil ? nil : expectation,
      differences: isExpected == false ? [ExpectationDifference(quote: nil, description: "x")] : []
    )
  }

  @Test(arguments: [
    (Severity.notice, Severity.warning, 0), (.notice, .notice, 1), (.warning, .warning, 1),
    (.warning, .error, 0), (.error, .error, 1),
  ])
  func aFindingFailsFromTheSeverityNamed(_ found: Severity, _ failOn: Severity, _ status: Int) {
    var totals = RunTotals(failOn: failOn)
    totals.add(page(found))
    #expect(totals.exitStatus == status)
  }

  @Test func whatIsExpectedPasses() {
    var totals = RunTotals(failOn: .notice)
    totals.add(page(.error, isExpected: true))
    totals.add(page(nil, cannotCheck: true, isExpected: true))
    #expect(totals.exitStatus == 0)
    #expect(totals.asExpected == 2)
  }

  @Test func whatIsNotAsExpectedFailsEvenWithoutFindings() {
    var totals = RunTotals(failOn: .error)
    totals.add(page(nil, isExpected: false))
    #expect(totals.exitStatus == 1)
  }

  @Test func whatCannotBeCheckedOutweighsFindings() {
    var totals = RunTotals(failOn: .warning)
    totals.add(page(.error))
    totals.add(page(nil, cannotCheck: true))
    #expect(totals.exitStatus == 2)
  }

  @Test func anUnreadableTruthIsCountedThough() {
    var totals = RunTotals(failOn: .warning)
    totals.addUnreadable()
    #expect(totals.exitStatus == 2)
  }
}
