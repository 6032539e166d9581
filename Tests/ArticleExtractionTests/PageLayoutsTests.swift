import Testing

@testable import ArticleExtraction

/// Layouts of news pages: what surrounds and interrupts the text, with words that belong to nobody
/// in it.
@Suite struct PageLayoutsTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let html: String

    var testDescription: String { name }
  }

  private static func paragraphs(_ range: Range<Int> = 0..<3) -> String {
    Pages.paragraphs[range].map { "<p>\($0)</p>" }.joined(separator: "\n")
  }

  private static let alien =
    "“Foreign words that nobody here said,” said the captain of another ship."
  private static let comments = (1...4).map {
    "<li><b>sailor\($0)</b><p>\(alien) And so say we all, for the time being, number \($0).</p><a href='#'>Reply</a></li>"
  }.joined()

  static let foreign: [Case] = [
    Case(
      name: "links inside the body",
      html:
        "<article>\(paragraphs(0..<2))<div class=box><h4>More on this</h4><ul><li><a href=/a>Foreign words at sea</a></li><li><a href=/b>“Foreign words” on land</a></li></ul></div>\(paragraphs(2..<3))</article>"
    ),
    Case(
      name: "a card inside the body",
      html:
        "<article>\(paragraphs(0..<2))<a class=card href=/x><span>Read more</span><h3>“Foreign words” remembered</h3><p>\(alien)</p></a>\(paragraphs(2..<3))</article>"
    ),
    Case(
      name: "comments that no name tells of, with links to reply",
      html:
        "<div><div>\(paragraphs())</div><div class=x><h3>Readers say</h3><ul>\(comments)</ul></div></div>"
    ),
    Case(
      name: "comments behind a heading",
      html:
        "<div>\(paragraphs())<h3>Comments (2)</h3><div><b>sailor</b><p>\(alien) And so say we all, for now.</p></div></div>"
    ),
    Case(
      name: "a box that asks for an address",
      html:
        "<article>\(paragraphs(0..<2))<div class=nl><h3>The Morning Tide</h3><p>The bay in your inbox. \(alien)</p><form><input type=email></form></div>\(paragraphs())</article>"
    ),
    Case(
      name: "a question about cookies",
      html:
        "<div>\(paragraphs())<div class=qc><p>We value your privacy. Foreign words help us to store cookies on your device.</p><p>Foreign words, and our partners, process personal data such as a cookie.</p></div></div>"
    ),
    Case(
      name: "two boxes under a heading",
      html:
        "<div>\(paragraphs())<h3>Recommended</h3><div><a href=/1>Storm takes the old pier</a><p>\(alien)</p></div><div><a href=/2>Storm takes the church</a><p>\(alien)</p></div></div>"
    ),
    Case(
      name: "a slot for another document",
      html:
        "<article>\(paragraphs())<template><p>\(alien)</p></template><noscript><p>\(alien)</p></noscript></article>"
    ),
    Case(
      name: "text that is hidden",
      html:
        "<article>\(paragraphs())<div style='display:none'><p>\(alien)</p></div><p hidden>\(alien)</p></article>"
    ),
  ]

  @Test(arguments: foreign) func nothingForeignComesIn(_ example: Case) throws {
    let text = try Pages.body("<h1>Ferry stays</h1>" + example.html).joined(separator: "\n")
    #expect(!text.contains("Foreign words"))
    for paragraph in Pages.paragraphs { #expect(text.contains(paragraph)) }
  }

  static let whole: [Case] = [
    Case(
      name: "line breaks only",
      html: "<div id=story>\(Pages.paragraphs.joined(separator: "<br><br>"))</div>"
    ),
    Case(name: "divisions only", html: Pages.paragraphs.map { "<div>\($0)</div>" }.joined()),
    Case(
      name: "a row a paragraph",
      html: Pages.paragraphs.map {
        "<section><div class=col><div><p>\($0)</p></div></div></section>"
      }.joined()
    ),
    Case(
      name: "parts with advertisements between",
      html:
        "<div class=part>\(paragraphs(0..<1))</div><div class=ad>Ad</div><div class=part>\(paragraphs(1..<3))</div>"
    ),
    Case(
      name: "tables in tables",
      html:
        "<table><tr><td><table><tr><td><a href=/a>News</a></td></tr><tr><td><a href=/b>Sport</a></td></tr></table></td><td><table><tr><td><font size=2>By Ann Lee</font></td></tr><tr><td>\(paragraphs())</td></tr></table></td></tr></table>"
    ),
    Case(
      name: "the page's end in the midst of the article",
      html: "<article>\(paragraphs(0..<2))</body></html>\(paragraphs(2..<3))</article>"
    ),
    Case(
      name: "the page's end behind the half of the article",
      html: "<article>\(paragraphs(0..<2))</article></body></html>\(paragraphs(2..<3))"
    ),
    Case(
      name: "AMP",
      html:
        "<amp-sidebar><ul><li><a href=/>News</a></ul></amp-sidebar><article>\(paragraphs())</article>"
    ),
    Case(
      name: "the text twice, for two widths",
      html:
        "<article class=wide>\(paragraphs())</article><article class=narrow>\(paragraphs())</article>"
    ),
    Case(
      name: "a pull quote that no name tells of",
      html:
        "<article>\(paragraphs(0..<2))<div class=qb><p>as much as its two swimming pools together</p></div>\(paragraphs(2..<3))</article>"
    ),
    Case(
      name: "what the author is",
      html:
        "<article><div itemprop=author>Ann Lee</div>\(paragraphs())<p>Ann Lee is a reporter for the Bay Post. She lives on the north island.</p></article>"
    ),
  ]

  @Test(arguments: whole) func theTextIsReadWhole(_ example: Case) throws {
    #expect(try Pages.body("<h1>Ferry stays</h1>" + example.html) == Pages.paragraphs)
  }

  @Test(
    arguments: [
      "<blockquote class='twitter-tweet'><p>Kept words. Thank you all.</p>— Ann Lee (@annlee)</blockquote>",
      "<details><summary>What did it say?</summary><p>That “kept words” are no lost words.</p></details>",
      "<p><strong>Q: Why keep it?</strong></p><p>A: “Kept words.”</p>",
      "<ul><li><p>“Kept words,” said the mayor.</p></li></ul>",
    ].map { $0.replacing("kept", with: "Kept") }
  )
  func whatBelongsToTheTextStays(html: String) throws {
    let page =
      "<h1>Ferry</h1><article>\(Self.paragraphs(0..<2))\(html)\(Self.paragraphs(2..<3))</article>"
    #expect(try Pages.body(page).contains { $0.contains("Kept words") })
  }
}
