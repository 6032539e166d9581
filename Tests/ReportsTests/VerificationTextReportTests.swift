import AsQuoted
import Reports
import TestSupport
import Testing

struct VerificationTextReportTests {
  private func report(_ options: ReportOptions) throws -> String {
    let pages = try SampleVerifications.pages()
    return VerificationFormat.verificationText.report(
      pages,
      SampleVerifications.totals(pages),
      options
    )
  }

  @Test(arguments: [
    ("verification.txt", ReportOptions()),
    ("verification-all.txt", ReportOptions(showsAll: true)),
    ("verification-colour.txt", ReportOptions(hasColour: true)),
  ])
  func theReportIsThatOfTheGoldenFile(_ file: String, _ options: ReportOptions) throws {
    let golden = SamplePages.golden(file)
    #expect(GoldenFile.difference(try report(options).withoutToolVersions, from: golden) == nil)
  }

  @Test func aCleanPageHasOneLine() throws {
    let page = try SampleVerifications.pages()[1]
    let text = VerificationFormat.verificationText.page(page, ReportOptions())
    #expect(text == "ok       pages/clean.html  1 of 1 verified\n")
  }

  @Test func withoutColourNoEscapeIsWritten() throws {
    #expect(!(try report(ReportOptions(showsAll: true))).contains("\u{1B}"))
  }

  @Test func theCuratorIsNamedOnceForATruth() throws {
    let lines = try report(ReportOptions()).split(separator: "\n")
    #expect(lines.filter { $0.contains("curated by") }.count == 1)
  }
}
