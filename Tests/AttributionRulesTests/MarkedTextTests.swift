import ArticleExtraction
import TestSupport
import Testing
import TextModel

@Suite struct MarkedTextTests {
  @Test func marksBecomeRangesInBytes() throws {
    let marked = try MarkedText("{source:Ånn Lee} {cue:said}: {content:“We won.”}")
    #expect(marked.text == "Ånn Lee said: “We won.”")
    #expect(
      marked.marks == [
        MarkedText.Mark("source", TextRange(0, 8)),
        MarkedText.Mark("cue", TextRange(9, 13)),
        MarkedText.Mark("content", TextRange(15, 28)),
      ]
    )
  }

  @Test(arguments: [
    "",
    "No mark at all.",
    "{source:Ann Lee} {cue:said}: {content:“We won.”}",
    "{source=Ann Lee:she} {cue:said}",
    "{outer:a {inner:b} c} d",
    "{outer:{inner:a} b}",
    "LEE{cue::} “We won.”",
    "One ¶ two {content:“a ¶ “b”} ¶ three",
    "# Heading ¶ {content:“We won.”} ¶ > Quoted. ¶ = Title ¶ ^ Caption",
    "a{gap:}b",
  ])
  func whatIsReadIsWrittenTheSameWay(text: String) throws {
    #expect(try MarkedText(text).description == text)
  }

  @Test(arguments: [
    ("{source:Ann", "the mark “{source:” is never closed"),
    ("Ann}", "“}” at scalar 3 closes no mark"),
    ("Ann {Lee}", "a label and a colon should follow “{” at 4"),
    ("Ann {:Lee}", "a label and a colon should follow “{” at 4"),
  ])
  func aBrokenMarkIsRefusedWithItsPlace(text: String, message: String) {
    #expect(throws: MarkedTextError(description: message)) { try MarkedText(text) }
  }

  @Test func eachParagraphIsABlockOfItsKind() throws {
    let article = try MarkedText("# Top ¶ One ¶ > Two ¶ = Title ¶ ^ Caption").article
    #expect(
      article.blocks.map(\.kind) == [.heading, .paragraph, .blockQuotation, .title, .caption]
    )
    #expect(
      article.blocks.map { article.content[$0.range] } == ["Top", "One", "Two", "Title", "Caption"]
    )
    #expect(article.text == "Top\nOne\nTwo")
    #expect(article.title == "Title")
  }
}
