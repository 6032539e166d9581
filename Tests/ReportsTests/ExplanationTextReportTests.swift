import AsQuoted
import Reports
import TestSupport
import Testing

struct ExplanationTextReportTests {
  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = ExplanationTextReport.text(try SamplePages.extraction(), ReportOptions())
    let golden = SamplePages.golden("explanation.txt")
    #expect(GoldenFile.difference(text ?? "", from: golden) == nil)
  }

  @Test func oneQuotationIsShownByItsNumber() throws {
    let page = try SamplePages.extraction()
    let text = try #require(ExplanationTextReport.text(page, quotation: 2, ReportOptions()))
    #expect(text.hasPrefix("2  “Nobody asked us,”\n"))
    #expect(!text.contains("Patience"))
  }

  @Test(arguments: [0, 6, -1])
  func aNumberThatNoQuotationHasGivesNothing(_ number: Int) throws {
    let page = try SamplePages.extraction()
    #expect(ExplanationTextReport.text(page, quotation: number, ReportOptions()) == nil)
  }
}
