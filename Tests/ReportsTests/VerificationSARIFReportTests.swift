import AsQuoted
import Foundation
import TestSupport
import Testing

@testable import Reports

struct VerificationSARIFReportTests {
  private func report(_ pages: [ReportedPage], unreadable: Int = 0) -> String {
    var totals = SampleVerifications.totals(pages)
    for _ in 0..<unreadable { totals.addUnreadable() }
    return VerificationFormat.verificationSARIF.report(pages, totals, ReportOptions())
  }

  private func run(_ text: String) throws -> [String: Any] {
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    let runs = try #require(log?["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func results(_ pages: [ReportedPage]) throws -> [[String: Any]] {
    try #require(try run(report(pages))["results"] as? [[String: Any]])
  }

  private func location(_ result: [String: Any]) throws -> [String: Any] {
    let location = (result["locations"] as? [[String: Any]])?.first
    return try #require(location?["physicalLocation"] as? [String: Any])
  }

  private func fingerprints(_ results: [[String: Any]]) -> [String] {
    results.compactMap { ($0["partialFingerprints"] as? [String: String])?["quotation/v1"] }
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = report(try SampleVerifications.pages())
      .replacing(/"(version|semanticVersion|attributionRules)" : "[0-9.]+"/) {
        "\"\($0.1)\" : \"…\""
      }
      .replacing("\"version\" : \"…\",\n  \"runs\"", with: "\"version\" : \"2.1.0\",\n  \"runs\"")
    #expect(GoldenFile.difference(text, from: SamplePages.golden("verification.sarif")) == nil)
  }

  @Test func everyKindOfFindingIsARuleAndResultsPointToTheirs() throws {
    let run = try run(report(try SampleVerifications.pages()))
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]]).compactMap {
      $0["id"] as? String
    }
    #expect(
      Set(rules)
        == Set(Verdict.allCases.filter { $0 != .verified }.map(\.rawValue)).union([
          "unexpected", "cannot-check", "not-as-expected",
        ])
    )
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
    }
  }

  @Test func aFindingSaysWhereItIsHowGraveAndWhatToDo() throws {
    let result = try #require(
      try results(try SampleVerifications.pages()).first { $0["ruleId"] as? String == "altered" }
    )
    #expect(result["level"] as? String == "error")
    let place = try location(result)
    #expect((place["artifactLocation"] as? [String: String])?["uri"] == "pages/copy.html")
    let message = (result["message"] as? [String: String])?["text"] ?? ""
    #expect(message.hasPrefix("q2 altered: expected Mara Quill: “We will pay two pounds"))
    #expect(message.hasSuffix("correct the page, or the truth if that is wrong."))
  }

  @Test(arguments: [("b", nil), ("a", 2)])
  func aLineIsToldWhereTheFileIsThePage(_ payload: String, _ line: Int?) throws {
    let sample = try SamplePages.extraction()
    let page = PageExtraction(
      id: sample.id,
      path: sample.path,
      archive: PageArchive(
        sha256: String(repeating: "a", count: 64),
        payloadSHA256: String(repeating: payload, count: 64)
      ),
      article: sample.article,
      quotations: sample.quotations,
      attributions: sample.attributions,
      textSHA256: nil,
      problem: nil
    )
    let checked = SampleVerifications.page(page, try SampleVerifications.verification())
    let result = try #require(try results([checked]).first { $0["ruleId"] as? String == "altered" })
    #expect((try location(result)["region"] as? [String: Int])?["startLine"] == line)
  }

  @Test func aFingerprintTellsFindingsApartAndIsThatOfTheSamePageElsewhere() throws {
    let verification = try SampleVerifications.verification()
    let page = SampleVerifications.page(try SamplePages.extraction(), verification)
    let moved = SampleVerifications.page(try SamplePages.extraction("/x/y/copy.html"), verification)
    let other = SampleVerifications.page(try SamplePages.extraction("pages/b.html"), verification)
    let prints = fingerprints(try results([page]))
    #expect(prints.count == 5 && Set(prints).count == 5)
    #expect(fingerprints(try results([moved])) == prints)
    #expect(Set(fingerprints(try results([other]))).isDisjoint(with: prints))
    let twice = fingerprints(try results([try SampleVerifications.hostile()]))
    #expect(Set(twice).count == twice.count)
  }

  @Test func filesHaveTheirDigestsOnce() throws {
    let page = try SampleVerifications.pages()[0]
    let artifacts = try run(report([page, page]))["artifacts"] as? [[String: Any]]
    #expect(artifacts?.count == 2)
    let hashes = artifacts?.compactMap { $0["hashes"] as? [String: String] }
    #expect(hashes == [["sha-256": String(repeating: "a", count: 64)]])
  }

  @Test func aPageAsExpectedHasNoResult() throws {
    #expect(try results([try SampleVerifications.pages()[2]]).isEmpty)
  }

  @Test func theExitStatusIsTold() throws {
    let read =
      try run(report([try SampleVerifications.pages()[0]]))["invocations"] as? [[String: Any]]
    #expect(read?.first?["executionSuccessful"] as? Bool == true)
    #expect(read?.first?["exitCode"] as? Int == 1)
    let unread = try run(report([], unreadable: 2))["invocations"] as? [[String: Any]]
    #expect(unread?.first?["executionSuccessful"] as? Bool == false)
    #expect(unread?.first?["exitCode"] as? Int == 2)
    #expect((unread?.first?["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  @Test func wordsMakeNoLinkAndNoPlaceForArguments() {
    #expect(SARIFText.message("{0} [a](1) [b]") == "{{0}} [a] (1) [b]")
  }

  @Test(
    .enabled(if: SchemaCheck.hasPublished, "../shared/schemas or PyPI's jsonschema is missing"),
    arguments: ["all", "none", "hostile", "many"]
  )
  func theLogHoldsThePublishedSchema(_ name: String) throws {
    let pages: [ReportedPage] =
      switch name {
      case "all": try SampleVerifications.pages()
      case "hostile": [try SampleVerifications.hostile()]
      case "many": try (1...40).map { _ in try SampleVerifications.pages()[0] }
      default: []
      }
    let folder = try TemporaryFolder()
    let file = try folder.write(report(pages, unreadable: name == "none" ? 1 : 0), to: "log.sarif")
    let schema = SchemaCheck.published.appending(path: "sarif-2.1.0.json")
    #expect(try SchemaCheck.problems(of: file, against: [schema]) == nil)
  }
}
