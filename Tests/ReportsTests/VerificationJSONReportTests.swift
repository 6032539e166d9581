import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct VerificationJSONReportTests {
  private func report(_ pages: [ReportedPage]) -> String {
    let totals = SampleVerifications.totals(pages)
    return VerificationFormat.verificationJSON.report(pages, totals, ReportOptions())
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = withoutVersions(report(try SampleVerifications.pages()))
    let golden = SamplePages.golden("verification.json")
    #expect(GoldenFile.difference(text, from: golden) == nil)
  }

  @Test func aReportOfNoPageIsJSONToo() throws {
    let data = Data(report([]).utf8)
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect((json?["pages"] as? [Any])?.isEmpty == true)
    #expect(json?["schema"] as? String == "asquoted/report/1")
  }

  @Test func everyVerdictHasACount() throws {
    let data = Data(report(try SampleVerifications.pages()).utf8)
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let summary = json?["summary"] as? [String: Int] ?? [:]
    let names = Verdict.allCases.map(\.rawValue) + ["unexpected", "cannot-check"]
    #expect(Set(summary.keys) == Set(names + ["pages", "quotes", "exit"]))
    #expect(summary["altered"] == 2)
    #expect(summary["exit"] == 2)
  }

  @Test func equalAndDeletedWordsAreTheTruthsAndEqualAndInsertedThePages() throws {
    let data = Data(report(try SampleVerifications.pages()).utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let page = try #require((json["pages"] as? [[String: Any]])?.first)
    let quote = try #require(
      (page["quotes"] as? [[String: Any]])?.first { $0["id"] as? String == "q2" }
    )
    let diff = try #require(quote["diff"] as? [[String: String]])
    func text(_ ops: Set<String>) -> String {
      diff.filter { ops.contains($0["op"] ?? "") }.compactMap { $0["text"] }.joined()
    }
    #expect(text(["equal", "delete"]) == (quote["expected"] as? [String: Any])?["text"] as? String)
    #expect(text(["equal", "insert"]) == (quote["found"] as? [String: Any])?["text"] as? String)
  }

  @Test func offsetsCountScalarsOfTheArticlesText() throws {
    let data = Data(report(try SampleVerifications.pages()).utf8)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let page = try #require((json["pages"] as? [[String: Any]])?.first)
    let quote = try #require((page["quotes"] as? [[String: Any]])?.first)
    let found = try #require(quote["found"] as? [String: Any])
    let span = try #require((found["spans"] as? [[String: Int]])?.first)
    let scalars = Array(SamplePages.article.text.unicodeScalars)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[span["start", default: 0]..<span["end", default: 0]])
    #expect(String(text) == "“Nobody asked us,”")
  }
}

/// The text without the versions of the tool and its rules, which change without a change of the format.
func withoutVersions(_ text: String) -> String {
  text.replacing(/"(version|rules)" ?: ?"[^"]*"/) { "\"\($0.1)\" : \"…\"" }
}
