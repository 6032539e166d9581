import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct ExtractionReportTests {
  private func report(_ format: ExtractionFormat, _ options: ReportOptions) throws -> String {
    let pages = [try SamplePages.extraction(), SamplePages.unusable()]
    var totals = ExtractionTotals()
    for page in pages { totals.add(page) }
    return withoutVersions(format.report(pages, totals, options)).withoutToolVersions
  }

  @Test(arguments: [
    ("extraction.txt", "text", false), ("extraction-text.txt", "text", true),
    ("extraction.json", "json", false), ("extraction.jsonl", "jsonl", false),
    ("extraction-text.jsonl", "jsonl", true),
  ])
  func theReportIsThatOfTheGoldenFile(_ file: String, _ format: String, _ text: Bool) throws {
    let format = try #require(ExtractionFormat.all.first { $0.identifier == format })
    let report = try report(format, ReportOptions(includesText: text))
    let golden = SamplePages.golden(file)
    #expect(GoldenFile.difference(report, from: golden) == nil)
  }

  @Test func aLineOfJSONHasEveryKeyAndNothingElse() throws {
    let text = ExtractionFormat.extractionJSONLines.page(
      try SamplePages.extraction(),
      ReportOptions()
    )
    #expect(text.filter { $0 == "\n" }.count == 1)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(
      Set(json?.keys.map(\.self) ?? []) == [
        "id", "url", "captured", "title", "error", "notices", "quotes",
      ]
    )
    let quotes = json?["quotes"] as? [[String: Any]] ?? []
    #expect(quotes.count == 5)
    for quote in quotes {
      #expect(
        Set(quote.keys) == [
          "text", "start", "end", "block", "form", "speaker", "kind", "mention", "cue", "via",
          "rule",
          "confidence", "reason",
        ]
      )
    }
  }

  @Test func aQuotationInTheTitleHasNoOffsets() throws {
    let text = ExtractionFormat.extractionJSONLines.page(
      try SamplePages.extraction(),
      ReportOptions()
    )
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let last = (json?["quotes"] as? [[String: Any]])?.last
    #expect(last?["block"] as? String == "title")
    #expect(last?["start"] is NSNull && last?["end"] is NSNull)
  }
}
