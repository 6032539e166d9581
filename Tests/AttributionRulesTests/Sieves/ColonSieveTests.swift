import Testing

@Suite struct ColonSieveTests {
  private let rule = "colon"

  @Test(arguments: [
    "{source:Ann Lee} had an answer ready{cue::} {content:“We won.”}",
    "When the vote was over, {source:Tom Cole} took off his hat{cue::} {content:“It took us ten years.”}",
  ])
  func aClauseBeforeAColonTellsWhoSpeaks(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The menu had two dishes: {content:“old boots”}.",
    "{source:Ann Lee} {cue:said}: {content:“We won.”}",
  ])
  func wordsAfterAListsColonOrACueAreLeftToOthers(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }
}
