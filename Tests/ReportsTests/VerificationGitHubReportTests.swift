import AsQuoted
import TestSupport
import Testing

@testable import Reports

struct VerificationGitHubReportTests {
  private func report(_ pages: [ReportedPage]) -> String {
    VerificationFormat.verificationGitHub
      .report(pages, SampleVerifications.totals(pages), ReportOptions())
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = report(try SampleVerifications.pages()).withoutToolVersions
    #expect(GoldenFile.difference(text, from: SamplePages.golden("verification-github.txt")) == nil)
  }

  @Test func whatWouldEndACommandIsEscaped() {
    let command = GitHubCommand(
      name: "error",
      properties: [("file", "a,b:c%.html"), ("line", "3")]
    )
    #expect(
      command.line("100% %0A\r\n::error::no") == "::error file=a%2Cb%3Ac%25.html,line=3::"
        + "100%25 %250A%0D%0A::error::no\n"
    )
  }

  @Test func atMostFiftyAreWrittenAndTheLastCountsTheRest() throws {
    let page = try SampleVerifications.pages()[0]
    let lines = report(Array(repeating: page, count: 20)).split(separator: "\n")
    #expect(lines.count == 50)
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
    #expect(lines.last?.hasPrefix("::notice title=asquoted::20 pages: ") == true)
    #expect(lines.last?.contains("%0A51 more findings not shown here.%0A") == true)
  }

  @Test func aPageAsExpectedIsNoFinding() throws {
    #expect(report([try SampleVerifications.pages()[2]]).split(separator: "\n").count == 1)
  }

  @Test func aPageOfAContainerIsNamedByItsFileWithoutALine() throws {
    let page = SampleVerifications.page(
      try SamplePages.extraction("a.warc#2", path: "a.warc"),
      try SampleVerifications.verification()
    )
    #expect(
      report([page]).contains("::error file=a.warc,title=q1 misattributed::a.warc#2: expected")
    )
  }
}
