import AsQuoted
import Foundation
import Reports
import TestSupport
import Testing

struct ExtractionWebAnnotationReportTests {
  private func report(_ pages: [PageExtraction]) -> String {
    var totals = ExtractionTotals()
    for page in pages { totals.add(page) }
    return ExtractionFormat.extractionWebAnnotation.report(pages, totals, ReportOptions())
  }

  private func pages(_ text: String) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
  }

  private func annotations(_ page: PageExtraction) throws -> [[String: Any]] {
    try #require(try pages(report([page])).first?["items"] as? [[String: Any]])
  }

  private func selectors(_ annotation: [String: Any]) throws -> [[String: Any]] {
    let target = try #require(annotation["target"] as? [String: Any])
    return try #require(target["selector"] as? [[String: Any]])
  }

  @Test func theReportIsThatOfTheGoldenFile() throws {
    let text = report([try SamplePages.extraction(), SamplePages.unusable()]).withoutToolVersions
    let golden = SamplePages.golden("extraction-web-annotation.json")
    #expect(GoldenFile.difference(text, from: golden) == nil)
  }

  /// What section 3.1, 4 and 5 of the model ask for.
  @Test func everyPageAndAnnotationHasWhatTheModelDemands() throws {
    let pages = try pages(report([try SamplePages.extraction(), SamplePages.unusable()]))
    #expect(pages.count == 2)
    for page in pages {
      #expect(page["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
      #expect(page["type"] as? String == "AnnotationPage")
      #expect((page["id"] as? String)?.hasPrefix("urn:uuid:") == true)
      for annotation in try #require(page["items"] as? [[String: Any]]) {
        #expect((annotation["id"] as? String)?.hasPrefix("urn:uuid:") == true)
        #expect(annotation["type"] as? String == "Annotation")
        let quote = try #require(try selectors(annotation).first)
        #expect(quote["type"] as? String == "TextQuoteSelector")
        #expect(quote["exact"] is String)
        for body in try #require(annotation["body"] as? [[String: Any]]) {
          #expect(body["type"] as? String == "TextualBody")
          #expect(["identifying", "tagging", "describing"].contains(body["purpose"] as? String))
        }
      }
    }
  }

  @Test func theSpeakerIsIdentifiedAndWhyThereIsNoneIsDescribed() throws {
    let annotations = try annotations(try SamplePages.extraction())
    func values(_ number: Int, _ purpose: String) -> [String] {
      (annotations[number]["body"] as? [[String: String]] ?? [])
        .filter { $0["purpose"] == purpose }.compactMap { $0["value"] }
    }
    #expect(values(0, "identifying") == ["Mara Quill"])
    #expect(values(0, "tagging") == ["direct", "person"])
    #expect(values(3, "identifying").isEmpty)
    #expect(values(3, "describing") == ["no speaker: two people could have said it"])
  }

  @Test func aPlaceIsToldForPlainTextOnlyAndIsThatOfTheWords() throws {
    #expect(try selectors(try annotations(try SamplePages.extraction())[0]).count == 1)
    let sample = try SamplePages.extraction()
    let page = PageExtraction(
      id: "a.txt",
      path: "a.txt",
      archive: PageArchive(format: "text"),
      article: sample.article,
      quotations: sample.quotations,
      attributions: sample.attributions,
      textSHA256: nil,
      problem: nil
    )
    let found = try selectors(try annotations(page)[1])
    let (start, end) = (found[1]["start"] as? Int ?? 0, found[1]["end"] as? Int ?? 0)
    let scalars = Array(sample.article.text.unicodeScalars)[start..<end]
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    #expect(found[0]["exact"] as? String == String(text))
    #expect(String(text) == "“Nobody asked us,”")
  }

  @Test func withoutAnAddressOfTheWebTheFileIsTheTarget() throws {
    let sample = try SamplePages.extraction()
    func target(_ url: String?, captured: String? = nil) throws -> [String: Any]? {
      let page = PageExtraction(
        id: "a b.html",
        path: "a b.html",
        archive: PageArchive(url: url, captured: captured),
        article: sample.article,
        quotations: sample.quotations,
        attributions: sample.attributions,
        textSHA256: nil,
        problem: nil
      )
      return try annotations(page)[0]["target"] as? [String: Any]
    }
    #expect(try target("javascript:alert(1)")?["source"] as? String == "a%20b.html")
    // A copy can be named only with the day of which it is one.
    #expect(try target("https://a.test/", captured: "2026-01")?["state"] == nil)
    let web = try target("https://a.test/", captured: "2026-01-02T03:04:05Z")
    #expect(web?["source"] as? String == "https://a.test/")
    #expect((web?["state"] as? [String: String])?["cached"] == "a%20b.html")
  }

  @Test func quotationsOfTheSameWordsAreToldApartByMoreOfTheTextAround() throws {
    let filler = String(repeating: "and so on ", count: 8)
    let line = filler + "“We won,” he said " + filler
    let article = Article.paragraphs("One.\n\(line)\nTwo.\n\(line)\nThree.", title: "A title")
    let quotations = try QuotationScanner().quotations(in: article)
    let page = PageExtraction(
      id: "a.html",
      path: "a.html",
      archive: PageArchive(),
      article: article,
      quotations: quotations,
      attributions: AttributionResult(
        attributions: quotations.map { _ in SamplePages.attribution(.direct, nil) },
        speakers: []
      ),
      textSHA256: nil,
      problem: nil
    )
    let found = try annotations(page)
    #expect(found.count == 2)
    for annotation in found {
      let quote = try #require(try selectors(annotation).first as? [String: String])
      let text = ["prefix", "exact", "suffix"].compactMap { quote[$0] }.joined()
      #expect(article.text.components(separatedBy: text).count == 2)
    }
  }

  @Test(
    .enabled(if: SchemaCheck.hasPublished, "../shared/schemas or PyPI's jsonschema is missing")
  )
  func everyMustOfThePublishedTestsHolds() throws {
    let folder = try TemporaryFolder()
    let sample = try SamplePages.extraction()
    let bare = PageExtraction(
      id: "-",
      path: "-",
      archive: PageArchive(format: "text"),
      article: sample.article,
      quotations: sample.quotations,
      attributions: sample.attributions,
      textSHA256: nil,
      problem: nil
    )
    // One with a speaker and one without; the schemas are slow to check.
    var annotations = try [sample, bare].flatMap { page in
      let all = try self.annotations(page)
      return [all[0], all[3]]
    }
    for number in annotations.indices {
      // An annotation inside a page has the page's.
      annotations[number]["@context"] = "http://www.w3.org/ns/anno.jsonld"
    }
    let lines = try annotations.map { annotation in
      String(decoding: try JSONSerialization.data(withJSONObject: annotation), as: UTF8.self)
    }
    let file = try folder.write(lines.joined(separator: "\n"), to: "annotations.jsonl")
    let root = SchemaCheck.published.appending(path: "web-annotation")
    let list = try JSONSerialization.jsonObject(
      with: Data(contentsOf: root.appending(path: "annotations/annotationMusts.test"))
    )
    let assertions = try #require((list as? [String: Any])?["assertions"] as? [String])
    #expect(assertions.count > 40)
    let schemas = assertions.map { root.appending(path: $0) }
    #expect(try SchemaCheck.problems(of: file, against: schemas) == nil)
  }
}
