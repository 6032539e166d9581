import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct InspectionReportTests {
  private static let header = ArchiveHeader(
    format: "warc",
    summary: "web archive",
    isContainer: true,
    isGzip: true,
    sha256: String(repeating: "a", count: 64)
  )

  private func items() throws -> [InspectedItem] {
    let good = try SamplePages.extraction("a.warc.gz#1", notices: ["a part of the body is missing"])
    let bad = SamplePages.unusable("a.warc.gz#2")
    let image = OtherRecord(
      number: 3,
      type: "response",
      url: "https://fenholt.test/fence.png",
      captured: "2026-01-02T03:04:06Z",
      status: 200,
      mediaType: "image/png",
      length: 1,
      reason: "an image\u{1B}[31m"
    )
    let request = OtherRecord(number: 4, type: "request", reason: "what was asked")
    var counts = InspectedCounts()
    counts.add(good)
    counts.add(bad)
    counts.add(image, isListed: true)
    counts.add(request, isListed: false)
    counts.add(request, isListed: false)
    counts.addDamage()
    let damage = ArchiveDamage(number: 7, message: "record 7 breaks off")
    let problem = PageProblem(.unreadable, "no such file; look at its name and folder")
    return [
      InspectedItem(.file(path: "a.warc.gz", Self.header), isFirst: true),
      InspectedItem(.page(good), isFirst: true), InspectedItem(.page(bad), isFirst: false),
      InspectedItem(.other(image), isFirst: false),
      InspectedItem(.damage(damage), isFirst: false),
      InspectedItem(.end(counts, nil), isFirst: false),
      InspectedItem(.file(path: "none.html", nil), isFirst: false),
      InspectedItem(.end(InspectedCounts(), problem), isFirst: false),
    ]
  }

  private func report(_ format: InspectionFormat, _ options: ReportOptions = ReportOptions()) throws
    -> String
  {
    var totals = InspectionTotals()
    let items = try items()
    for item in items {
      if case .end(let counts, let problem) = item.step { totals.add(counts, problem) }
    }
    return withoutVersions(format.report(items, totals, options))
  }

  @Test(arguments: [("inspection.txt", "text"), ("inspection.json", "json")])
  func theReportIsThatOfTheGoldenFile(_ file: String, _ identifier: String) throws {
    let format = try #require(InspectionFormat.all.first { $0.identifier == identifier })
    #expect(GoldenFile.difference(try report(format), from: SamplePages.golden(file)) == nil)
  }

  @Test func aReportOfNoFileIsJSONToo() throws {
    let text = InspectionFormat.inspectionJSON.report([], InspectionTotals(), ReportOptions())
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((json?["files"] as? [Any])?.isEmpty == true)
  }

  @Test func noFileSendsATerminalItsCommands() throws {
    #expect(!(try report(.inspectionText)).contains("\u{1B}"))
  }

  @Test func kindsOfThingsAreCountedUpToABound() {
    var counts = InspectedCounts()
    for number in 1...1000 {
      counts.add(OtherRecord(number: number, type: "t", reason: "\(number)"), isListed: false)
    }
    #expect(counts.others == 1000 && counts.unlisted == 1000)
    #expect(counts.kinds.count == 101)
    #expect(counts.kinds.values.reduce(0, +) == 1000)
  }
}
