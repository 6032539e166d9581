import AttributionRules
import GroundTruth
import QuoteSpans
import Testing

/// A whole file, with every key that there is.
let wholeTruth = """
  # Who said what.
  version: 1
  article:
    title: "Dam to stay: council says no"
    publisher: The Valley Post
    published: 2024-12-30
    url: https://example.org/dam
  curated: {by: no, on: 2026-11-23, from: article.txt, sha256: null}
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
      note: printed twice
      prefix: "after the vote:"
      suffix: she said
    - id: no
      text: 0.50
      speaker: null
      status: draft
  pages:
    altered.html: {q1: altered, unexpected: ["The dam goes"]}
    added.html: {unexpected: 2}
    clean.html: {}
    stub.html: cannot-check
    wall.html: {cannot-check: paywall}

  """

func read(_ text: String) throws -> Truth {
  try TruthReader.read(Array(text.utf8), path: "case/truth.yaml")
}

/// The problems of a text, without the path.
func problems(_ text: String) -> [String] {
  do {
    _ = try read(text)
    return []
  } catch let error as TruthError {
    return error.diagnostics.map {
      String($0.description.dropFirst("case/truth.yaml:".count))
    }
  } catch {
    return ["other error"]
  }
}

@Suite struct TruthReaderTests {
  @Test func everyKeyIsReadAsWritten() throws {
    let truth = try read(wholeTruth)
    #expect(
      truth
        == Truth(
          article: TruthArticle(
            title: "Dam to stay: council says no",
            publisher: "The Valley Post",
            published: "2024-12-30",
            url: "https://example.org/dam"
          ),
          curated: Curation(by: "no", on: "2026-11-23", from: "article.txt", sha256: nil),
          covers: .some,
          speakers: [
            TruthSpeaker(
              id: "lee",
              name: "Ann Lee",
              kind: .person,
              aliases: ["Lee", "Mayor Ann Lee"]
            ),
            TruthSpeaker(id: "aide", name: "an aide to the mayor", kind: .unnamed),
          ],
          quotes: [
            TruthQuote(
              id: "q1",
              text: "The dam [at Oak Ford] stays,",
              speaker: "lee",
              form: .direct,
              cue: "said",
              via: "Radio Valley",
              note: "printed twice",
              prefix: "after the vote:",
              suffix: "she said"
            ),
            TruthQuote(id: "no", text: "0.50", speaker: nil, status: .draft),
          ],
          pages: [
            PageExpectation(
              file: "altered.html",
              outcome: .verdicts(
                [ExpectedVerdict(quote: "q1", verdict: .altered)],
                unexpected: .texts(["The dam goes"])
              )
            ),
            PageExpectation(file: "added.html", outcome: .verdicts([], unexpected: .count(2))),
            PageExpectation(file: "clean.html", outcome: .verdicts([], unexpected: .count(0))),
            PageExpectation(file: "stub.html", outcome: .cannotCheck(nil)),
            PageExpectation(file: "wall.html", outcome: .cannotCheck(.paywall)),
          ]
        )
    )
  }

  @Test func jsonIsReadToo() throws {
    let truth = try read(
      #"{"version":1,"speakers":[{"id":"a","name":"A\u00e9 \ud83d\ude00","kind":"person"}],"#
        + #""quotes":[{"id":"q","text":"a \\ud83d \/ \"b\"","speaker":"a"}]}"#
    )
    #expect(truth.speakers.map(\.name) == ["Aé 😀"])
    #expect(truth.quotes.map(\.text) == [#"a \ud83d / "b""#])
  }

  static let head = "version: 1\nspeakers:\n  - {id: lee, name: Ann Lee, kind: person}\n"

  @Test(arguments: [
    ("", ["1:1: error: is empty: expected the keys version, speakers and quotes"]),
    (
      "version: 2\nspeakers: []\nquotes: []\n",
      ["1:10: error: version '2' is not known: expected 1"]
    ),
    (
      "version: 1\n",
      [
        "1:1: error: the truth has no 'quotes': add it",
        "1:1: error: the truth has no 'speakers': add it",
      ]
    ),
    (
      head + "quote: []\nquotes: []\n",
      ["4:1: error: unknown key 'quote' in the truth: did you mean 'quotes'?"]
    ),
    (
      head + "quotes:\n  - {id: q, text: words, speaker: leo}\n",
      ["5:35: error: speaker 'leo' is not in the list of speakers: did you mean 'lee'?"]
    ),
    (
      head + "quotes:\n  - {id: q, text: words, speaker: Ann Lee}\n",
      [
        "5:35: error: speaker 'Ann Lee' is not in the list of speakers: that is a name: write the id 'lee'"
      ]
    ),
    (
      head + "quotes:\n  - {id: q, text: a, speaker: lee}\n  - {id: q, text: b, speaker: lee}\n",
      ["6:10: error: duplicate id 'q': the quotation on line 5 has it already"]
    ),
    (
      head + "quotes:\n  - {id: q, text: '', speaker: lee}\n",
      ["5:19: error: text is empty: expected text"]
    ),
    (
      head + "quotes:\n  - {id: q, text: '…', speaker: lee}\n",
      ["5:19: error: text has no word: expected the words between the marks"]
    ),
    (
      head + "quotes:\n  - {id: q, text: [a], speaker: {a: b}}\n",
      [
        "5:19: error: expected text for text, found a list",
        "5:33: error: expected text for speaker, found keys and values",
      ]
    ),
    (
      head + "quotes:\n  - {id: ~, text: a, speaker: lee, form: scare}\n",
      [
        "5:10: error: expected text for id, found null; put it in quotes if the word is meant",
        "5:42: error: 'scare' is no form: expected direct, partial, block",
      ]
    ),
    (head + "quotes: none\n", ["4:9: error: expected a list for quotes, found 'none'"]),
    (
      head + "quotes: []\npages: {a.html: {q9: altered}, b.html: fine, c.html: {unexpected: -1}}\n",
      [
        "5:18: error: no quotation has the id 'q9': expected an id of quotes, 'unexpected' or 'cannot-check'",
        "5:40: error: expected 'cannot-check' or ids with verdicts for b.html, found 'fine'",
        "5:67: error: expected a count or a list of texts for unexpected, found '-1'",
      ]
    ),
    (
      head + "quotes: [{id: q, text: a, speaker: lee}]\npages: {a.html: {q: changed}}\n",
      [
        "5:21: error: 'changed' is no verdict: expected verified, elided, truncated, extended, "
          + "unattributed, altered, misattributed, unquoted, missing"
      ]
    ),
    (
      head + "quotes: [{id: unexpected, text: a, speaker: lee}]\n",
      ["4:15: error: 'unexpected' has a meaning in pages: give the quotation another id"]
    ),
  ])
  func everyProblemHasItsPlaceAndAHint(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test func allProblemsAreReportedDuplicateKeysTakenIn() {
    let text = """
      version: 1
      version: 1
      speakers:
        - {id: lee, name: Ann Lee, kind: persn}
      quotes:
        - id: q
          text: one
          "text": two
          text: three
          speaker: lee
          colour: red
      """
    #expect(
      problems(text) == [
        "2:1: error: duplicate key 'version': it is on line 1 already; keep one",
        "4:36: error: 'persn' is no kind of speaker: expected person, organisation, unnamed, "
          + "document; did you mean 'person'?",
        "8:5: error: duplicate key 'text': it is on line 7 already; keep one",
        "9:5: error: duplicate key 'text': it is on line 7 already; keep one",
        "11:5: error: unknown key 'colour' in a quotation: expected one of id, text, speaker, form, "
          + "cue, via, note, status, prefix, suffix",
      ]
    )
  }

  @Test(arguments: [
    ("a: [1\nb: 2", "not yaml"), ("a: b: c", "put text that holds ': ' in quotes"),
    ("a: 1\n---\nb: 2", "remove the '---' line"), ("a:\n\t- b", "indent by spaces only"),
    ("a: \u{7}", "control characters are not allowed"),
  ])
  func whatIsNoYAMLIsRefusedWithAHint(text: String, part: String) throws {
    let found = problems(text)
    #expect(found.count == 1)
    #expect(try #require(found.first).contains(part))
  }

  @Test func badUTF8IsRefusedWithItsByteAndLine() {
    let bytes = Array("version: 1\n# é".utf8) + [0xE9, 0x0A]
    #expect(throws: TruthError.self) { try TruthReader.read(bytes, path: "t.yaml") }
    do {
      _ = try TruthReader.read(bytes, path: "t.yaml")
    } catch {
      #expect(
        error.description == "t.yaml:2:4: error: byte 15 is not UTF-8: save the file as UTF-8"
      )
    }
  }

  @Test(arguments: [
    "a: &x [1]\nb: *x\n", "a: &x 1\n",
    "a: &a [x]\n"
      + (98...122).map { code in
        let (this, last) = (Character(UnicodeScalar(code)!), Character(UnicodeScalar(code - 1)!))
        return "\(this): &\(this) [*\(last), *\(last)]\n"
      }.joined() + "? *z\n: 1\n",
  ])
  func anchorsAndAliasesAreRefused(text: String) throws {
    let found = problems(text)
    #expect(try #require(found.first).contains("anchors (&name) and aliases (*name) are not read"))
  }

  @Test func deepNestingIsRefused() throws {
    let text = "a: " + String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(try #require(problems(text).first).contains("more than 32 levels deep"))
    let deeper = String(repeating: "[", count: 100_000)
    #expect(problems(deeper).count == 1)
  }

  @Test func aFileOverTheLimitIsRefused() throws {
    let text = "# " + String(repeating: "x", count: TruthReader.sizeLimit)
    #expect(try #require(problems(text).first).contains("at most 16777216 are read"))
  }
}
