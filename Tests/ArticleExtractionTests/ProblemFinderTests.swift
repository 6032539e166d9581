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
    let problem = try Pages.extract("<ul>\(boxes.joined())</ul>").problem
    #expect(problem?.reason == .noArticleText)
    #expect(problem?.description.contains("front page or another list of articles") == true)
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

  @Test(arguments: [
    "Want to read more? Subscribe", "You’ve read 3 of 3 free articles this month.",
    "Continue reading with a free trial", "Start your free trial to keep on reading",
    "The rest of this story is available to subscribers", "Exclusive to subscribers",
    "This is a premium article", "Already a subscriber? Sign in",
    "This content is for members. Join now.", "Get unlimited access",
  ])
  func anOfferRightBehindAFewSentencesBarsTheText(offer: String) throws {
    let text = "<article>\(Pages.paragraphsHTML)</article>"
    let extraction = try Pages.extract("<main>\(text)<div><p>\(offer)</p></div></main>")
    #expect(extraction.problem?.reason == .paywallStub)
    #expect(extraction.article.text == Pages.paragraphs.joined(separator: "\n"))
  }

  @Test(arguments: [
    "<p>The club, which has a pool for members only, is for members. Members may join now.</p>",
    "<p>“Want to read more? Subscribe,” it says.</p>",
  ])
  func anArticleThatTellsOfOffersIsNoStub(html: String) throws {
    let text = (1...6).map { "<p>\(Pages.paragraphs[0]) Year \($0).</p>" }.joined()
    #expect(try Pages.extract("<article>\(text)\(html)</article>").problem == nil)
  }

  @Test func offersBehindATextThatIsMarkedAsNotFreeBarItsRest() throws {
    let json =
      #"<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>"#
    let text = (1...6).map { "<p>\(Pages.paragraphs[0]) Year \($0).</p>" }.joined()
    let page = "\(json)<article>\(text)</article><div>This is for members. Join now.</div>"
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
    "<p>“Access denied,” it said on the door, where the ferry lies.</p>", "",
    "<footer>Subscribe to continue reading, for one coin a week.</footer>",
    "<footer>Already a subscriber? Sign in.</footer>",
  ])
  func aShortArticleIsNoProblem(html: String) throws {
    #expect(try Pages.extract("<div><p>\(Pages.paragraphs[0])</p>\(html)</div>").problem == nil)
  }

  @Test func aPageOfOneSentenceAndNothingElseIsAnArticle() throws {
    let extraction = try Pages.extract("<p>“We won,” said Ann Lee.</p>")
    #expect(extraction.problem == nil)
    #expect(extraction.article.text == "“We won,” said Ann Lee.")
  }

  @Test(arguments: [
    (
      "<title>Bay Post - Cookies</title><h1>Wij gebruiken cookies</h1><p>Bay Post en haar partners gebruiken cookies en vergelijkbare technieken om informatie op te slaan.</p><button>Akkoord</button>",
      ExtractionProblem.Reason.consentWall
    ),
    (
      "<h1>We value your privacy</h1><p>We and our 238 partners store information on a device, such as cookies, and use precise location data.</p><p>You can change your mind at any time.</p>",
      .consentWall
    ),
    (
      "<html lang=de><title>Zustimmung</title><div class=cmp><h1>Willkommen bei der Bucht</h1><p>Mit Werbung und Cookies weiterlesen, wie gewohnt und ohne Abonnement. Ihre Zustimmung ist jederzeit widerrufbar.</p></div>",
      .consentWall
    ),
    (
      "<html lang=fr><h1>Bienvenue</h1><div><p>Le Golfe attache de l’importance au respect de votre vie privée. Vous pouvez accepter les cookies ou vous abonner, et changer d’avis.</p></div>",
      .consentWall
    ),
    (
      "<html lang=es><div><p>El Faro y sus socios hacen uso de cookies propias y de terceros. Puede aceptar todas las cookies o leer más sobre ellas.</p></div>",
      .consentWall
    ),
    (
      "<html lang=it><div><p>La Baia fa uso dei cookie per mostrarti annunci. Puoi in ogni momento revocare il consenso che hai dato, con un clic.</p></div>",
      .consentWall
    ),
    (
      "<html lang=nl><div><p>De Baai en anderen maken gebruik van cookies. U kunt uw toestemming intrekken wanneer u maar wilt, met een klik.</p></div>",
      .consentWall
    ),
    (
      "<title>Log in | Bay Post</title><h1>Log in</h1><form><input type=email><input type=password></form><p>Forgot your password? We will send you a link by which you can set a new one.</p>",
      .loginPage
    ),
    (
      "<meta http-equiv=refresh content='0; url=https://bay.test/a'><p>If nothing happens, follow the link.</p>",
      .redirect
    ),
    ("<script>window.location.replace('https://bay.test/a')</script>", .redirect),
    (
      "<title>301 Moved Permanently</title><p>The document has moved <a href=/a>here</a>.</p>",
      .redirect
    ),
    (
      "<title>Ferry stays</title><noscript>You need scripts.</noscript><div id=root></div><script src=a.js></script>",
      .emptyShell
    ),
    (
      "<p>JavaScript is disabled in your browser. Please enable JavaScript to view this page.</p>",
      .emptyShell
    ),
    (
      "<title>Page not found | Bay Post</title><h1>Page not found</h1><p>What you look for is not here, or no more; read what others have read, of which there is a lot on this very page.</p><p>A storm came over the bay at night, and took with it the roofs of the church, of the school, and of the long house.</p>",
      .errorPage
    ),
  ])
  func whatStandsInAnArticlesPlaceIsTold(html: String, reason: ExtractionProblem.Reason) throws {
    let extraction = try Pages.extract(html)
    #expect(extraction.problem?.reason == reason)
    #expect(extraction.article.text == "")
  }

  @Test(arguments: [
    "<div class=x><h2>Create a free account to continue reading</h2><p>It takes a minute.</p></div>",
    "<p>This article is for subscribers only.</p>",
    "<p>Jetzt weiterlesen mit Plus</p><p>Jederzeit kündbar.</p>",
    "<p>Il vous reste 85% de cet article à lire.</p>",
    "<p>Contenido exclusivo para suscriptores.</p>",
  ])
  func offersInSeveralLanguagesBarTheText(html: String) throws {
    let page = "<article><p>\(Pages.paragraphs[0])</p>\(html)</article>"
    let extraction = try Pages.extract(page)
    #expect(extraction.problem?.reason == .paywallStub)
    #expect(extraction.article.text == Pages.paragraphs[0])
  }

  @Test(arguments: [
    "<meta http-equiv=refresh content='300'>", "<meta http-equiv=refresh content='900; url=/same'>",
    "<form><input type=password></form><h2>Sign in</h2>",
    "<p>This site uses cookies, the watchdog found, and did not say so.</p>",
    "<p>The shops of the quay make use of cookies to follow their guests, and ask for no leave.</p>",
    "<script>if (x) location.href = '/a'</script>",
    "<noscript>Please enable JavaScript.</noscript><script>x()</script>",
  ])
  func anArticleIsNoneOfThese(html: String) throws {
    let extraction = try Pages.extract("<body><article>\(Pages.paragraphsHTML)\(html)</article>")
    #expect(extraction.problem == nil)
  }
}
