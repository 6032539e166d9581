import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

/// What reports say of a page's file, capture and notices.
struct PageOriginTests {
  private func reported(_ notices: [String] = [], id: String = "a.warc.gz#2") throws -> ReportedPage
  {
    let page = try SamplePages.extraction(id, path: "a.warc.gz", notices: notices)
    let verification = PageVerification(quotes: [], unexpected: [], counted: [])
    return ReportedPage(
      checked: CheckedPage(
        page: page,
        verification: verification,
        expectation: nil,
        differences: []
      ),
      truth: SampleVerifications.truth,
      truthPath: "truth.yaml",
      opensTruth: false
    )
  }

  private func text(_ page: ReportedPage, showsAll: Bool = false) -> [String] {
    VerificationFormat.verificationText.page(page, ReportOptions(showsAll: showsAll))
      .split(separator: "\n").map(String.init)
  }

  @Test func aPageOfSeveralIsNamedWithItsDate() throws {
    #expect(
      text(try reported()) == ["ok       a.warc.gz#2 (2026-01-02T03:04:05Z)  0 of 0 verified"]
    )
    #expect(text(try reported(id: "a.warc.gz")) == ["ok       a.warc.gz  0 of 0 verified"])
  }

  @Test func aNoticeIsALine() throws {
    let lines = text(try reported(["a live blog of 12 entries"]))
    #expect(lines.count == 2)
    #expect(lines.last == "  notice         a live blog of 12 entries")
    let page = try SamplePages.extraction(notices: ["a live blog of 12 entries"])
    let extraction = ExtractionFormat.extractionText.page(page, ReportOptions())
    #expect(extraction.contains("\n  notice         a live blog of 12 entries\n"))
  }

  @Test func whereAllIsShownThePagesOriginIsToo() throws {
    let lines = text(try reported(), showsAll: true)
    #expect(lines.contains("  url            https://fenholt.test/harbour"))
    #expect(lines.contains("  captured       2026-01-02T03:04:05Z (saved from)"))
    for (name, letter) in [("file   ", "a"), ("payload", "b"), ("text   ", "c")] {
      let digest = String(repeating: letter, count: 64)
      #expect(lines.contains("  \(name)        sha256 \(digest)"))
    }
  }

  @Test func theJSONReportHasWhatTheSchemaAsksFor() throws {
    let file = RepositoryPaths.root.appending(path: "Schemas/report.schema.json")
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let definitions = try #require(schema?["$defs"] as? [String: [String: Any]])
    let definition = try #require(definitions["page"])
    let text = VerificationFormat.verificationJSON.page(
      try reported(["cut"]),
      ReportOptions()
    )
    let page = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    )
    #expect(page["notices"] as? [String] == ["cut"])
    let required = try #require(definition["required"] as? [String])
    #expect(Set(required).isSubset(of: page.keys))
    let properties = try #require(definition["properties"] as? [String: [String: Any]])
    let archive = try #require(page["archive"] as? [String: Any])
    #expect(Set(archive.keys) == Set(properties["archive"]?["required"] as? [String] ?? []))
  }
}
