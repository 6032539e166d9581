import Testing

@testable import ArticleExtraction

@Suite struct ProblemFinderTests {
  @Test(arguments: [
    "<title>404 Not Found</title><h1>Not Found</h1><p>The requested address was not found on this server, sorry.</p>",
    "<title>The Bay</title><h1>Page not found</h1><p>It seems that what you look for, if it ever was, has gone.</p>",
    "<title>Just a moment...</title><p>Checking your browser before the page opens, which takes some seconds.</p>",
    "<title>bay.test</title><p>Access denied. You don't have permission, it says, to see this.</p>",
  ])
  func anErrorPageIsToldFromAnArticle(html: String) throws {
    let extraction = try Pages.extract(html)
    #expect(extraction.problem?.reason == .errorPage)
    #expect(extraction.article.text == "")
  }

  @Test(arguments: [
    "", "<p></p>", "<title>The Bay</title>",
    "<nav><a href='/'>News</a></nav><ul><li><a href='/a'>The captain speaks out at last</a></li></ul>",
  ])
  func aPageWithoutTextIsNoArticle(html: String) throws {
    let extraction = try Pages.extract(html)
    #expect(extraction.problem?.reason == .noArticleText)
    #expect(extraction.article.text == "")
  }

  @Test func aPageOfTeasersIsNoArticle() throws {
    let boxes = (1...12).map {
      "<li><h3><a href='/\($0)'>The headline of number \($0)</a></h3><p>What happened then, in \($0) words or more, is told inside.</p></li>"
    }
    #expect(try Pages.extract("<ul>\(boxes.joined())</ul>").problem?.reason == .noArticleText)
  }

  @Test func theBeginningBeforeAnOfferIsAStub() throws {
    let text = "<p>\(Pages.paragraphs[0])</p>"
    let offer =
      "<div class='paywall'><h3>Subscribe to continue reading, for one coin a week.</h3></div>"
    let extraction = try Pages.extract("<article>\(text)\(offer)</article>")
    #expect(extraction.problem?.reason == .paywallStub)
    #expect(extraction.article.text == Pages.paragraphs[0])
  }

  @Test func aTextThatIsNotFreeAndCutOffIsAStub() throws {
    let json =
      #"<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>"#
    let text = "<p>\(Pages.paragraphs[0])</p>"
    #expect(try Pages.extract(json + text + "<p>All...</p>").problem?.reason == .paywallStub)
    #expect(try Pages.extract(json + text + "<p>All.</p>").problem == nil)
  }

  @Test(arguments: [
    "<div class='bar'>Already a subscriber? Sign in.</div>",
    "<p>“Access denied,” it said on the door, where the ferry lies.</p>", "",
    "<footer>Subscribe to continue reading, for one coin a week.</footer>",
  ])
  func aShortArticleIsNoProblem(html: String) throws {
    #expect(try Pages.extract("<div><p>\(Pages.paragraphs[0])</p>\(html)</div>").problem == nil)
  }

  @Test func aPageOfOneSentenceAndNothingElseIsAnArticle() throws {
    let extraction = try Pages.extract("<p>“We won,” said Ann Lee.</p>")
    #expect(extraction.problem == nil)
    #expect(extraction.article.text == "“We won,” said Ann Lee.")
  }
}
