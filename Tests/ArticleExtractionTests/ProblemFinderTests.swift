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

  @Test func aSentenceOnAPageThatSaysItIsAnArticleIsOne() throws {
    let links = (1...9).map { "<li><a href='/\($0)'>The headline of number \($0)</a></li>" }
      .joined()
    let html = "<ul>\(links)</ul><h1>Ferry stays</h1><p>The ferry stays, the mayor said.</p>"
    #expect(try Pages.extract("<html><body>\(html)").problem?.reason == .noArticleText)
    let extraction = try Pages.extract(
      "<html><head><meta property='og:type' content='article'></head><body>\(html)"
    )
    #expect(extraction.problem == nil)
    #expect(extraction.article.text == "The ferry stays, the mayor said.")
  }

  @Test(arguments: [
    "<p>Subscribe to continue reading this story.</p>",
    "<div class='regwall'>Become a subscriber, for one coin a week.</div>",
    "<p>It all began…</p><div>Already a subscriber? Sign in.</div>",
  ])
  func anOfferIsBelievedWhereItBarsTheText(html: String) throws {
    let page = "<article><p>\(Pages.paragraphs[0])</p>\(html)</article>"
    #expect(try Pages.extract(page).problem?.reason == .paywallStub)
  }

  @Test func aLongArticleIsNoStubWhateverStandsBehindIt() throws {
    let text = (1...12).map { "<p>\(Pages.paragraphs[0]) Year \($0).</p>" }.joined()
    let page = "<article>\(text)<p>Subscribe to continue reading.</p></article>"
    #expect(try Pages.extract(page).problem == nil)
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
