import Testing

@Suite struct ContentScorerTests {
  @Test(arguments: [
    "<article>TEXT</article>", "<div>TEXT</div>", "<div class='articleBody'>TEXT</div>",
    "<table><tr><td><a href='/'>Home</a></td><td>TEXT</td></tr></table>",
    "<div><div itemprop='articleBody'>TEXT</div></div>",
    "<center><font>TEXT</font></center>",
  ])
  func theArticleIsFoundWhateverHoldsIt(html: String) throws {
    let links = (1...30).map { "<li><a href='/\($0)'>Headline number \($0)</a></li>" }.joined()
    let page =
      "<ul>\(links)</ul>" + html.replacing("TEXT", with: Pages.paragraphsHTML)
      + "<ul>\(links)</ul><p>About us, in short.</p>"
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func paragraphsMayBeBareTextBetweenLineBreaks() throws {
    let text = Pages.paragraphs.joined(separator: "<br><br>\n")
    let page = "<div><a href='/'>Home</a><br><a href='/s'>Sport</a></div><div>\(text)</div>"
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func textPartedAmongNamedElementsIsOneArticle() throws {
    let parts = Pages.paragraphs.map { "<div class='article-body'><p>\($0)</p></div>" }
    let page = parts.joined(separator: "<div class='ad'><a href='/x'>Shoes, half price</a></div>")
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func theNextArticleOnThePageIsAnother() throws {
    let other = Pages.paragraphs[2]
    let page = """
      <article><h1>Ferry stays</h1><div class="article-body">\(Pages.paragraphsHTML)</div></article>
      <article><h1>Pools close</h1><div class="article-body"><p>\(other)</p></div></article>
      """
    #expect(try Pages.body(page) == Pages.paragraphs)
  }
}
