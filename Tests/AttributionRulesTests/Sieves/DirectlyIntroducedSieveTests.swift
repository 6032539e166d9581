import Testing

@Suite struct DirectlyIntroducedSieveTests {
  private let rule = "cue-right-before"

  @Test(arguments: [
    "{source:Ann Lee} {cue:said}: {content:“We won.”}",
    "{source:Ann Lee} {cue:told} reporters: {content:“We won.”}",
    "{source:Ann Lee} {cue:said} that {content:“we won”}.",
    "{source:Ann Lee} {cue:said} on Friday, {content:“We won.”}",
    "{source:Ann Lee}, a fellow at the Sea Institute, {cue:said}, {content:“We won.”}",
    "{source=Ann Lee:Mayor Ann Lee} {cue:called} it {content:“a farce”}.",
    "{source:The coach} {cue:branded} the pitch {content:“a disgrace”}.",
    "{source:The report} {cue:described} the wards as {content:“unsafe”}.",
    "{source:The court} {cue:ruled} that the clause was {content:“void from the start”}.",
    "{source:Investors} {cue:dubbed} it {content:“the long lunch”}.",
    "In Paris, {source:Ann Lee} {cue:said}: {content:“We won.”}",
    "{source:Ann Lee} has {cue:said} she is {content:“over the moon”}.",
    "{source:A villager} {cue:warned}: {content:“The dam will go.”}",
    "{source:The note} {cue:read}: {content:“Back at noon.”}",
    "{source:Ann Lee} {cue:asked}, {content:“Who pays?”}",
    "{source:One critic} {cue:called} it {content:“a soup of notes”}.",
    "{source:Some} {cue:called} it {content:“a soup of notes”}.",
    "{source:Eyewitnesses} {cue:described} {content:“a wall of water”}.",
  ])
  func aCueRightBeforeHasItsSubjectForItsSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:told} Tom Cole: {content:“We won.”}",
    "{source:Ann Lee} {cue:told} Tom Cole that {content:“we won”}.",
    "{source:Ann Lee} {cue:warned} Tom Cole that {content:“the dam will go”}.",
    "{source:Ann Lee} {cue:asked} him: {content:“Who pays?”}",
  ])
  func theHearerIsNotTheSpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:accused} Tom Cole of {content:“bullying”}.",
    "{source:The union} {cue:accused} the airline of {content:“greed”}.",
    "{source:Ann Lee} {cue:denounced} Tom Cole as {content:“a bully”}.",
    "{source:Ann Lee} {cue:criticised} Tom Cole for his {content:“lack of care”}.",
  ])
  func theOneWhoAccusesSpeaksAndTheAccusedDoesNot(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The plan was {cue:called} {content:“a farce”} by {source:Ann Lee}.",
    "{source:Ann Lee} was {cue:quoted as saying}: {content:“We won.”}",
  ])
  func aPassiveNamesItsAgentOrNobody(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} left the hall, {cue:calling} the vote {content:“a farce”}.",
    "{source:Ann Lee} posted a photo, {cue:adding}: {content:“We won.”}",
  ])
  func aGerundSpeaksForTheSubjectOfItsClause(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "In a letter to the board, {source:Ann Lee} {cue:wrote}: {content:“We won.”}",
    "In a tweet, {source:the club} {cue:said} it was {content:“shocked and saddened”}.",
    "{source:Ann Lee} {cue:tweeted}: {content:“We won.”}",
    "{source:The statement} {cue:said}: {content:“We are sorry for the delay.”}",
    "{source:A statement from the airline} {cue:read}: {content:“We are sorry.”}",
    "In a statement, {source:the airline} {cue:said}: {content:“We are sorry.”}",
    "In a statement {source:the airline} {cue:apologised}: {content:“We are sorry.”}",
    "{source:The transcript} {cue:reads}: {content:“We lost the rudder.”}",
    "{source:The sign} {cue:read} {content:“Keep off the grass”}.",
  ])
  func whatIsWrittenHasItsWriterOrItselfForTheSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The game {content:“We Said”} was his first.",
    "Tom Cole said little. The {content:“farce”} went on.",
  ])
  func wordsThatOnlyLookLikeACueAreNone(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }
}
