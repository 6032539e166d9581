import Testing

@testable import ArticleExtraction

@Suite struct ArticleRegionsTests {
  private static let other = [
    "A bakery on the quay burned down on Tuesday night, and with it the two houses beside it, the fire chief said.",
    "“All is lost,” said the baker, who had lived there since 1980 with his wife, three cats and a dog.",
  ]

  private func article(_ headline: String, _ paragraphs: [String], rank: Int = 1) -> String {
    "<article><h\(rank)>\(headline)</h\(rank)>\(paragraphs.map { "<p>\($0)</p>" }.joined())</article>"
  }

  @Test func ofArticlesBelowEachOtherTheOneOfTheTitleIsRead() throws {
    let page =
      article("Bakery burns down on the quay", Self.other)
      + article("Ferry to stay for ten years", Pages.paragraphs)
    let extraction = try Pages.extract(
      "<title>Ferry to stay for ten years | Bay Post</title>" + page
    )
    #expect(extraction.article.text == Pages.paragraphs.joined(separator: "\n"))
    #expect(
      extraction.notices == [
        "the page holds 2 articles; only “Ferry to stay for ten years” was read"
      ]
    )
  }

  @Test func whereNoTitleTellsNothingIsLeftOut() throws {
    let page = article("Bakery burns down", Self.other) + article("Ferry to stay", Pages.paragraphs)
    let text = try Pages.extract("<title>Bay Post</title>" + page).article.text
    #expect(text.contains("All is lost") && text.contains("We owe it"))
  }

  @Test func sectionsWithHeadingsOfTheFirstRankAreOneArticle() throws {
    let page =
      "<title>Ferry to stay | Bay Post</title><article><h1>Ferry to stay</h1>"
      + article("What it costs", Pages.paragraphs) + article("What burned down", Self.other)
      + "</article>"
    let extraction = try Pages.extract(page)
    #expect(extraction.article.text.contains("All is lost"))
    #expect(extraction.article.text.contains("We owe it"))
  }

  @Test func entriesAreReadAsOneAndANoticeSaysSo() throws {
    let page = Pages.paragraphs.map { article("An entry of the day", [$0], rank: 2) }.joined()
    let extraction = try Pages.extract("<h1>Ferry vote</h1><div>\(page)</div>")
    #expect(extraction.article.text.contains(Pages.paragraphs[2]))
    #expect(
      extraction.notices == [
        "the page holds 3 entries with headings of their own; they were read as one"
      ]
    )
  }

  @Test func aLiveBlogIsOneArticleAndANoticeSaysSo() throws {
    let json =
      #"<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Ferry vote"}</script>"#
    let page = Pages.paragraphs.map { article("An entry", [$0], rank: 2) }.joined()
    let extraction = try Pages.extract("\(json)<h1>Ferry vote</h1><div>\(page)</div>")
    #expect(extraction.article.text.contains(Pages.paragraphs[2]))
    #expect(extraction.notices.first?.contains("live blog") == true)
  }

  @Test(arguments: ["<time>10:0N</time>", "<p>10.0N am</p>", "<span class=time>10h0N</span>"])
  func entriesByTheClockAreALiveBlog(time: String) throws {
    let page = Pages.paragraphs.enumerated().map { number, text in
      "<div>\(time.replacing("N", with: "\(number)"))<h2>An entry</h2><p>\(text)</p></div>"
    }.joined()
    let extraction = try Pages.extract("<h1>Ferry vote</h1><main>\(page)</main>")
    #expect(extraction.article.text.contains(Pages.paragraphs[2]))
    #expect(extraction.notices.first?.contains("live blog") == true)
  }

  @Test func anArticleAloneNeedsNoNotice() throws {
    let page = article("Ferry to stay for ten years", Pages.paragraphs)
    #expect(try Pages.extract("<title>Ferry to stay</title>" + page).notices.isEmpty)
  }
}
