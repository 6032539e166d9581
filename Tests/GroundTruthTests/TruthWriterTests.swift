import AttributionRules
import GroundTruth
import QuoteSpans
import Testing

@Suite struct TruthWriterTests {
  @Test func theLayoutIsThatOfAHandWrittenFile() throws {
    let written = TruthWriter.yaml(try read(wholeTruth), comment: ["Who said what.", ""])
    #expect(
      written
        == """
        # Who said what.
        #
        version: 1
        article:
          title: "Dam to stay: council says no"
          publisher: The Valley Post
          published: 2024-12-30
          url: https://example.org/dam
        curated: {by: "no", on: 2026-11-23, from: article.txt}
        covers: some
        speakers:
          - {id: lee, name: Ann Lee, kind: person, aliases: [Lee, Mayor Ann Lee]}
          - {id: aide, name: an aide to the mayor, kind: unnamed}
        quotes:
          - id: q1
            text: "The dam [at Oak Ford] stays,"
            speaker: lee
            form: direct
            cue: said
            via: Radio Valley
            note: "printed twice"
            prefix: "after the vote:"
            suffix: "she said"
          - id: "no"
            text: "0.50"
            speaker: null
            status: draft
        pages:
          altered.html: {q1: altered, unexpected: [The dam goes]}
          added.html: {unexpected: 2}
          clean.html: {}
          stub.html: cannot-check
          wall.html: {cannot-check: paywall}

        """
    )
  }

  @Test func bothFormatsAreReadBackEqual() throws {
    let truth = try read(wholeTruth)
    #expect(try read(TruthWriter.yaml(truth)) == truth)
    #expect(try read(TruthWriter.json(truth)) == truth)
  }

  @Test(arguments: [
    "plain", "a: b", "a:", "- a", "# a", "a #b", "a#b", "{a}", "[a, b]", "a, b", "*a", "&a", "!a",
    "%a", "@a", "`a`", "'a'", "\"a\"", "a\\b", "null", "NULL", "~", "yes", "On", "12", "1.5e3",
    "2024-12-30", "a\nb", " a", "a ", "a\tb", "a\u{A0}b", "a\u{AD}b", "a\u{FEFF}b", "a\u{2028}b",
    "a\u{85}b", "é “x” – …", "😀 a", "?", "? a", "a ?", "<<", "=", "|", "> a", "...", "---",
    "a\u{E000}",
    "a\r\nb", "https://example.org/?a=b&c#d", "\u{1}x", "\u{10FFFD}x", "北京", "Trump’s", "O'Neil",
  ])
  func anyTextSurvivesInEveryPlace(text: String) throws {
    let truth = Truth(
      article: TruthArticle(title: text, publisher: text),
      curated: Curation(by: text),
      speakers: [TruthSpeaker(id: text, name: text, kind: .person, aliases: [text, text])],
      quotes: [
        TruthQuote(
          id: "q",
          text: "word " + text,
          speaker: text,
          form: .partial,
          cue: text,
          note: text
        )
      ],
      pages: [
        PageExpectation(file: text, outcome: .verdicts([], unexpected: .texts([text])))
      ]
    )
    #expect(try read(TruthWriter.yaml(truth)) == truth)
    #expect(try read(TruthWriter.json(truth)) == truth)
  }

  @Test func anEmptyTruthIsWrittenWithItsLists() throws {
    let truth = Truth(speakers: [], quotes: [])
    #expect(TruthWriter.yaml(truth) == "version: 1\ncovers: all\nspeakers: []\nquotes: []\n")
    #expect(try read(TruthWriter.yaml(truth)) == truth)
  }
}
