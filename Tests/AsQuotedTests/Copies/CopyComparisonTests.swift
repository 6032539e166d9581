import AsQuoted
import Foundation
import TestSupport
import Testing

struct CopyComparisonTests {
  private static let oak = ["We will build the pier again in oak"]
  private static let steel = ["We will build the pier again in steel"]

  @Test func copiesStandInOrderOfCaptureWhateverTheirZones() throws {
    let comparison = CopyComparison(of: [
      try sampleCopy("b.html", date: "Tue Mar 05 2024 10:30:00 GMT+0000"),
      try sampleCopy("none-2.html"),
      try sampleCopy("a.html", date: "Tue Mar 05 2024 11:00:00 GMT+0100"),
      try sampleCopy("none-1.html"),
      try sampleCopy("c.html", date: "Mon Mar 04 2024 23:30:00 GMT-0500"),
      try sampleCopy("0.html", date: "Tue Mar 05 2024 10:30:00 GMT+0000"),
    ])
    let names = ["c.html", "a.html", "0.html", "b.html", "none-2.html", "none-1.html"]
    #expect(comparison.copies.map(\.page.id) == names)
    #expect(comparison.copies.map(\.isDated) == [true, true, true, true, false, false])
  }

  @Test func equalBytesAndEqualTextsAreTold() throws {
    let first = try sampleCopy("a.html", date: "Tue Mar 05 2024 10:30:00 GMT+0000")
    let text = try sampleCopy("b.html", date: "Tue Mar 05 2024 10:31:00 GMT+0000")
    let bytes = try sampleCopy("c.html", date: "Tue Mar 05 2024 10:31:00 GMT+0000")
    let other = try sampleCopy("d.html", words: Self.steel)
    let comparison = CopyComparison(of: [first, text, bytes, other])
    #expect(comparison.copies.map(\.sameBytesAs) == [nil, nil, 1, nil])
    #expect(comparison.copies.map(\.sameTextAs) == [nil, 0, 1, nil])
  }

  @Test func theGravestChangeIsThatOfTheComparison() throws {
    let same = [try sampleCopy("a.html"), try sampleCopy("b.html")]
    #expect(CopyComparison(of: same).severity == nil)
    let title = try sampleCopy("c.html", title: "Pier is to be rebuilt in oak")
    let comparison = CopyComparison(of: same + [title])
    #expect(comparison.severity == .notice)
    #expect(!comparison.hasChanges(atOrAbove: .warning))
    #expect((0..<3).map(comparison.hasChanges(in:)) == [false, false, true])
    let words = CopyComparison(of: same + [try sampleCopy("c.html", words: Self.steel)])
    #expect(words.hasChanges(atOrAbove: .error))
  }

  @Test func theNameOfTheSiteIsNoPartOfTheTitle() throws {
    let comparison = CopyComparison(of: [
      try sampleCopy("a.html", title: "Pier to be rebuilt"),
      try sampleCopy("b.html", title: "Pier to be rebuilt | The Herald"),
      try sampleCopy("c.html", title: "Pier to be rebuilt – mayor furious"),
    ])
    #expect(comparison.facts.first?.changes.map(\.copy) == [2])
  }

  @Test func aPageThatCannotBeReadIsNotCompared() throws {
    let broken = try #require(Extractor().pages(in: [], path: "empty.html").first)
    let comparison = CopyComparison(of: [broken, try sampleCopy("a.html")])
    #expect(comparison.copies.map(\.page.id) == ["a.html"])
  }

  @Test func copiesOfManyFormatsAreCompared() throws {
    let folder = RepositoryPaths.fixtures.appending(path: "quarry-vote/pages").path()
    let files = ["crawl.warc.gz", "chrome.mhtml", "single-file.html", "wayback.html"]
    let pages = files.flatMap { Extractor().pages(at: folder + "/" + $0) }
    let comparison = CopyComparison(of: pages.filter { $0.url?.hasSuffix("quarry-vote") == true })
    #expect(
      comparison.copies.map(\.page.archive.format)
        == ["wayback", "single-file", "mhtml", "warc", "warc"]
    )
    #expect(comparison.quotes.map { $0.changes.count } == [2, 1, 1, 2, 0, 1])
  }
}
