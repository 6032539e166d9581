import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct VerificationJUnitReportTests {
  private func report(
    _ pages: [ReportedPage],
    failOn: Severity = .warning,
    unreadable: Int = 0
  ) -> String {
    var totals = SampleVerifications.totals(pages)
    for _ in 0..<unreadable { totals.addUnreadable() }
    return VerificationFormat.verificationJUnit.report(pages, totals, ReportOptions(failOn: failOn))
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = report(try SampleVerifications.pages()).withoutToolVersions
    #expect(GoldenFile.difference(text, from: SamplePages.golden("verification-junit.xml")) == nil)
  }

  @Test func theLayoutIsThatOfTheSchemasWhateverComes() throws {
    let pages = try SampleVerifications.pages() + [try SampleVerifications.hostile()]
    #expect(JUnitChecker(report(pages, unreadable: 2)).problems == [])
    #expect(JUnitChecker(report(pages, failOn: .error)).problems == [])
    #expect(JUnitChecker(report([])).problems == [])
  }

  @Test func aQuotationFailsByItsVerdictAndAPageThatCannotBeCheckedIsAnError() throws {
    let outcomes = JUnitChecker(report(try SampleVerifications.pages())).outcomes
    #expect(outcomes["q1: Nobody asked us,"] == "failure misattributed")
    #expect(outcomes["q3: It was not my idea,"] == "failure unattributed")
    #expect(outcomes["q11: Patience"] == "passed")
    #expect(outcomes["unexpected 1: We will not pay"] == "failure unexpected")
    #expect(outcomes["cannot-check 1: the page"] == "error cannot-check")
  }

  @Test func whatIsBelowFailOnPassesAndIsTold() throws {
    let page = try SampleVerifications.pages()[0]
    let checker = JUnitChecker(report([page], failOn: .error))
    #expect(checker.outcomes["q1: Nobody asked us,"] == "failure misattributed")
    #expect(checker.outcomes["q3: It was not my idea,"] == "system-out")
    #expect(checker.texts.contains { $0.contains("no speaker: two people could have said it") })
  }

  @Test func whatIsExpectedOfAPagePassesAndWhatDiffersFails() throws {
    let pages = try SampleVerifications.pages()
    let known = JUnitChecker(report([pages[2]])).outcomes
    #expect(Set(known.values) == ["passed", "system-out"])
    let other = JUnitChecker(report([pages[3]])).outcomes
    #expect(other.values.contains("failure not-as-expected"))
  }

  @Test func inputsThatCannotBeReadAreErrors() {
    let outcomes = JUnitChecker(report([], unreadable: 1)).outcomes
    #expect(outcomes == ["input 1": "error unreadable"])
  }
}
