import Testing

@testable import ArticleExtraction

/// Pages that show no article without their scripts, but carry one.
@Suite struct HiddenArticleTests {
  @Test func theTextForBrowsersWithoutScriptsIsRead() throws {
    let extraction = try Pages.extract(
      "<body><div id=app></div><noscript><article>\(Pages.paragraphsHTML)</article></noscript>"
    )
    #expect(extraction.problem == nil)
    #expect(extraction.article.text == Pages.paragraphs.joined(separator: "\n"))
    #expect(extraction.notices.first?.contains("without scripts") == true)
  }

  @Test func theTextInThePagesDataIsReadWithItsParagraphs() throws {
    let text = Pages.paragraphs.joined(separator: #"\n\n"#)
    let extraction = try Pages.extract(
      """
      <body>
      <div id=root></div><script type="application/ld+json">
      {"@type": "NewsArticle", "headline": "Ferry stays", "articleBody": "\(text)"}</script>
      """
    )
    #expect(extraction.problem == nil)
    #expect(extraction.article.text == Pages.paragraphs.joined(separator: "\n"))
    #expect(extraction.article.title == "Ferry stays")
    #expect(extraction.article.blocks.first?.line == 2)
    #expect(extraction.notices.first?.contains("articleBody") == true)
  }

  @Test func theDataDoNotReplaceWhatThePageShows() throws {
    let json =
      #"<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "“Other words,” he said."}</script>"#
    let extraction = try Pages.extract("<body>\(json)\(Pages.paragraphsHTML)")
    #expect(extraction.article.text == Pages.paragraphs.joined(separator: "\n"))
    #expect(extraction.notices.isEmpty)
  }

  @Test func aSummaryInTheDataIsNoArticle() throws {
    let json =
      #"<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "The ferry stays."}</script>"#
    #expect(try Pages.extract("<body>\(json)<div id=root></div>").problem?.reason == .emptyShell)
  }
}
