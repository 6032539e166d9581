import Testing

@Suite struct InvertedAfterSieveTests {
  private let rule = "said-source-after"

  @Test(arguments: [
    "{content:“A calm week is no bad thing,”} {cue:say} {source:some sailors}, who recall the storm.",
    "{content:“A calm week is no bad thing,”} {cue:say} {source:residents}.",
    "{content:“We won,”} {cue:said} {source:Ann Lee}, a teacher.",
    "{content:“The bridge will stay shut until May,”} {cue:said} {source=Carla Moreno:Councillor Carla Moreno}.",
    "{content:“Is that all?”} {cue:asked} {source:Peter Holm}.",
    "{content:‘The pitch was frozen,’} {cue:said} {source:Owen Park}, the referee.",
    "{content:“The cells divided twice,”} {cue:wrote} {source:the authors of the paper}.",
    "{content:“It never rains here,”} {cue:jokes} {source:Hassan Aziz}, who farms dates.",
    "{content:“We won”}, {cue:said} {source:Jean-Paul O’Neill}.",
    "{content:“We won,”} {cue:said} {source=Al Ruiz Jr.:Rev. Al Ruiz Jr.} on Sunday.",
    "The roof is {content:“beyond repair,”} {cue:said} {source=Dan Fox:the surveyor, Dan Fox}.",
    "{content:\"The trains are late again,\"} {cue:complained} {source:Lucy Marsh} on her way home.",
    "{content:“No goals, no chances, no shots,”} {cue:sighed} {source=Bruno Vidal:manager Bruno Vidal}.",
    "{content:“I paid for it twice,”} {cue:says} {source:Ivo Novak} of Brno.",
    "{content:“The clause is void,”} {cue:wrote} {source=Grace Obi:Judge Grace Obi} in a 40-page ruling.",
  ])
  func aVerbRightBehindHasTheNounPhraseBehindItForItsSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“We have no comment,”} {cue:said} {source:a spokeswoman for the bank}.",
    "{content:“We have no comment,”} {cue:said} {source:police} on Friday.",
    "{content:“Sales were flat,”} {cue:says} {source:the company}.",
    "{content:“We won,”} {cue:said} {source:one resident}.",
    "{content:“We won,”} {cue:said} {source:Lee’s presenter}.",
    "{content:“We won,”} {cue:said} {source:one of the striking drivers}.",
    "{content:“The ladder slipped,”} {cue:said} {source:a firefighter at the scene}.",
    "{content:“We are not robots,”} {cue:read} {source:one sign}.",
    "{content:“We won,”} {cue:read} {source:the scoreboard}.",
    "{content:“It was bedlam,”} {cue:said} {source:two officials}, who spoke on condition of anonymity.",
    "{content:“Keep off the grass,”} {cue:reads} {source:a sign by the gate}.",
    "{content:“We are close,”} {cue:says} {source:a source involved in the talks}.",
    "{content:“We are close,”} {cue:said} {source:an official familiar with the plan}.",
  ])
  func aSourceWithoutANameIsGivenAsPrinted(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“We lost the ball too often,”} quickly {cue:added} {source:Maria Silva}.",
    "{content:“We won”}—{cue:said} {source:Ann Lee}.",
    "{content:“We won,”} then {cue:shouted} {source:Ann Lee}.",
  ])
  func adverbsAndMarksMayStandBetween(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“What a night!”} {cue:beamed} {source:Tom Reyes}.",
    "{content:“Not bad,”} {cue:shrugged} {source:Tom Reyes} behind his stall.",
    "{content:“We’re through!”} {cue:exulted} {source:Ann Lee}.",
  ])
  func aVerbThatNoLexiconHoldsCountsBetweenACommaAndAName(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The song {content:“Long Way Home”} told Lee all that she needed.",
    "{source:Ann Lee}, {cue:citing} {content:“the spirit of the port,”} said the ferry would sail.",

  ])
  func titlesAndOtherSentencesAreLeftAlone(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "A {content:“loud blast”} hit a quay in the port.",
    "The {content:“long letter”} announced a plan for the port.",
    "But {source=Tom Cole:Tom Cole, a sailor who} {cue:described} {content:“the dam as a heap of sand,”} said he left.",
  ])
  func wordsThatAreTheVerbsSubjectAreNobodys(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test func anAnswerIsNoSource() throws {
    let text = "Ann Lee, asked if she would {content:“let it go quietly,”} said no."
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    (
      "Ann and Tom Split After 6 Years: {content:“They Tried Everything,”} Says Source",
      "Source"
    )
  ])
  func aHeadlinesVerbHasACapital(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
