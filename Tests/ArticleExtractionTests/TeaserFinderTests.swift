import ArticleExtraction
import Testing

@Suite struct TeaserFinderTests {
  private func box(_ number: Int) -> String {
    """
    <div class="c"><h3><a href="/\(number)">Another headline of number \(number)</a></h3>
    <p>The committee met for the time number \(number), and again, it is said, nothing came of it.</p></div>
    """
  }

  @Test func boxesOfALinkedHeadlineAndAParagraphAnnounceOtherArticles() throws {
    let boxes = (1...5).map(box).joined()
    #expect(
      try Pages.body("<div>\(Pages.paragraphsHTML)<div>\(boxes)</div></div>") == Pages.paragraphs
    )
  }

  @Test func linkedHeadingsBesideTheirParagraphsAreTheArticle() throws {
    let sections = Pages.paragraphs.enumerated().map {
      "<h3><a href='/\($0)'>The thing of number \($0)</a></h3><p>\($1)</p>"
    }
    let blocks = try Pages.blocks("<div>\(sections.joined())</div>")
    #expect(
      blocks.map(\.kind) == [.heading, .paragraph, .heading, .paragraph, .heading, .paragraph]
    )
  }
}
