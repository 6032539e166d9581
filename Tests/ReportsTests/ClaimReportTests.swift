import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

/// What `find` prints.
struct ClaimReportTests {
  private let claim = Claim("Nobody asked us,", speaker: "Mara Quill")

  /// Pages with a hit of most kinds, and one without.
  private func pages() throws -> [SearchedPage] {
    let hits = try SampleVerifications.verification().quotes.filter { $0.found != nil }
    return [
      SearchedPage(page: try SamplePages.extraction(), hits: hits),
      SearchedPage(page: try SamplePages.extraction("pages/without.html"), hits: []),
    ]
  }

  private func report(_ format: ClaimFormat, _ pages: [SearchedPage], showsAll: Bool = false) throws
    -> String
  {
    var totals = ClaimTotals(try #require(claim), failOn: .warning)
    for page in pages { totals.add(page) }
    return format.report(pages, totals, ReportOptions(showsAll: showsAll))
  }

  @Test func theTextIsThatOfTheGoldenFile() throws {
    let text = try report(.claimText, pages(), showsAll: true)
    #expect(GoldenFile.difference(text, from: SamplePages.golden("claim.txt")) == nil)
  }

  @Test func theJSONIsThatOfTheGoldenFile() throws {
    let text = withoutVersions(try report(.claimJSON, pages(), showsAll: true))
    #expect(GoldenFile.difference(text, from: SamplePages.golden("claim.json")) == nil)
  }

  @Test func pagesWithoutTheWordsAreShownOnlyIfAsked() throws {
    #expect(!(try report(.claimText, pages())).contains("without.html"))
    #expect(!(try report(.claimJSON, pages())).contains("without.html"))
  }

  @Test(
    .enabled(if: SchemaCheck.isThere, "PyPI's jsonschema is not installed"),
    arguments: [true, false]
  )
  func whatIsWrittenHoldsThePublishedSchema(_ hasPages: Bool) throws {
    let folder = try TemporaryFolder()
    let text = try report(.claimJSON, hasPages ? pages() : [], showsAll: true)
    let file = try folder.write(text, to: "found.json")
    let schema = RepositoryPaths.root.appending(path: "Schemas/find.schema.json")
    #expect(try SchemaCheck.problems(of: file, against: [schema]) == nil)
  }
}
