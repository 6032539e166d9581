import AttributionRules
import Testing

@testable import Verification

struct QuotationChainTests {
  private static let bridge = "We will not close the bridge before the ferry is back,"
  private static let changed = "We will close the bridge before the ferry is back,"

  @Test func aQuotationThatStaysIsOneRow() {
    let rows = chain(Array(repeating: "Lee said: “\(Self.bridge)”<Ann Lee>", count: 3))
    #expect(rows.map(\.states) == [[.first, .same, .same]])
    #expect(rows.first?.id == "q01")
    #expect(rows.first?.severity == nil)
  }

  @Test(arguments: [
    "Lee said: “We will not close the bridge before the ferry is back.”<Ann Lee>",
    "Lee said: “we will not close the bridge  before the ferry is back”<Ann Lee>",
    "“We will not close the bridge,”<Ann Lee> {said} Lee, “before the ferry is back.”<Ann Lee>",
    "“We will not close the bridge before the ferry is back,”<Lee> said Lee.",
    "“We will not close the bridge before the ferry is back,” it was said.",
  ])
  func typographyLayoutAndAnUnknownSpeakerAreNoChange(_ copy: String) {
    let rows = chain(["Lee said: “\(Self.bridge)”<Ann Lee>", copy])
    #expect(rows.map(\.states) == [[.first, .same]])
  }

  @Test func aQuotationIsFollowedThroughTwoChanges() throws {
    let rows = chain([
      "“\(Self.bridge)”<Ann Lee>", "“\(Self.changed)”<Ann Lee>",
      "“We will close the road before the tram is back,”<Ann Lee>",
    ])
    try #require(rows.count == 1)
    #expect(rows[0].states == [.first, .changed, .changed])
    #expect(rows[0].changes.map(\.since) == [0, 1])
    #expect(rows[0].changes[0].flags == [.negation])
    #expect(rows[0].changes[0].severity == .error)
    #expect(rows[0].changes[1].formerText == Self.changed)
  }

  @Test func formerWordsThatComeAgainAreTold() throws {
    let rows = chain([
      "“\(Self.bridge)”<Ann Lee>", "“\(Self.changed)”<Ann Lee>", "“\(Self.bridge)”<Ann Lee>",
    ])
    #expect(rows.first?.changes.map(\.restores) == [nil, 0])
  }

  @Test func aQuotationThatComesBackStaysTheSameRow() throws {
    let other = "“Nobody asked the school about it,”<Omar Diaz>"
    let rows = chain(
      SamplePage(["“\(Self.bridge)”<Ann Lee>", other]),
      SamplePage([other]),
      SamplePage([other]),
      SamplePage(["“\(Self.bridge)”<Ann Lee>", other])
    )
    #expect(rows.map(\.states) == [[.first, .gone, .gone, .back], [.first, .same, .same, .same]])
    #expect(rows[0].changes.map(\.kinds) == [[.gone], [.back]])
    #expect(rows[0].changes.map(\.since) == [0, 0])
    #expect(rows[0].severity == .warning)
  }

  @Test func aRewrittenQuotationIsKnownAgainByItsFormerWords() {
    let rows = chain([
      "“\(Self.bridge)”<Ann Lee>", "“We will … close the bridge …,”<Ann Lee>",
      "“\(Self.bridge)”<Ann Lee>",
    ])
    #expect(rows.map(\.states) == [[.first, .changed, .changed]])
    #expect(rows.first?.changes.map(\.severity) == [.notice, .notice])
    #expect(rows.first?.changes.map(\.wording) == [.elided, .elided])
  }

  @Test func aQuotationThatIsNewComesBehindThoseBefore() throws {
    let rows = chain(
      SamplePage(["“\(Self.bridge)”<Ann Lee>"]),
      SamplePage(["“Nobody asked the school about it,”<Omar Diaz>", "“\(Self.bridge)”<Ann Lee>"])
    )
    #expect(rows.map(\.states) == [[.first, .same], [.notYet, .new]])
    #expect(rows.last?.changes.first?.since == 0)
    #expect(rows.last?.changes.first?.speaker == "Omar Diaz")
  }

  @Test func wordsThatLoseTheirMarksAreUnquotedAndCanComeBack() {
    let rows = chain([
      "“\(Self.bridge)”<Ann Lee>",
      "She said that we will not close the bridge before the ferry is back.",
      "We will not close the bridge before the ferry is back, she said.",
      "“\(Self.bridge)”<Ann Lee>",
    ])
    #expect(rows.map(\.states) == [[.first, .unquoted, .unquoted, .back]])
    #expect(rows.first?.changes.map(\.severity) == [.error, .warning])
  }

  @Test func aWordOrTwoWithoutMarksAreNoTrace() {
    let rows = chain([
      "It was “a scandal”<Ann Lee>, said Lee.", "It was not a scandal at all, said Lee.",
    ])
    #expect(rows.map(\.states) == [[.first, .gone]])
  }

  @Test func headlinesCaptionsAndPullQuotesThatRepeatAreNoRows() {
    let rows = chain(
      SamplePage([
        "“\(Self.bridge)”<Ann Lee>", "# “We will not close the bridge”", "T “Close the bridge”",
        "C Lee: “before the ferry is back”<Omar Diaz>",
      ])
    )
    #expect(rows.count == 1)
  }

  @Test func equalWordsOfTwoSpeakersAreTwoRows() {
    let copy = SamplePage([
      "“It is over,”<Ann Lee> said Lee.", "“It is over,”<Omar Diaz> said Diaz.",
    ])
    let rows = chain(copy, copy)
    #expect(rows.map(\.states) == [[.first, .same], [.first, .same]])
    #expect(rows.map { $0.cells[1].found?.speaker?.name } == ["Ann Lee", "Omar Diaz"])
  }

  @Test func orderIsNoChange() {
    let (one, other) = (
      "“\(Self.bridge)”<Ann Lee>", "“Nobody asked the school about it,”<Omar Diaz>"
    )
    let rows = chain(SamplePage([one, other]), SamplePage([other, one]))
    #expect(rows.map(\.states) == [[.first, .same], [.first, .same]])
  }

  @Test func aCopyWithoutQuotationsHasLostAll() {
    let rows = chain(SamplePage(["“\(Self.bridge)”<Ann Lee>"]), SamplePage(["Nothing was said."]))
    #expect(rows.map(\.states) == [[.first, .gone]])
    #expect(chain(SamplePage(["Nothing was said."])).isEmpty)
  }
}
