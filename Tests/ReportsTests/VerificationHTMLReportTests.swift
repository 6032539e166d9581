import AsQuoted
import Foundation
import TestSupport
import Testing

@testable import Reports

struct VerificationHTMLReportTests {
  private func report(
    _ pages: [ReportedPage]? = nil,
    _ options: ReportOptions = ReportOptions()
  ) throws -> String {
    let pages = try pages ?? SampleVerifications.pages()
    return VerificationFormat.verificationHTML
      .report(pages, SampleVerifications.totals(pages), options)
  }

  private func parsed(_ options: ReportOptions = ReportOptions()) throws -> ParsedHTML {
    try ParsedHTML(try report(nil, options))
  }

  /// The style has tests of its own, and its digest changes with it.
  @Test(arguments: [
    ("verification.html", ReportOptions()),
    ("verification-all.html", ReportOptions(showsAll: true)),
  ])
  func theReportIsThatOfTheGoldenFile(_ file: String, _ options: ReportOptions) throws {
    let style = HTMLStyle.ofAllReports + .ofVerification
    let html = try report(nil, options)
      .replacingOccurrences(of: style.text, with: "…")
      .replacingOccurrences(of: style.source, with: "sha256-…")
      .replacing("\(ToolIdentity.version), rules \(ToolIdentity.rules)", with: "…")
    #expect(GoldenFile.difference(html, from: SamplePages.golden(file)) == nil)
  }

  @Test(arguments: [false, true])
  func idsAreUniqueAndEveryLinkInsideLeadsToOne(_ showsAll: Bool) throws {
    let page = try parsed(ReportOptions(showsAll: showsAll))
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let targets = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(targets.count == 6)
    for target in targets { #expect(ids.contains(String(target.dropFirst())), "\(target)") }
    for names in page.elements.compactMap({ $0.attributes["aria-labelledby"] }) {
      #expect(ids.contains(names))
    }
  }

  @Test func headingsAreInOrderWithoutAGap() throws {
    let levels = try parsed().elements.filter { $0.name.wholeMatch(of: #/h[1-6]/#) != nil }
      .compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func everyBoxHasItsLabelAndStandsInANamedGroup() throws {
    let page = try parsed()
    let boxes = page.all("input")
    let labels = page.all("label")
    #expect(boxes.count == labels.count)
    #expect(boxes.count > 5)
    for box in boxes {
      let label = labels.first { $0.attributes["for"] == box.attributes["id"] }
      #expect(label?.text.contains(#/[a-z]+ \([1-9][0-9]*\)/#) == true)
      #expect(page.isInside(box) { $0.name == "fieldset" })
    }
    #expect(page.all("fieldset").count == page.all("legend").count)
  }

  @Test func everyBoxHidesSomethingThatTheReportHas() throws {
    let page = try parsed(ReportOptions(showsAll: true))
    let style = try #require(page.all("style").first?.text)
    for id in page.all("input").compactMap({ $0.attributes["id"] }) {
      let name = String(id.dropFirst("show-".count))
      #expect(style.contains("body:has(#\(id):not(:checked)) .\(name) { display: none; }"))
      #expect(!page.all(class: name).isEmpty, "\(name)")
    }
  }

  @Test func tablesTellWhatTheirHeadersAreOf() throws {
    let page = try parsed()
    #expect(page.all("table").count == 2)
    for header in page.all("th") {
      #expect(["col", "row"].contains(header.attributes["scope"]))
    }
  }

  @Test func nothingRunsAndNothingIsLoaded() throws {
    let page = try parsed()
    let forbidden: Set = ["script", "img", "link", "iframe", "object", "base", "form", "svg"]
    #expect(page.elements.allSatisfy { !forbidden.contains($0.name) })
    for element in page.elements {
      for name in element.attributes.keys {
        #expect(!name.hasPrefix("on") && name != "style" && name != "src", "\(element)")
      }
    }
  }

  @Test func findingsAreInSightAndWhatIsVerifiedIsFolded() throws {
    let page = try parsed()
    let closed = page.all(class: "fold").filter { $0.attributes["open"] == nil }
    #expect(closed.count == page.all(class: "fold").count)
    let open = page.all(class: "page").filter { $0.attributes["open"] != nil }
    #expect(open.map { $0.text.contains("verified") } == [true, true, false])
    for card in page.all(class: "card") where !card.hasClass("is-altered") {
      #expect(!page.isInside(card) { $0.name == "details" && $0.attributes["open"] == nil })
    }
  }

  @Test func findingsComeInThePagesOrder() throws {
    let page = try parsed()
    let cards = page.all(class: "card").prefix(5).compactMap { $0.attributes["class"] }
    let kinds = cards.map { $0.split(separator: " ")[1] }
    #expect(
      kinds == ["is-altered", "is-misattributed", "is-unattributed", "is-missing", "is-unexpected"]
    )
  }

  @Test func aRunWithoutPagesHasNoEmptyListOfThem() throws {
    let page = try ParsedHTML(try report([]))
    #expect(page.all("nav").isEmpty)
    #expect(page.all("table").isEmpty)
    #expect(page.all("h1").first?.text == "No page was checked")
  }

  @Test(arguments: [
    ("en-GB", true), ("zh-Hant-TW", true), ("", false), ("english!", false), ("\" onx=\"", false),
    ("x", false), ("en-", false),
  ])
  func wordsSayTheirLanguageWhereThePageNamesOne(_ language: String, _ isKnown: Bool) throws {
    var facts = ArticleFacts()
    facts.language = Found(language, from: "html lang")
    let article = Article(facts: facts, content: "", bodyLength: 0, blocks: [])
    let words = try ParsedHTML(HTMLArticleWords(article).quoted("words").markup)
    #expect(words.elements[0].attributes["lang"] == (isKnown ? language : nil))
  }
}
