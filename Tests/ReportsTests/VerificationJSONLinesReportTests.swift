import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct VerificationJSONLinesReportTests {
  private func report(_ pages: [ReportedPage]) -> String {
    VerificationFormat.verificationJSONLines
      .report(pages, SampleVerifications.totals(pages), ReportOptions())
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object)
    }
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = withoutVersions(report(try SampleVerifications.pages()))
    #expect(GoldenFile.difference(text, from: SamplePages.golden("verification.jsonl")) == nil)
  }

  @Test func aPageIsALineAndTheLastIsTheSummary() throws {
    let lines = try objects(report(try SampleVerifications.pages()))
    #expect(
      lines.map { $0["record"] as? String } == Array(repeating: "page", count: 5) + ["summary"]
    )
    #expect(lines.allSatisfy { $0["schema"] as? String == "asquoted/report-lines/1" })
    #expect(try objects(report([])).count == 1)
  }

  @Test func aLinesKeysAreThoseOfThePageInTheJSONReportAndTwo() throws {
    let pages = [try SampleVerifications.pages()[0]]
    let json = VerificationFormat.verificationJSON
      .report(pages, SampleVerifications.totals(pages), ReportOptions())
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    let page = try #require((whole["pages"] as? [[String: Any]])?.first)
    var line = try #require(try objects(report(pages)).first)
    line["record"] = nil
    line["schema"] = nil
    #expect(NSDictionary(dictionary: line) == NSDictionary(dictionary: page))
  }

  @Test(
    .enabled(if: SchemaCheck.isThere, "PyPI's jsonschema is not installed"),
    arguments: ["json", "jsonl"]
  )
  func whatIsWrittenHoldsThePublishedSchema(_ identifier: String) throws {
    let pages = try SampleVerifications.pages() + [try SampleVerifications.hostile()]
    let format = try #require(VerificationFormat.all.first { $0.identifier == identifier })
    let folder = try TemporaryFolder()
    let text = format.report(pages, SampleVerifications.totals(pages), ReportOptions())
    let file = try folder.write(text, to: "report.\(identifier)")
    let name = identifier == "json" ? "report" : "report-lines"
    let schema = RepositoryPaths.root.appending(path: "Schemas/\(name).schema.json")
    #expect(try SchemaCheck.problems(of: file, against: [schema]) == nil)
  }
}
