import Testing

@Suite struct HeadlineLabelSieveTests {
  private let rule = "headline-label"

  @Test(arguments: [
    "{source:Ann Lee}{cue::} Vote in the north was {content:‘a farce’}",
    "{source=Ann Lee:Mayor Ann Lee}{cue::} No money left for {content:‘pools and parks’}",
    "{source=Ann Lee:Lee}{cue::} Tom Cole Has {content:‘A Long Way To Go’} In The North ¶ Ann Lee left.",
    "Vote in the north was {content:‘a farce’}{cue::} {source:Ann Lee}",
    "{content:‘We won’}{cue::} {source=Ann Lee:Lee} ¶ Ann Lee left the hall.",
  ])
  func aNameWithAColonSpeaksInAHeadline(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "Watch: Boats sail past {content:‘the old wall’}",
    "Tea is {content:‘the new wine’}: Study",
    "Northgate: Council closes {content:‘the old pool’}",
    "Ann Lee: {source:Tom Cole} {cue:calls} vote {content:‘a farce’}",
  ])
  func otherWordsBeforeAColonDoNot(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }
}
