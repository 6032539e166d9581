import Testing

@testable import ArticleExtraction

@Suite struct PageReaderTests {
  @Test(arguments: ["amp-ad", "amp-sidebar", "amp-user-notification", "amp-youtube", "AMP-LIST"])
  func whatAMPShowsBesideTheArticleIsLeftOut(_ name: String) throws {
    #expect(
      try Pages.allBlocks("<p>One</p><\(name)><p>Two</p></\(name)><p>Three") == ["One", "Three"]
    )
  }

  @Test(arguments: ["shadowrootmode", "shadowmode"])
  func whatIsShownInAShadowTreeIsRead(_ attribute: String) throws {
    let html =
      "<x-a><template \(attribute)=open><style>p {}</style><p>One</p></template><p>Two</p></x-a>"
    #expect(try Pages.allBlocks(html) == ["One", "Two"])
  }

  @Test(arguments: ["amp-accordion", "amp-twitter", "amp-fit-text"])
  func whatAMPShowsOfTheArticleIsRead(_ name: String) throws {
    #expect(try Pages.allBlocks("<p>One</p><\(name)><p>Two</p></\(name)>") == ["One", "Two"])
  }

  @Test(arguments: [
    ("one\n   two\t three ", ["one two three"]),
    ("a <b>bold</b><i>est</i> word", ["a boldest word"]),
    ("“<a href='/x'>Yes</a>,” she said", ["“Yes,” she said"]),
    ("<span>un</span><span>broken</span>", ["unbroken"]),
    ("one <b> two </b> three", ["one two three"]),
    (
      "no\u{A0}break, soft\u{AD}hyphen, zero\u{200B}width",
      ["no\u{A0}break, soft\u{AD}hyphen, zero\u{200B}width"]
    ),
    ("long<wbr>word", ["longword"]),
    ("a line <br> and the next", ["a line\nand the next"]),
    ("<br>in the middle<br>", ["in the middle"]),
    ("one<br><br>two<br> <br>\n<br>three", ["one", "two", "three"]),
    ("<b>one<br/><br/>two</b> three", ["one", "two three"]),
    ("<!-- unseen -->seen<!-- unseen -->", ["seen"]),
    ("m<sup>2</sup>", ["m2"]),
    ("a <del>lost</del><ins>kept</ins> <s>old</s> word", ["a kept word"]),
    (
      "</p><blockquote>Kept. <cite>Ann Lee</cite></blockquote><p>in <cite>The Bay</cite>",
      ["Kept.", "Ann Lee", "in The Bay"]
    ),
    ("</p><blockquote>See <cite>The Bay</cite> now.</blockquote>", ["See The Bay now."]),
  ])
  func textReadsAsABrowserShowsIt(html: String, blocks: [String]) throws {
    #expect(try Pages.allBlocks("<p>\(html)</p>") == blocks)
  }

  @Test(arguments: [
    "<div>one</div><div>two</div>", "<div>one<p>two</p></div>", "<ul><li>one<li>two</ul>",
    "<div>one<div>two</div></div>", "one<hr>two", "<section>one</section>two",
    "<table><tr><td><p>one</p></td><td><p>two</p><ul></ul></td></tr></table>",
    "<span style='display: block'>one</span><span>two</span>",
    "<pre>one\n\ntwo</pre>", "<h2>one</h2>two", "<dl><dt>one<dd>two</dl>",
    "<details><summary>one</summary>two</details>", "<center>one</center>two",
  ])
  func blockElementsPartText(html: String) throws {
    #expect(try Pages.allBlocks(html) == ["one", "two"])
  }

  @Test(arguments: [
    "<script>var a = '“no”'</script>", "<style>p { color: red }</style>",
    "<template><p>no</p></template>", "<noscript><p>no</p></noscript>",
    "<textarea>no</textarea>", "<p hidden>no</p>", "<p style=\"color: red; display : none\">no</p>",
    "<div style='VISIBILITY:hidden'><p>no</p></div>", "<svg><title>no</title></svg>",
    "<select><option>no</option></select>", "<button>no</button>",
    "<div id='wm-ipp-base'><p>no</p></div>", "<div id='donato'>no</div>",
    "<p>yes <span class='sr-only'>no</span></p>",
  ])
  func whatABrowserDoesNotShowIsNoText(html: String) throws {
    let page = RegionHints.mark(PageReader.read(try Pages.tree(html + Pages.paragraphsHTML)))
    let shown = page.blocks.filter { !$0.hints.contains(.hidden) }.map(page.string)
    #expect(shown.filter { $0 != "yes" } == Pages.paragraphs)
  }

  @Test(arguments: [
    ("<q>Yes</q>, he said", "“Yes”, he said"),
    ("He said <q>it is <q>fine</q> now</q>.", "He said “it is ‘fine’ now”."),
    ("He said <q> yes </q> twice", "He said “yes” twice"),
    ("<q>“Marked”</q> already", "“Marked” already"),
    ("<q></q>nothing", "nothing"),
    ("<span lang='de'><q>Ja</q></span>", "„Ja“"),
    ("<q lang='fr-CA'>Oui</q>", "«Oui»"),
    ("<q><b>Bold</b> words</q>", "“Bold words”"),
  ])
  func quotesGetTheMarksThatABrowserDraws(html: String, text: String) throws {
    #expect(try Pages.allBlocks("<p>\(html)</p>") == [text])
  }

  @Test func aQuoteAroundParagraphsClosesBehindTheLast() throws {
    let page = "<q><p>One.</p><p>Two.</p></q><p>Three.</p>"
    #expect(try Pages.allBlocks(page) == ["“One.", "Two.”", "Three."])
  }

  @Test func linesOfPreformattedTextRunOnUntilAnEmptyOne() throws {
    let text = "<pre>\nA line\n  goes on.\n\n\nAnother\r\n \r\nThird<br>line\n</pre>"
    #expect(try Pages.allBlocks(text) == ["A line goes on.", "Another", "Third\nline"])
  }

  @Test func anArticleThatTheParserLeftInTheHeadIsRead() throws {
    let page = "<title>no</title><style>no</style><article><p>one</p></article><p>two</p>"
    #expect(try Pages.allBlocks(page) == ["one", "two"])
  }

  @Test func textBehindTheEndOfThePageIsRead() throws {
    let page = "<html><body><p>one</p></body></html><p>two</p><body><p>three</p></body>four"
    #expect(try Pages.allBlocks(page) == ["one", "two", "three", "four"])
  }

  @Test func theWholePageIsReadThoughItsStyleHidesIt() throws {
    #expect(try Pages.allBlocks("<body style='visibility: hidden'><p>one</p>") == ["one"])
  }

  @Test func deepPagesNeedNoDeepStack() throws {
    let depth = 2000
    let html = String(repeating: "<div><q>", count: depth) + "deep"
    let text = try #require(try Pages.allBlocks(html).first)
    #expect(text.contains("deep"))
  }

  @Test func linkedTextIsCounted() throws {
    let page = PageReader.read(try Pages.tree("<p>ab <a href='/x'>cdé</a>, <a name='y'>f</a>.</p>"))
    #expect(page.blocks.map(\.linked) == [3])
    #expect(page.blocks.map(\.scalars) == [10])
    #expect(page.blocks.map(\.stops) == [2])
  }
}
