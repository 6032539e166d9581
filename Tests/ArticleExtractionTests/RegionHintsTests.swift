import ArticleExtraction
import Testing

@Suite struct RegionHintsTests {
  @Test(arguments: [
    "<nav><a href='/'>News</a> and <a href='/s'>Sport</a></nav>",
    "<aside><p>The writer lives in the harbour town, keeps bees and has seen the ferry daily.</p></aside>",
    "<div class='ad-slot'><span>Ten pairs of shoes, now at half the price, only this week!</span></div>",
    "<div class='share-bar'>Share it with your friends, if you like what you have read.</div>",
    "<form><p>Get our letter every day, with all that matters, in your inbox.</p></form>",
    "<div class='newsletter-signup'><p>Get our letter every day, with all that matters.</p></div>",
    "<div role='dialog'><p>We and our partners store cookies, as told in our policy, on it.</p></div>",
    "<div class='related-articles'><p>“Never,” says the captain, as the storm comes nearer.</p></div>",
    "<footer><p>The Bay, founded in 1890, belongs to nobody. All rights reserved, of course.</p></footer>",
    "<div class='post-meta'>30 December 2024, by Ann Lee, filed under: Ferries.</div>",
  ])
  func whatIsNamedAsSomethingElseIsLeftOut(html: String) throws {
    let before = Pages.paragraphs.prefix(2).map { "<p>\($0)</p>" }.joined()
    let page = "<article>\(before)\(html)<p>\(Pages.paragraphs[2])</p></article>"
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test(arguments: ["sidebar", "promo", "share", "popup", "form", "tag-social has-newsletter"])
  func aNameIsNotBelievedWhereMostOfTheTextStands(name: String) throws {
    let page =
      "<div class='\(name)'>\(Pages.paragraphsHTML)</div><div><a href='/a'>About us, in short.</a></div>"
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func commentsAreLeftOutThoughTheyOutweighTheArticle() throws {
    let comment = "<p>My uncle said “this is all about money”, and I agree with him, as always.</p>"
    let page = """
      <main><h1>Ferry stays</h1>\(Pages.paragraphsHTML)</main>
      <section id="comments">\(String(repeating: comment, count: 12))</section>
      """
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func aDialogueIsLeftOutThoughItOutweighsThePageBehindIt() throws {
    let consent = String(repeating: "We and our partners store cookies, and read them. ", count: 40)
    let page = """
      <div aria-hidden="true"><main>\(Pages.paragraphsHTML)</main></div>
      <div role="dialog"><p>\(consent)</p></div>
      """
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func aTimeOfItsOwnIsNoTextButOneInASentenceIs() throws {
    let sentence =
      "It left at <time>12:01</time>, as on every other day of the year, said the captain."
    let blocks = try Pages.body(
      "\(Pages.paragraphsHTML)<div><time>12:01</time></div><p>\(sentence)</p>"
    )
    #expect(blocks.count == 4)
    #expect(blocks.last?.hasPrefix("It left at 12:01, as") == true)
  }

  @Test func deepNestingOfNamedElementsIsReadOnce() throws {
    let depth = 1500
    let boxes = String(repeating: "<div class='ad related'>", count: depth)
    let ends = String(repeating: "</div>", count: depth)
    let page = "\(Pages.paragraphsHTML)\(boxes)<p>Shoes, now at half the price.</p>\(ends)"
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func aMessageFromANetworkIsPartOfTheArticle() throws {
    let quotation =
      "<blockquote><p>The ferry is the best thing that we have, says me.</p></blockquote>"
    let page = "<div class='social-embed'>\(quotation)</div>\(Pages.paragraphsHTML)"
    #expect(try Pages.blocks(page).first?.kind == .blockQuotation)
  }
}
