import AsQuoted
import Foundation
import GroundTruth
import Reports
import TestSupport
import Testing

struct ExtractionBratReportTests {
  private func entries(_ page: PageExtraction) -> [String] {
    ExtractionFormat.extractionBrat.entries(page, ReportOptions())
  }

  @Test func theAnnotationsAreThoseOfTheGoldenFile() throws {
    let entries = entries(try SamplePages.extraction())
    try #require(entries.count == 3)
    #expect(entries[0] == "copy")
    #expect(entries[1] == SamplePages.article.text + "\n")
    #expect(GoldenFile.difference(entries[2], from: SamplePages.golden("extraction.ann")) == nil)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let page = try SamplePages.extraction()
    let entries = entries(page)
    let text = ScalarText(entries[1])
    let relations = try BratReader.relations(entries[2], path: "copy.ann", in: text)
    // The scare quotes and the quotation of the title are none.
    #expect(relations.count == 3)
    for relation in relations {
      for words in [relation.content, relation.source, relation.cue].compactMap(\.self) {
        #expect(words.text == words.ranges.map { entries[1][$0] }.joined(separator: " "))
      }
    }
    #expect(relations.map { $0.source?.text } == ["Mara Quill", "Ed Harrow", nil])
    #expect(relations.map { $0.cue?.text } == ["said", "said", nil])
    #expect(relations[1].content.text == "“Nobody asked us,”")
  }

  @Test func aQuotationOverParagraphsHasAStretchForEach() throws {
    let article = Article.paragraphs(
      "Ed Harrow said: “We came by\u{A0}sea.\n“We left by land.”",
      title: "A title"
    )
    let quotations = try QuotationScanner().quotations(in: article)
    try #require(quotations.count == 1)
    let page = PageExtraction(
      id: "a/b.warc#2",
      path: "a/b.warc",
      archive: PageArchive(),
      article: article,
      quotations: quotations,
      attributions: AttributionResult(
        attributions: [SamplePages.attribution(.direct, nil)],
        speakers: []
      ),
      textSHA256: nil,
      problem: nil
    )
    let entries = entries(page)
    #expect(entries[0] == "b.warc#2")
    #expect(
      entries[2].hasPrefix("T1\tContent 16 32;33 51\t“We came by\u{A0}sea. “We left by land.”\n")
    )
    let relations = try BratReader.relations(entries[2], path: "", in: ScalarText(entries[1]))
    #expect(relations.map(\.content.ranges) == [Array(quotations[0].ranges)])
  }

  @Test func aPageWithoutTextHasNoFiles() {
    #expect(entries(SamplePages.unusable()).isEmpty)
  }
}
