import AttributionRules
import GroundTruth
import Testing
import TextModel
import Verification

@Suite struct SpeakerTests {
  private func check(_ name: String?, people: [String] = [], truth: Truth? = nil)
    -> QuoteVerification?
  {
    var page = SamplePage(["“It stays,”\(name.map { "<\($0)>" } ?? "") she {said}."])
    page.speakers += people.map { Speaker(name: $0, kind: .person) }
    return page.verify(truth ?? sampleTruth("It stays,")).quotes.first
  }

  @Test(arguments: [
    "Ann Lee", "ann lee", "Mayor Ann Lee", "Ms. Ann  Lee", "Ann Lee’s", "the mayor", "Mayor", "Lee",
    "Mayor Lee", "Former Mayor Lee",
  ])
  func theSameSpeakerIsKnownInEveryForm(name: String) throws {
    let quote = try #require(check(name))
    #expect(quote.speakerMatch == .same)
    #expect(quote.verdict == .verified)
  }

  @Test(arguments: [
    "Omar Diaz", "Diaz", "Ann", "Bob Lee", "Ann Leeds", "Lee Jones", "a mayor’s aide",
  ])
  func anotherSpeakerIsDifferent(name: String) throws {
    let quote = try #require(check(name))
    #expect(quote.speakerMatch == .different)
    #expect(quote.verdict == .misattributed)
    #expect(quote.severity == .error)
  }

  @Test func aSharedSurnameIsNotEnough() throws {
    #expect(try #require(check("Lee", people: ["Bruno Lee"])).speakerMatch == .different)
    #expect(
      try #require(check("Lee", people: ["Ann Lee", "Lee", "Kim Jones"])).speakerMatch == .same
    )
  }

  @Test func aNearNameIsDifferentAndTheMessageSaysSo() throws {
    let truth = Truth(
      speakers: [TruthSpeaker(id: "s", name: "Pavlo Hrytsenkoo", kind: .person)],
      quotes: [TruthQuote(id: "q", text: "It stays", speaker: "s")]
    )
    for name in ["Pavlo Hrytsenko", "Hrytsenko"] {
      let quote = try #require(check(name, truth: truth))
      #expect(quote.verdict == .misattributed)
      #expect(try #require(quote.message).contains("add it to the aliases"))
    }
    #expect(try #require(check("Omar Diaz", truth: truth)).message == nil)
  }

  @Test(arguments: [
    ("Mr Lee", true), ("mr. Lee", true), ("Mrs Lee", false), ("Lee", false), ("Dr Lee", false),
  ])
  func aTitleTellsTwoOfOneNameApart(name: String, isSame: Bool) throws {
    let truth = Truth(
      speakers: [
        TruthSpeaker(id: "a", name: "Mr Lee", kind: .person),
        TruthSpeaker(id: "b", name: "Mrs Lee", kind: .person),
      ],
      quotes: [TruthQuote(id: "q", text: "It stays", speaker: "a")]
    )
    #expect(try #require(check(name, truth: truth)).speakerMatch == (isSame ? .same : .different))
  }

  @Test func aMentionThatFitsDoesNotOutweighAnotherSpeakersName() throws {
    var page = SamplePage(["“It stays,”<Omar Diaz> {said} the mayor."])
    let old = page.attributions[0]
    page.attributions[0] = Attribution(
      form: old.form,
      speaker: old.speaker,
      mention: TextSpan(text: "the mayor", range: TextRange(0, 1)),
      cue: old.cue,
      via: nil,
      rule: old.rule,
      confidence: nil,
      reason: nil,
      continues: nil,
      resolution: nil,
      trace: []
    )
    let truth = sampleTruth("It stays,")
    #expect(try #require(page.verify(truth).quotes.first).speakerMatch == .different)
    page.attributions[0] = Attribution(
      form: old.form,
      speaker: Speaker(name: "A. Leigh", kind: .person),
      mention: TextSpan(text: "the mayor", range: TextRange(0, 1)),
      cue: old.cue,
      via: nil,
      rule: old.rule,
      confidence: nil,
      reason: nil,
      continues: nil,
      resolution: nil,
      trace: []
    )
    #expect(try #require(page.verify(truth).quotes.first).speakerMatch == .same)
  }

  @Test func aSurnameOfSeveralWordsIsKnown() throws {
    let truth = Truth(
      speakers: [TruthSpeaker(id: "s", name: "Marie von der Aue", kind: .person)],
      quotes: [TruthQuote(id: "q", text: "It stays", speaker: "s")]
    )
    for name in ["von der Aue", "Aue", "Minister von der Aue"] {
      #expect(try #require(check(name, truth: truth)).speakerMatch == .same)
    }
  }

  @Test func anUnnamedSourceIsItsNounPhrase() throws {
    let truth = Truth(
      speakers: [TruthSpeaker(id: "s", name: "an unnamed aide to Lee’s deputy", kind: .unnamed)],
      quotes: [TruthQuote(id: "q", text: "It stays", speaker: "s")]
    )
    #expect(
      try #require(check("the unnamed aide to Lee's deputy", truth: truth)).speakerMatch == .same
    )
    #expect(try #require(check("an aide", truth: truth)).speakerMatch == .different)
  }

  @Test func anAbstentionIsUnattributedAndSaysWhy() throws {
    let quote = try #require(check(nil))
    #expect(quote.speakerMatch == SpeakerMatch.none)
    #expect(quote.verdict == .unattributed)
    #expect(quote.severity == .warning)
    #expect(quote.message == "no cue stands beside the words")
  }

  @Test func nobodyToJudgeIsNoMatter() throws {
    let truth = Truth(speakers: [], quotes: [TruthQuote(id: "q", text: "It stays", speaker: nil)])
    let quote = try #require(check("Omar Diaz", truth: truth))
    #expect(quote.speakerMatch == nil)
    #expect(quote.verdict == .verified)
  }

  @Test func theRightSpeakerOfTwoEqualPlacesIsTaken() {
    let result = SamplePage(["“It stays,”", "“It stays,”<Ann Lee> she {said}."])
      .verify(sampleTruth("It stays"))
    #expect(result.quotes.map(\.verdict) == [.verified])
    #expect(result.counted.map(\.cause) == [.repeated("q1")])
  }
}
