import Testing
import TextModel

@testable import ArticleExtraction

@Suite struct BlockSelectionTests {
  /// The body of a page that has `html` between the second and the third paragraph.
  private func between(_ html: String) throws -> [String] {
    let before = Pages.paragraphs.prefix(2).map { "<p>\($0)</p>" }.joined()
    return try Pages.body("<div>\(before)\(html)<p>\(Pages.paragraphs[2])</p></div>")
  }

  @Test(arguments: [
    "<p>Advertisement</p>", "<div>ADVERTISEMENT</div>", "<p>Read more:</p>", "<p>Anzeige</p>",
    "<p>— Advertisement —</p>".replacing("—", with: "-"), "<h3>Related</h3>",
    "<p><b>FOLLOW LIVE: <a href='/l'>“Chaos” on the quay as they vote</a></b></p>",
    "<p>Follow us on Twitter</p>",
    "<p><a href='/x'>Read: what the captain thinks of it all</a></p>",
    "<ul><li><a href='/a'>The captain speaks out</a></li><li><a href='/b'>A storm comes</a></li></ul>",
    "<h4>From the archive</h4><ul><li><a href='/a'>The captain speaks out</a></li></ul>",
    "<p>More news</p><p><a href='/x'>What the captain thinks of it</a></p>",
  ])
  func labelsAndLinksBetweenParagraphsAreLeftOut(html: String) throws {
    #expect(try between(html) == Pages.paragraphs)
  }

  @Test(arguments: [
    "<p>“No.”</p>", "<p>Why?</p>", "<h2>What comes next</h2>", "<p>TRUMPET</p>",
    "<ul><li>one boat</li><li>two captains</li></ul>",
    "<p>Live: he lives for it, on the <a href='/x'>old ferry</a>, as he said.</p>",
    "<ol><li>The <a href='/x'>first</a> of the boats came in.</li></ol>",
    "<p>He pointed to <a href='/x'>a long report on the ferry and its boats</a>, now online, again.</p>",
    "<blockquote>It is ours.</blockquote>", "<p>NOTE</p><p>Ann</p><p>Bo</p>",
    "<table><tr><td>1911</td><td>ferry</td></tr><tr><td>2024</td><td>vote</td></tr></table>",
  ])
  func shortTextBetweenParagraphsStays(html: String) throws {
    #expect(try between(html).count > 3)
  }

  @Test func aMottoAboveTheHeadlineIsNoText() throws {
    let page =
      "<table><tr><td>Post Online<br>\"All the news\" - since 1997</td></tr><tr><td>"
      + "<h1>Ferry stays</h1>\(Pages.paragraphs.joined(separator: "<br><br>"))</td></tr></table>"
    #expect(try Pages.body(page) == Pages.paragraphs)
  }

  @Test func aHeadlineIsNoTextButOneAmongParagraphsIsAHeading() throws {
    let page = "<h1>Ferry stays</h1><p>\(Pages.paragraphs[0])</p><h1>And now</h1><p>It goes on.</p>"
    #expect(try Pages.blocks(page).map(\.kind) == [.paragraph, .heading, .paragraph])
  }

  @Test func aWordThatKeepsComingBackIsALabel() throws {
    let label = "<div>Reklamozo</div>"
    let page = Pages.paragraphs.map { "<p>\($0)</p>" }.joined(separator: label) + label
    #expect(try Pages.body("<div>\(page)</div>") == Pages.paragraphs)
  }

  @Test func peopleWhoTalkByTurnsStay() throws {
    let talk = String(
      repeating: "<p>MAYOR</p><p>We stay with it.</p><p>CAPTAIN</p><p>Yes.</p>",
      count: 3
    )
    #expect(
      try Pages.body("<div>\(Pages.paragraphsHTML)\(talk)</div>").filter { $0 == "MAYOR" }.count
        == 3
    )
  }

  @Test(arguments: [
    "<p>Sign up for our newsletter, which comes every day.</p>", "<p>Filed under: ferries</p>",
    "<h3>You could like this too</h3>",
    "<p>https://bay.test/a</p>".replacing("https", with: "Updated https"),
  ])
  func whatEndsPagesIsLeftOut(html: String) throws {
    #expect(try Pages.body("<div>\(Pages.paragraphsHTML)\(html)</div>") == Pages.paragraphs)
  }

  @Test(arguments: ["<p>BREAKING NEWS</p>", "<p>30 December 2024</p>", "<p>https://bay.test/a</p>"])
  func whatBeginsPagesIsLeftOut(html: String) throws {
    #expect(try Pages.body("<div>\(html)\(Pages.paragraphsHTML)</div>") == Pages.paragraphs)
  }

  @Test func aTrailerWithAQuotationStays() throws {
    let last = "“Subscribe to nothing,” he said."
    #expect(try Pages.body("<div>\(Pages.paragraphsHTML)<p>\(last)</p></div>").last == last)
  }

  @Test(arguments: [
    "<blockquote>“We owe it to the islands”</blockquote>",
    "<div class='pullquote'>“We owe it to the islands”</div>",
    "<aside class='pull-quote'><p>We owe it to the islands</p></aside>",
  ])
  func aQuotationSetApartThatRepeatsTheTextIsLeftOut(html: String) throws {
    #expect(try between(html) == Pages.paragraphs)
  }

  @Test func aQuotationOfManyParagraphsIsLeftWhole() throws {
    let letter = ["Dear all.", Pages.paragraphs[0], "It is mine."].map { "<p>\($0)</p>" }.joined()
    #expect(try between("<blockquote>\(letter)</blockquote>").count == 6)
  }

  @Test(arguments: ["<blockquote>TEXT</blockquote>", "<div class='pullquote'>TEXT</div>"])
  func aQuotationSetApartThatStandsNowhereElseStays(html: String) throws {
    let words = "“We shall never sell the ferry, come what may”"
    #expect(try between(html.replacing("TEXT", with: words)).contains(words))
  }

  @Test func blocksOfOneListOrQuotationShareAGroup() throws {
    let blocks = try Pages.blocks(
      """
      \(Pages.paragraphsHTML)<ul><li>one of them<ul><li>inside it</li></ul></li><li>two of them</li></ul>
      <blockquote><p>First part.</p><ul><li>Second part.</li></ul></blockquote><blockquote>Other.</blockquote>
      """
    )
    #expect(
      blocks.dropFirst(3).map(\.kind)
        == [.listItem, .listItem, .listItem, .blockQuotation, .blockQuotation, .blockQuotation]
    )
    let groups = blocks.dropFirst(3).map(\.group)
    #expect(groups[0] == groups[1] && groups[1] == groups[2] && groups[0] != nil)
    #expect(groups[3] == groups[4] && groups[3] != groups[2])
    #expect(groups[5] != groups[4] && groups[5] != nil)
    #expect(blocks.prefix(3).allSatisfy { $0.group == nil })
  }

  @Test(arguments: ["blockquote", "ul"])
  func anElementAroundTheWholeArticleOnlyLaysItOut(name: String) throws {
    let blocks = try Pages.blocks("<\(name)>\(Pages.paragraphsHTML)</\(name)>")
    #expect(blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
    #expect(blocks.allSatisfy { $0.group == nil })
  }

  @Test func titleAndCaptionsStandBehindTheBody() throws {
    let article = try Pages.extract(
      """
      <title>Ferry stays</title><article><h1>Ferry stays</h1>
      <figure><img><figcaption>The “Swan” in the bay, 1911.</figcaption></figure>
      \(Pages.paragraphsHTML)<div class="wp-caption"><p class="wp-caption-text">The mayor.</p></div>
      </article>
      """
    ).article
    #expect(article.text == Pages.paragraphs.joined(separator: "\n"))
    #expect(
      article.blocks.dropFirst(3).map { "\($0.kind) \(article.content[$0.range])" }
        == ["title Ferry stays", "caption The “Swan” in the bay, 1911.", "caption The mayor."]
    )
  }

  @Test func blocksJoinToTheContentAndKnowTheirLines() throws {
    let article = try Pages.extract(
      "<html><body>\n<div>\n\(Pages.paragraphsHTML)\n<h2>And then</h2>\n<p>It ended, at last.</p></div>"
    ).article
    #expect(
      article.blocks.map { article.content[$0.range] }.joined(separator: "\n") == article.content
    )
    #expect(article.blocks.map(\.line) == [3, 4, 5, 6, 7])
    #expect(article.bodyLength == article.content.utf8.count)
  }
}
