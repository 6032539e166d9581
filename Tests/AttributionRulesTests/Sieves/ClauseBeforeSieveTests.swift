import Testing

@Suite struct ClauseBeforeSieveTests {
  private let rule = "clause-before"

  @Test(arguments: [
    "{source:Ann Lee} was cool about the plan{cue:,} {content:“We will see.”}",
    "{source:Ann Lee}, the head of the board, had no time for it{cue:,} {content:“We have work to do today.”}",
    "When {source:Ann Lee} came to an end {cue:–} {content:“Thank you all, and good night!”} – the crowd rose.",
  ])
  func aClauseRightBeforeAnUtteranceTellsWhoSpeaks(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "After the storm, {content:“We will see,”} said {source:Tom Cole}.",
    "Ann Lee sang the old song, {content:“Rain on Me”}.",
    "In short, {content:“We will see.”}",
    "Ann Lee was late – {content:“We will see,”}",
    "It was late, {content:“We will see.”}",
  ])
  func withoutAClauseAboutSomebodyNobodySpeaks(text: String) throws {
    #expect(try Sample(text).rule != rule)
  }
}
