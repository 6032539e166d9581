import AttributionRules
import GroundTruth
import QuoteSpans
import Testing

@Suite struct TruthCSVTests {
  private static let truth = Truth(
    speakers: [
      TruthSpeaker(
        id: "lee",
        name: "Ann Lee",
        kind: .person,
        aliases: ["Lee", "A | B", "back\\slash"]
      ),
      TruthSpeaker(id: "roe", name: "a friend", kind: .unnamed),
    ],
    quotes: [
      TruthQuote(
        id: "q01",
        text: "He said, \"no\"\nand left",
        speaker: "lee",
        form: .direct,
        cue: "said",
        via: "-wire",
        note: "@home",
        status: .draft,
        prefix: "so ",
        suffix: " then"
      ),
      TruthQuote(id: "q02", text: "=1+1 is two", speaker: "roe"),
      TruthQuote(id: "q03", text: "'tis fine", speaker: nil),
      TruthQuote(id: "q04", text: "'+a", speaker: "lee"),
    ]
  )

  @Test func aTableIsReadBackAsTheTruthThatItWasMadeOf() throws {
    let text = TruthCSV.text(Self.truth)
    #expect(try TruthCSV.read(Array(text.utf8), path: "t") == Self.truth)
    #expect(TruthCSV.losses(of: Self.truth).isEmpty)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@sum", "\ttab", " =1", "＝1", "'=1", "''-"])
  func noCellIsAFormula(_ words: String) throws {
    let text = CSVText.text([[words]])
    let cell = text.hasPrefix("\"") ? text.dropFirst() : text[...]
    #expect(cell.first == "'")
    #expect(try CSVText.rows(Array(text.utf8)).first?.cells == [words])
  }

  @Test(arguments: ["plain", "'tis", "a=b", "", "' "])
  func otherCellsAreAsTheyAre(_ words: String) throws {
    let text = CSVText.text([[words, "x"]])
    #expect(!text.contains("''") || words.contains("''"))
    #expect(try CSVText.rows(Array(text.utf8)).first?.cells == [words, "x"])
  }

  @Test(arguments: 1...200)
  func anyBytesAreReadOrRefused(_ seed: Int) throws {
    var state = UInt32(seed)
    let bytes = (0..<40).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return Array("\"\",,\r\n'=- ab".utf8)[Int(state >> 16) % 12]
    }
    guard let rows = try? CSVText.rows(bytes) else { return }
    let cells = rows.map(\.cells)
    #expect(try CSVText.rows(Array(CSVText.text(cells).utf8)).map(\.cells) == cells)
  }

  @Test func whatATableHasNoPlaceForIsNamed() {
    let truth = Truth(
      article: TruthArticle(title: "T"),
      curated: Curation(by: "me"),
      covers: .some,
      speakers: Self.truth.speakers.reversed() + [
        TruthSpeaker(id: "poe", name: "Cy", kind: .person)
      ],
      quotes: Self.truth.quotes,
      pages: [PageExpectation(file: "a", outcome: .cannotCheck(nil))]
    )
    #expect(
      TruthCSV.losses(of: truth) == [
        "article", "curated", "covers: some", "pages", "speakers without a quotation (poe)",
        "the order of the speakers",
      ]
    )
  }

  @Test func aTableOfAnotherProgramIsRead() throws {
    let text =
      "\u{FEFF}speaker_kind,text,id,speaker,speaker_name\nperson,\"No, no\",q1,lee,Ann Lee\n\n,Yes,q2,lee,\n"
    let truth = try TruthCSV.read(Array(text.utf8), path: "t")
    #expect(truth.quotes.map(\.text) == ["No, no", "Yes"])
    #expect(truth.speakers == [TruthSpeaker(id: "lee", name: "Ann Lee", kind: .person)])
  }

  @Test(arguments: [
    ("", "t:1:1: error: is empty"),
    ("id,txt,speaker\n", "t:1:1: error: there is no column 'txt': did you mean 'text'?"),
    ("id,text\nq1,No\n", "t:1:1: error: the column 'speaker' is missing"),
    ("id,text,speaker\nq1,No\n", "t:2:1: error: has 2 cells where the first line has 3"),
    ("id,text,speaker\nq1,\"No,\n", "t:2:1: error: a cell has an opening"),
    ("id,text,speaker\nq1,\"No\"x,\n", "t:2:1: error: a comma or a line's end"),
    ("id,text,speaker\nq1,No,\nq1,Yes,\n", "t:3:1: error: duplicate id 'q1'"),
    ("id,text,speaker\nq1,No,lee\n", "t:2:1: error: the speaker 'lee' has no speaker_name"),
    ("id,text,speaker\n,No,\n", "t:2:1: error: id or text is empty"),
    ("id,text,speaker,status\nq1,No,,done\n", "t:2:1: error: 'done' is no status"),
    ("id,text,speaker\nq1,…,\n", "t:1:1: error: text has no word"),
    ("id,id,text,speaker\n", "t:1:1: error: the column 'id' is there twice"),
  ])
  func aBadTableIsRefusedWithItsPlace(_ text: String, _ message: String) {
    let error = #expect(throws: TruthError.self) {
      try TruthCSV.read(Array(text.utf8), path: "t")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: TruthError.self) { try TruthCSV.read([0x69, 0xFF], path: "t") }
  }

  @Test(arguments: TruthFormat.allCases)
  func everyFormatReadsWhatItWrites(_ format: TruthFormat) throws {
    let text = format.text(Self.truth)
    #expect(try format.read(Array(text.utf8), path: "t") == Self.truth)
  }
}
