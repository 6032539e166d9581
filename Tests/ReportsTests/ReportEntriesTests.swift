import AsQuoted
import Testing

@testable import Reports

/// How a page's part of a report is handed on.
struct ReportEntriesTests {
  private func pieces(keepsWhole: Bool = false, _ write: (ReportEntries) -> Void) -> [ReportPiece] {
    var pieces: [ReportPiece] = []
    withoutActuallyEscaping({ (piece: ReportPiece) in pieces.append(piece) }) { emit in
      let entries = ReportEntries(keepsWhole: keepsWhole, emit)
      write(entries)
      entries.flush()
    }
    return pieces
  }

  @Test func entriesAreToldApartAndMayBeEmpty() {
    let pieces = pieces { entries in
      entries.begin()
      entries.add("a")
      entries.write("b")
      entries.add("c")
      entries.omit(0)
      entries.omit(2)
    }
    #expect(pieces == [.entry(""), .entry("ab"), .entry("c"), .omitted(2)])
  }

  @Test func nothingWrittenIsNoEntryAndTextAloneIsOne() {
    #expect(pieces { $0.write("") } == [])
    #expect(pieces { $0.write("a") } == [.entry("a")])
  }

  @Test func aLongEntryIsHandedOnInPiecesUnlessItIsToStayWhole() {
    let line = String(repeating: "boats ", count: 100)
    func write(_ entries: ReportEntries) {
      entries.add("row")
      entries.begin()
      for _ in 0..<1_000 { entries.write(line) }
    }
    let pieces = pieces(write)
    #expect(pieces.count > 5)
    #expect(pieces[0] == .entry("row"))
    #expect(pieces.map(\.text).allSatisfy { $0.utf8.count < 1 << 17 })
    #expect(pieces.dropFirst().map(\.text).joined() == String(repeating: line, count: 1_000))
    #expect(self.pieces(keepsWhole: true, write).count == 2)
  }

  @Test func whatWaitsForTheTotalsComesOutAsItWasWritten() {
    var text = PackedText()
    let lines = (0..<9_000).map { "“We counted \($0) boats,” she said.\n" }
    for line in lines { text.append(line) }
    var written = ""
    text.forEachPiece { written += $0 }
    #expect(written == lines.joined())
  }

  @Test(arguments: VerificationFormat.all.map(\.identifier))
  func ofAPageOfVeryManyFindingsNoFormatHoldsMuchAtOnce(identifier: String) throws {
    let format = try #require(VerificationFormat.all.first { $0.identifier == identifier })
    let found = try SampleVerifications.found(1)
    let unexpected = QuotationList(count: 2_000) { _ in
      UnexpectedQuotation(found: found, near: nil, diff: [])
    }
    let counted = QuotationList(count: 2_000) { _ in CountedQuotation(found: found, cause: .scare) }
    let page = SampleVerifications.page(
      try SamplePages.extraction(),
      PageVerification(quotes: [], unexpected: unexpected, counted: counted)
    )
    var longest = 0
    format.forEachPiece(of: page, ReportOptions(showsAll: true)) {
      longest = max(longest, $0.text.utf8.count)
    }
    #expect(longest > 0)
    #expect(longest < 1 << 17)
  }
}

extension ReportPiece {
  fileprivate var text: String {
    switch self {
    case .entry(let text), .more(let text): text
    case .omitted: ""
    }
  }
}
