import AsQuoted
import Reports
import Testing

struct ComparisonHTMLTests {
  private func parsed(_ article: ComparedArticle? = nil) throws -> ParsedHTML {
    try ParsedHTML(try SampleComparisons.report(.comparisonHTML, of: article))
  }

  @Test func everyCopyIsAStepOfTheTimeline() throws {
    let page = try parsed()
    let timeline = try #require(page.all(class: "timeline").first)
    #expect(timeline.name == "ol")
    for copy in 1...6 {
      #expect(page.elements.filter { $0.attributes["id"] == "copy-\(copy)" }.count == 1)
    }
    #expect(page.all(class: "quiet").map { $0.attributes["id"] } == ["copy-4", "copy-6"])
  }

  @Test func everyLinkWithinThePageLeadsSomewhereAndNoNameIsGivenTwice() throws {
    let page = try parsed()
    let names = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(names).count == names.count)
    let links = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(links.count > 10)
    for link in links { #expect(names.contains(String(link.dropFirst())), "\(link)") }
  }

  @Test func headingsStepDownOneAtATime() throws {
    let levels = try parsed().elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
  }

  @Test func aCellSaysInWordsWhatItsSignShows() throws {
    let page = try parsed()
    for cell in page.all("td") where !cell.hasClass("words") {
      #expect(cell.text.count > 2, "\(cell.text)")
    }
  }

  @Test func wordsOfAPageAreNoMarkup() throws {
    let page = try parsed(try SampleComparisons.hostile())
    #expect(page.all("script").isEmpty)
    #expect(page.all("b").isEmpty)
    #expect(page.all("h1").first?.text.contains("<script>@editors") == true)
  }
}
