import AsQuoted
import Testing

struct ClaimSearchTests {
  private func page(_ text: String) -> PageExtraction { Extractor().page(text: text) }

  private func hits(_ words: String, by speaker: String? = nil, in text: String) throws
    -> [QuoteVerification]
  {
    ClaimSearch(try #require(Claim(words, speaker: speaker))).hits(in: page(text))
  }

  private let quarry = """
    The quarry at Hallow Edge is to close in March.
    “The lorries never stopped at night, whatever the firm says,” said Ines Calder, who lives by the gate.
    Tom Reeve, who runs the firm, said: “We kept to the hours that we were given.”
    """

  @Test(arguments: [
    ("We kept to the hours that we were given.", Verdict.verified),
    ("We kept to the hours … given.", .elided),
    ("We kept … the hours", .extended),
    ("We kept … the hours …", .elided),
    ("We [the firm] kept to the hours that we were given", .elided),
    ("We [the firm] kept to the hours", .extended),
    ("[They] kept to the hours that we were given.", .elided),
    ("The lorries never stopped at night", .extended),
    ("The lorries stopped at night", .altered),
    ("The lorries never stopped at noon", .altered),
    ("The lorries never stopped at night, whatever the firm says, and nobody slept", .truncated),
    ("The lorries stopped at night, whatever the firm says", .altered),
    ("The quarry at Hallow Edge is to close in March", .unquoted),
  ])
  func theVerdictIsThatOfVerifyWithTheClaimInPlaceOfTheTruth(_ words: String, _ verdict: Verdict)
    throws
  {
    #expect(try hits(words, in: quarry).map(\.verdict) == [verdict])
  }

  @Test func wordsThatAreNotThereHaveNoHit() throws {
    #expect(try hits("The dust got into everything", in: quarry).isEmpty)
  }

  /// Any text has them.
  @Test func fewWordsWithoutMarksSayNothing() throws {
    #expect(try hits("to close", in: quarry).isEmpty)
  }

  @Test(arguments: [
    ("Ines Calder", Verdict.verified), ("Calder", .verified), ("Tom Reeve", .misattributed),
  ])
  func aSpeakerWhoIsNamedIsJudged(_ speaker: String, _ verdict: Verdict) throws {
    let words = "The lorries never stopped at night, whatever the firm says,"
    #expect(try hits(words, by: speaker, in: quarry).map(\.verdict) == [verdict])
  }

  @Test func aSurnameThatTwoPeopleHaveIsNobodys() throws {
    let text = """
      Ines Calder and Hugh Calder met the press.
      “The lorries never stopped at night,” said Ines Calder.
      """
    let hits = try hits("The lorries never stopped at night", by: "Calder", in: text)
    #expect(hits.map(\.verdict) == [.misattributed])
  }

  @Test func whatIsCutOffIsFlaggedWhereItTurnsTheSense() throws {
    let text = "“I do not think that the bridge is safe,” said Ines Calder."
    #expect(try hits("the bridge is safe", in: text).map(\.flags) == [[.negation]])
  }

  /// A claim that marks one omission is no less cut for that.
  @Test(arguments: ["the bridge … is safe", "the bridge [at Hallow Edge] is safe"])
  func whatIsCutBesideAMarkedPlaceIsAWarning(_ words: String) throws {
    let text = "“I do not think that the bridge is safe,” said Ines Calder."
    let hits = try hits(words, in: text)
    #expect(hits.map(\.severity) == [.warning])
    #expect(hits.map(\.flags) == [[.negation]])
  }

  @Test(arguments: [
    ("THE LORRIES NEVER STOPPED", Verdict.altered), ("don't stop — the ﬁrm's lorries", .verified),
    ("Straße und Brücke bleiben gesperrt", .verified),
    ("Die Brücke [dort] bleibt [leider] zu", .elided),
    ("Nobody in the whole of this wide town was ever asked about the bridge", .elided),
    ("the harm that was done is irreversible", .truncated),
  ])
  func pagesWithEnoughOfTheWordsAreRead(_ words: String, _ verdict: Verdict) throws {
    let text = """
      “The lorries never stopped,” said Ann Lee.
      “Don’t stop – the firm’s lorries,” said Tom Reeve.
      “Straße und Brücke bleiben gesperrt,” said Ines Calder.
      “Die Brücke bleibt zu,” said Ines Calder.
      “Nobody … was … asked about the bridge,” said Hugh Calder.
      The harm done to the marsh was called “irreversible” by Ann Lee.
      """
    #expect(try hits(words, in: text).map(\.verdict).contains(verdict))
  }

  @Test func aFewOfManyWordsAreNoHit() throws {
    let text = "“Lorries,” said Ann Lee, who lives by the gate."
    #expect(try hits("Nobody knows how many lorries pass at night", in: text).isEmpty)
  }

  @Test func everyPlaceThatHasTheWordsIsAHitInThePagesOrder() throws {
    let places = (1...7).map { "“Nobody asked us,” said Ann Lee on day \($0)." }
    let changed = "“Nobody ever asked us,” said Tom Reeve."
    let hits = try hits("Nobody asked us", in: (places + [changed]).joined(separator: "\n"))
    #expect(hits.map(\.verdict) == Array(repeating: .verified, count: 7) + [.altered])
    let starts = hits.compactMap { $0.found?.spans.first?.start }
    #expect(starts == starts.sorted() && Set(starts).count == 8)
  }

  @Test func aSplitQuotationIsOneHit() throws {
    let text = "“Nobody asked us,” said Ann Lee, “and nobody will.”"
    let hits = try hits("Nobody asked us, and nobody will.", in: text)
    #expect(hits.map(\.verdict) == [.verified])
    #expect(hits.first?.layout == .split)
  }
}
