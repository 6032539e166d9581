import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct VerificationMarkdownReportTests {
  private func report(
    _ pages: [ReportedPage],
    _ format: VerificationFormat = .verificationMarkdown,
    _ options: ReportOptions = ReportOptions()
  ) -> String {
    format.report(pages, SampleVerifications.totals(pages), options)
  }

  @Test(arguments: ["markdown", "github-summary"])
  func theReportIsThatOfTheGoldenFile(_ identifier: String) throws {
    let format = try #require(VerificationFormat.all.first { $0.identifier == identifier })
    let text = report(try SampleVerifications.pages(), format).withoutToolVersions
    #expect(GoldenFile.difference(text, from: SamplePages.golden("verification.md")) == nil)
  }

  @Test func aRunWithoutPagesSaysSo() {
    #expect(report([]).hasPrefix("## ✅ asquoted: no page was checked\n"))
  }

  @Test func wordsOfAPageLayOutNothing() throws {
    let text = report([try SampleVerifications.hostile()])
    for line in text.split(separator: "\n") {
      #expect(!line.hasPrefix("# "))
      #expect(!line.contains("<script") && !line.contains("</details> "))
      #expect(!line.contains("@editors") && !line.contains("#12"))
      #expect(!line.replacing("\\](", with: "").contains("]("))
      #expect(!line.contains("http://"))
    }
  }

  @Test func manyFindingsAreFoldedAway() throws {
    let text = report([try SampleVerifications.hostile()])
    #expect(text.contains("<details><summary>41 findings</summary>\n\n- "))
    #expect(text.contains("\n\n</details>\n"))
    #expect(!report(try SampleVerifications.pages()).contains("<details>"))
  }

  @Test func aCommentIsNeverLongerThanGitHubTakes() throws {
    let text = report(try (1...300).map(SampleVerifications.hostile))
    #expect(text.utf16.count < 65_536)
    #expect(text.utf16.count > 40_000)
    #expect(text.contains("more pages* |"))
    #expect(text.contains("more pages are left out"))
    let opened = text.components(separatedBy: "<details>").count
    #expect(opened == text.components(separatedBy: "</details>").count)
  }

  @Test func aSummaryIsNeverLongerThanAMebibyte() throws {
    let text = report(try (1...600).map(SampleVerifications.hostile), .verificationGitHubSummary)
    #expect(text.utf8.count < 1_048_576)
  }

  @Test func aPageAsExpectedHasARowAndNoFindings() throws {
    let text = report([try SampleVerifications.pages()[2]])
    #expect(
      text.contains("| ✅ ok | `pages/known.html` | 1 of 2 verified, as expected: q2 altered |")
    )
    #expect(!text.contains("###"))
  }
}

extension String {
  /// The text without the versions of the tool and its rules, as plain words have them.
  var withoutToolVersions: String {
    replacing(/asquoted [0-9]+\.[0-9.]*[0-9], rules [0-9]+(\.[0-9]+)*/) { _ in "asquoted …" }
  }
}
