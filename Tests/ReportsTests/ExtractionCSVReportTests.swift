import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct ExtractionCSVReportTests {
  private func report(_ pages: [PageExtraction]) -> String {
    ExtractionFormat.extractionCSV.report(pages, ExtractionTotals(), ReportOptions())
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = report([try SamplePages.extraction(), SamplePages.unusable()])
    #expect(GoldenFile.difference(text, from: SamplePages.golden("extraction.csv")) == nil)
  }

  @Test func everyLineHasAsManyCellsAsTheHeader() throws {
    let lines = report([try SamplePages.extraction()]).components(separatedBy: "\r\n")
    #expect(lines.count == 7 && lines.last == "")
    for line in lines.dropLast() {
      // The sample's commas within cells stand between quotes.
      let cells = line.replacing(/"[^"]*"/, with: "").filter { $0 == "," }.count + 1
      #expect(cells == 17, "\(line)")
    }
  }

  @Test func withoutPagesThereIsAHeader() {
    #expect(report([]).hasPrefix("page,url,captured,title,number,text,speaker,"))
  }

  @Test func noCellIsAFormulaOrCommandsATerminal() throws {
    let sample = try SamplePages.extraction()
    let page = PageExtraction(
      id: "=a.html",
      path: "=a.html",
      archive: PageArchive(url: "@sum\u{1B}[31m(1)"),
      article: sample.article,
      quotations: sample.quotations,
      attributions: sample.attributions,
      textSHA256: nil,
      problem: nil
    )
    let line = try #require(report([page]).components(separatedBy: "\r\n").dropFirst().first)
    #expect(line.hasPrefix("'=a.html,'@sum [31m(1),,"))
  }
}
