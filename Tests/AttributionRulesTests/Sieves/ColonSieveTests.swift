import Testing

@Suite struct ColonSieveTests {
  private let rule = "colon"

  @Test(arguments: [
    "{source:Ann Lee} had an answer ready{cue::} {content:“We won.”}",
    "Here’s {source:Ann Lee} in March of that year{cue::} {content:“We won, and we will win again.”}",
    "From {source:Ann Lee}’s letter to the board{cue::} {content:“We won, and we will win again.”}",
    "Here’s {source:Lee} in March 1992{cue::} {content:“We won, and we will win again.”}",
    "More from {source:Ann Lee}{cue::} {content:“We won, and we will win again.”}",
    "When the vote was over, {source:Tom Cole} took off his hat{cue::} {content:“It took us ten years.”}",
  ])
  func aClauseBeforeAColonTellsWhoSpeaks(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "Mayor Tom Cole Backs Boat Club Chief Ann Lee: {content:“Very Good Sailor.”}",
    "Then, later that month in the Gazette: {content:“We won, and we will win again.”}",
    "The menu had two dishes: {content:“old boots”}.",
    "{source:Ann Lee} {cue:said}: {content:“We won.”}",
  ])
  func wordsAfterAListsColonOrACueAreLeftToOthers(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    ("The top reply was from Ann Lee: {content:“same password?”}", "Ann Lee"),
    (
      "On it she has typed a sentence from Ovid: {content:“The drop hollows the stone.”} Ann Lee sleeps.",
      "Ovid"
    ),
  ])
  func whomTheWordsComeFromSaysThem(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
