import AttributionRules
import Testing

@testable import Verification

/// A changed speaker is told only where it is sure.
struct ChainSpeakerTests {
  private static func copy(
    _ name: String,
    _ confidence: Double = 0.9,
    _ kind: SpeakerKind = .person
  )
    -> SamplePage
  {
    SamplePage(["“They will be counted, every one of them,”\(name.isEmpty ? "" : "<\(name)>")"])
      .with(kind: kind, confidence: confidence)
  }

  @Test func aSpeakerOfWhomTheRulesAreSureTwiceHasChanged() throws {
    let rows = chain(Self.copy("Ann Lee"), Self.copy("Omar Diaz"), Self.copy("Omar Diaz"))
    #expect(rows.map(\.states) == [[.first, .speakerChanged, .same]])
    let change = try #require(rows.first?.changes.first)
    #expect(change.kinds == [.speaker])
    #expect(change.severity == .error)
    #expect([change.formerSpeaker, change.speaker] == ["Ann Lee", "Omar Diaz"])
  }

  @Test(arguments: [
    ("Ann Lee", "Lee"), ("Lee", "Ann Lee"), ("Mayor Ann Lee", "Ann Lee"), ("Ann Lee", ""),
    ("", "Ann Lee"),
  ])
  func anotherFormOfTheNameAndNoneAreNoChange(_ former: String, _ name: String) {
    #expect(chain(Self.copy(former), Self.copy(name)).map(\.states) == [[.first, .same]])
  }

  @Test func aSpeakerOverAGapIsHeldAgainstTheLastOneKnown() {
    let rows = chain(Self.copy("Ann Lee"), Self.copy(""), Self.copy("Omar Diaz"))
    #expect(rows.map(\.states) == [[.first, .same, .speakerChanged]])
    #expect(rows.first?.changes.first?.since == 1)
  }

  @Test(arguments: [
    (copy("Ann Lee", 0.3), copy("Omar Diaz")), (copy("Ann Lee"), copy("Omar Diaz", 0.3)),
    (copy("a spokesman", 0.9, .unnamed), copy("Omar Diaz")),
    (copy("Olha Kovalenko"), copy("Olga Kovalenko")),
    (copy("the council", 0.9, .organisation), copy("Hexley Council", 0.9, .organisation)),
  ])
  func whereItMayBeOneSpeakerItIsNotSure(_ former: SamplePage, _ copy: SamplePage) throws {
    let rows = chain(former, copy)
    #expect(rows.map(\.states) == [[.first, .speakerNotSure]])
    #expect(rows.first?.severity == .notice)
  }

  @Test func aDoubtIsToldOnce() {
    let doubtful = Self.copy("Omar Diaz", 0.3)
    let rows = chain(Self.copy("Ann Lee"), doubtful, doubtful, Self.copy("Ann Lee"), doubtful)
    let states: [QuotationHistory.State] = [
      .first, .speakerNotSure, .speakerNotSure, .same, .speakerNotSure,
    ]
    #expect(rows.map(\.states) == [states])
    #expect(rows.first?.changes.map(\.copy) == [1, 4])
  }

  @Test func aChangeBehindADoubtIsStillTold() {
    let rows = chain(Self.copy("Ann Lee"), Self.copy("Omar Diaz", 0.3), Self.copy("Maria Holt"))
    #expect(rows.map(\.states) == [[.first, .speakerNotSure, .speakerChanged]])
  }

  @Test func anotherSpellingThatWasToldIsKnownFromThenOn() {
    let old = Self.copy("Olha Kovalenko")
    let new = Self.copy("Olga Kovalenko")
    #expect(chain(old, new, new, old).map(\.states) == [[.first, .speakerNotSure, .same, .same]])
  }

  @Test func aSurnameThatTwoPeopleHaveIsNotSure() {
    let two = SamplePage([
      "“They will be counted, every one of them,”<Lee>", "“Nobody asked the school,”<Sam Lee>",
    ])
    let rows = chain(Self.copy("Ann Lee"), two)
    #expect(rows.first?.states == [.first, .speakerNotSure])
  }

  @Test func wordsAndSpeakerMayChangeTogether() {
    let rows = chain([
      "“They will all be counted today,”<Ann Lee>", "“They will all be counted,”<Omar Diaz>",
    ])
    #expect(rows.first?.changes.map(\.kinds) == [[.words, .speaker]])
    #expect(rows.first?.states == [.first, .changed])
  }
}
