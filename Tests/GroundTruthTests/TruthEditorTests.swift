import AttributionRules
import GroundTruth
import QuoteSpans
import Testing

/// A change of a truth file touches what it must, and nothing else.
@Suite struct TruthEditorTests {
  private static let block = """
    # Curated by hand.
    version: 1   # the format
    speakers:
      - {id: lee, name: Ann Lee, kind: person}   # chairs the club
      # The other side.
      - {id: roe, name: Bo Roe, kind: person}
    quotes:
      # From the first paragraph.
      - id: q01
        text: "We will not pay,"   # as printed
        speaker: lee
        status: draft

      - id: q02
        speaker: roe
        text: 'It''s a start.'
    pages:
      bad.html: {q01: altered}   # a known bad copy

    """

  private func read(_ text: String) throws -> Truth {
    try TruthReader.read(Array(text.utf8), path: "t")
  }

  private func edit(_ text: String, _ change: (Truth) -> Truth) throws -> String {
    let bytes = try TruthEditor.edit(Array(text.utf8), path: "t", to: change(read(text)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines of the second text that the first has not, and the other way round.
  private func difference(_ old: String, _ new: String) -> [String] {
    let (old, new) = (old.split(separator: "\n"), new.split(separator: "\n"))
    return new.difference(from: old).map { step in
      switch step {
      case .remove(_, let line, _): "-\(line.drop { $0 == " " })"
      case .insert(_, let line, _): "+\(line.drop { $0 == " " })"
      }
    }
  }

  @Test func wordsAndStatusChangeInTheirPlace() throws {
    let new = try edit(Self.block) { $0.changing("q01", text: "We will pay,") }
    #expect(
      difference(Self.block, new) == [
        "-status: draft",
        "-text: \"We will not pay,\"   # as printed",
        "+text: \"We will pay,\"   # as printed",
        "+status: confirmed",
      ]
    )
  }

  @Test(arguments: [
    ("speaker: roe", "roe" as String?, "lee" as String?, "speaker: lee"),
    ("speaker: \"roe\"", "roe", "lee", "speaker: \"lee\""),
    ("speaker: roe # who?", "roe", "lee", "speaker: lee # who?"),
    ("speaker:   roe", "roe", nil, "speaker:   null"),
    ("speaker: null", nil, "lee", "speaker: lee"),
    ("speaker:", nil, "lee", "speaker: lee"),
    ("speaker: ~", nil, "lee", "speaker: lee"),
  ])
  func aSpeakerIsWrittenAsTheOldOneWas(
    line: String,
    old: String?,
    new: String?,
    expected: String
  ) throws {
    let text = Self.block.replacing("speaker: roe", with: line)
    #expect(try read(text).quotes[1].speaker == old)
    let edited = try edit(text) { $0.changing("q02", speaker: .some(new)) }
    #expect(edited == Self.block.replacing("speaker: roe", with: expected))
  }

  @Test(arguments: [
    (
      "text: 'It''s a start.'", "It’s the ‘end’: #1, he's sure",
      "text: 'It’s the ‘end’: #1, he''s sure'"
    ),
    ("text: It's a start.", "Plain words.", "text: Plain words."),
    ("text: It's a start.", "So: this", "text: \"So: this\""),
    ("text: It's a start.", "no", "text: \"no\""),
    ("text: It's\n      a start.", "One line.", "text: One line."),
    ("text: \"It's\n      a start.\"", "A \"b\" \\ c", "text: \"A \\\"b\\\" \\\\ c\""),
    ("text: >-\n      It's a\n      start.", "It's an end.", "text: >-\n      It's an end."),
    ("text: |\n      It's a start.", "It's an end.", "text: |-\n      It's an end."),
    ("text: |-\n      It's a start.", " odd", "text: \" odd\""),
    ("text: !!str It's a start.", "Tagged.", "text: !!str Tagged."),
  ])
  func aTextIsWrittenAsTheOldOneWas(old: String, words: String, new: String) throws {
    let text = Self.block.replacing("text: 'It''s a start.'", with: old)
    let edited = try edit(text) { $0.changing("q02", text: words) }
    #expect(edited == Self.block.replacing("text: 'It''s a start.'", with: new))
  }

  @Test func longFoldedTextIsFoldedAgain() throws {
    let old =
      "text: >-\n      "
      + Array(repeating: "one two three four five six", count: 3)
      .joined(separator: "\n      ")
    let text = Self.block.replacing("text: 'It''s a start.'", with: old)
    let words = Array(repeating: "seven", count: 20).joined(separator: " ")
    let edited = try edit(text) { $0.changing("q02", text: words) }
    #expect(try read(edited).quotes[1].text == words)
    #expect(edited.contains("text: >-\n      seven seven"))
    #expect(edited.split(separator: "\n").allSatisfy { $0.count < 72 })
  }

  @Test func aNewQuotationAndItsSpeakerStandWhereTheyBelong() throws {
    let new = try edit(Self.block) { truth in
      truth.adding(
        TruthSpeaker(id: "poe", name: "Cy Poe", kind: .person),
        TruthQuote(id: "q03", text: "Yes", speaker: "poe", form: .direct, cue: "said"),
        at: 1
      )
    }
    #expect(
      difference(Self.block, new) == [
        "+- {id: poe, name: Cy Poe, kind: person}", "+- id: q03",
        "+text: \"Yes\"", "+speaker: poe",
        "+form: direct", "+cue: said",
      ]
    )
    #expect(try read(new).quotes.map(\.id) == ["q01", "q03", "q02"])
  }

  @Test(arguments: [0, 1, 2])
  func aNewQuotationMayStandAnywhere(_ place: Int) throws {
    let quote = TruthQuote(id: "q03", text: "Yes", speaker: "lee")
    let new = try edit(Self.block) { $0.adding(nil, quote, at: place) }
    #expect(try read(new).quotes[place] == quote)
    #expect(difference(Self.block, new).allSatisfy { $0.hasPrefix("+") })
  }

  @Test func aQuotationGoesWithWhatPagesSayOfIt() throws {
    let new = try edit(Self.block) { truth in
      Truth(speakers: truth.speakers, quotes: [truth.quotes[1]])
    }
    #expect(
      difference(Self.block, new)
        == [
          "-bad.html: {q01: altered}   # a known bad copy", "-pages:", "-status: draft",
          "-speaker: lee", "-text: \"We will not pay,\"   # as printed", "-- id: q01",
        ]
    )
  }

  @Test(arguments: [
    (
      "bad.html", [("q01", Verdict.altered), ("q02", .missing)],
      "bad.html: {q01: altered, q02: missing}"
    ),
    ("bad.html", [("q01", .truncated)], "bad.html: {q01: truncated}"),
    ("bad.html", [("q02", .altered)], "bad.html: {q02: altered}"),
  ])
  func aKnownPageChangesInItsPlace(
    file: String,
    verdicts: [(String, Verdict)],
    line: String
  ) throws {
    let page = PageExpectation.known(file, verdicts)
    let new = try edit(Self.block) { $0.with(pages: [page]) }
    #expect(new == Self.block.replacing("bad.html: {q01: altered}", with: line))
  }

  @Test func aNewPageStandsBehindTheOthers() throws {
    let page = PageExpectation.known("a b.html", [("q02", .missing)])
    let new = try edit(Self.block) { $0.with(pages: $0.pages + [page]) }
    #expect(new == Self.block + "  a b.html: {q02: missing}\n")
    let none = Self.block.split(separator: "pages:")[0]
    let first = try edit(String(none)) { $0.with(pages: [page]) }
    #expect(first == none + "pages:\n  a b.html: {q02: missing}\n")
  }

  @Test func severalChangesAtOnceAreAllMade() throws {
    let new = try edit(Self.block) { truth in
      truth.changing("q01", text: "Never").changing("q02", text: "Ever", speaker: .some(nil))
        .with(pages: [.known("new.html", [("q01", .missing)])])
    }
    let truth = try read(new)
    #expect(truth.quotes.map(\.text) == ["Never", "Ever"])
    #expect(truth.pages.map(\.file) == ["new.html"])
    #expect(new.contains("# chairs the club") && new.contains("# From the first paragraph."))
  }

  @Test(arguments: ["\r\n", "\r"])
  func lineEndsStay(_ lineEnd: String) throws {
    let text = Self.block.replacing("\n", with: lineEnd)
    let quote = TruthQuote(id: "q03", text: "Yes", speaker: "lee")
    let new = try edit(text) { $0.changing("q01", text: "No").adding(nil, quote, at: 1) }
    #expect(new.replacing(lineEnd, with: "").contains("\n") == false)
    #expect(new.contains("- id: q03\(lineEnd)    text: \"Yes\""))
  }

  @Test func aByteOrderMarkAndAnOpenLastLineStay() throws {
    let text = "\u{FEFF}" + Self.block.dropLast()
    let quote = TruthQuote(id: "q03", text: "Yes", speaker: "lee")
    let new = try edit(text) { $0.adding(nil, quote, at: 2) }
    #expect(new.unicodeScalars.first == "\u{FEFF}")
    #expect(new.hasSuffix("# a known bad copy"))
  }

  @Test(arguments: [
    // All on braces, on one line and over several.
    "{version: 1, speakers: [{id: lee, name: Ann Lee, kind: person}], quotes: [{id: q01, text: Old, speaker: lee}]}",
    """
    {
      version: 1, # format
      speakers: [
        {id: lee, name: Ann Lee, kind: person}, # chairs
      ],
      quotes: [
        {id: q01, text: Old, speaker: lee}, # first
      ],
    }
    """,
    // Items with their dash at the margin of the key, and on a line of its own.
    """
    version: 1
    speakers:
    - id: lee
      name: Ann Lee
      kind: person
    quotes:
    -
      id: q01
      text: Old
      speaker: lee
    """,
    // Wide gaps behind the dash.
    """
    version: 1
    speakers:
        -   {id: lee, name: Ann Lee, kind: person}
    quotes:
        -   id: q01
            speaker: lee
            text: |
              Old
    """,
  ])
  func everyLayoutTakesAllChanges(_ text: String) throws {
    let first = try edit(text) { truth in
      truth.changing("q01", text: "New").with(pages: [.known("a.html", [("q01", .missing)])])
    }
    let quote = TruthQuote(id: "q02", text: "Yes", speaker: "poe", prefix: "“so ")
    let second = try edit(first) { truth in
      truth.adding(TruthSpeaker(id: "poe", name: "Cy Poe", kind: .person), quote, at: 1)
        .with(pages: [
          .known("a.html", [("q01", .missing), ("q02", .altered)]), .known("b.html", []),
        ])
    }
    let third = try edit(second) { truth in
      Truth(speakers: truth.speakers, quotes: [truth.quotes[1]])
    }
    #expect(try read(third).quotes == [quote])
    let last = try edit(third) { Truth(speakers: $0.speakers, quotes: []) }
    #expect(try read(last).quotes.isEmpty)
    for comment in ["# format", "# chairs"] where text.contains(comment) {
      #expect(last.contains(comment))
    }
  }

  @Test func jsonIsWrittenAnew() throws {
    let text = TruthWriter.json(try read(Self.block)).replacing("It's", with: "\\ud83d\\ude00 It's")
    let new = try edit(text) { $0.changing("q01", text: "New") }
    #expect(new.contains("\"text\": \"New\""))
    #expect(try read(new).quotes[1].text == "😀 It's a start.")
  }

  @Test func aFileThatIsNoTruthIsRefused() throws {
    let truth = try read(Self.block)
    #expect(throws: TruthEditError.self) {
      try TruthEditor.edit(Array("version: 2".utf8), path: "t", to: truth)
    }
  }

  @Test func whatCanNotBeMadeIsRefusedAndNotHalfMade() throws {
    let truth = try read(Self.block)
    let other = Truth(
      article: TruthArticle(title: "New"),
      speakers: truth.speakers,
      quotes: truth.quotes,
      pages: truth.pages
    )
    let error = #expect(throws: TruthEditError.self) {
      try TruthEditor.edit(Array(Self.block.utf8), path: "t", to: other)
    }
    #expect(error?.description.contains("by hand") == true)
  }
}

extension Truth {
  fileprivate func changing(
    _ id: String,
    text: String? = nil,
    speaker: String?? = nil
  ) -> Truth {
    let quotes = quotes.map { quote in
      guard quote.id == id else { return quote }
      return TruthQuote(
        id: id,
        text: text ?? quote.text,
        speaker: speaker ?? quote.speaker,
        form: quote.form,
        cue: quote.cue
      )
    }
    return Truth(speakers: speakers, quotes: quotes, pages: pages)
  }

  fileprivate func adding(_ speaker: TruthSpeaker?, _ quote: TruthQuote, at place: Int) -> Truth {
    var quotes = quotes
    quotes.insert(quote, at: place)
    return Truth(speakers: speakers + (speaker.map { [$0] } ?? []), quotes: quotes, pages: pages)
  }

  fileprivate func with(pages: [PageExpectation]) -> Truth {
    Truth(speakers: speakers, quotes: quotes, pages: pages)
  }
}

extension PageExpectation {
  fileprivate static func known(
    _ file: String,
    _ verdicts: [(String, Verdict)]
  ) -> PageExpectation {
    let verdicts = verdicts.map { ExpectedVerdict(quote: $0.0, verdict: $0.1) }
    return PageExpectation(file: file, outcome: .verdicts(verdicts, unexpected: .count(0)))
  }
}
