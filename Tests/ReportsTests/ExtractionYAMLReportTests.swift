import AsQuoted
import Foundation
import TestSupport
import Testing
import Yams

@testable import Reports

struct ExtractionYAMLReportTests {
  private func report(_ pages: [PageExtraction], includesText: Bool = false) -> String {
    var totals = ExtractionTotals()
    for page in pages { totals.add(page) }
    return ExtractionFormat.extractionYAML
      .report(pages, totals, ReportOptions(includesText: includesText))
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = report([try SamplePages.extraction(), SamplePages.unusable()]).withoutToolVersions
    #expect(GoldenFile.difference(text, from: SamplePages.golden("extraction.yaml")) == nil)
  }

  @Test(arguments: [false, true])
  func aReaderFindsWhatTheJSONLinesHold(_ includesText: Bool) throws {
    let pages = [
      try SamplePages.extraction(notices: ["a: notice", "- #"]), SamplePages.unusable(),
    ]
    let lines = try pages.map { page in
      let line = ExtractionFormat.extractionJSONLines
        .page(page, ReportOptions(includesText: includesText))
      return try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
    }
    let yaml = try #require(
      try Yams.load(yaml: report(pages, includesText: includesText)) as? [[String: Any]]
    )
    #expect(yaml.map { NSDictionary(dictionary: $0) } == lines)
  }

  @Test func withoutPagesTheListIsEmpty() throws {
    #expect((try Yams.load(yaml: report([])) as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    "a: b # c", "- x", "null", "true", "1e3", "\"quoted\" \\ back", "two\nlines\r\n\tand a tab",
    "\u{0}\u{1B}",
    "\u{85}\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{9F}", "{a: [b]}", "*x &y !z %w @v `u", "", " ",
    "\u{1F600} é",
  ])
  func everyTextIsReadBack(_ text: String) throws {
    let loaded = try #require(
      try Yams.load(yaml: "a: \(YAMLText.value(text))") as? [String: String]
    )
    #expect(loaded["a"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }
}
