import Testing

@Suite struct GoesOnSieveTests {
  private let rule = "goes-on"

  @Test(arguments: [
    "“We won,” said {source:Ann Lee}. {content:“We will win again.”}",
    "“We won,” {source:Ann Lee} told reporters at the quay. {content:“It was a long night. Let us sleep.”}",
    "{source:Ann Lee} said: “We won.” {content:“We will win again.”}",
    "“We won,” said {source:Ann Lee}. “It was hard.” {content:“Now we sleep.”}",
    "“We won,” said {source:Ann Lee}, the author of “Long Night.” {content:“We will win again.”}",
  ])
  func aSentenceOfItsOwnInTheParagraphGoesOn(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "“It,” said {source:Ann Lee}, {content:“works.”}",
    "“We won,” said {source:Ann Lee}, adding: {content:“It was hard.”}",
    "“We won,” said {source:Ann Lee}, adding gladly that the other side of the bay {content:“will not forget it.”}",
    "The bank sold the dam, which {source:Ann Lee} called “a slap in the face,” citing {content:“the loss of two boats.”}",
  ])
  func theSecondHalfOfASentenceGoesOn(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
  }

  @Test(arguments: [
    "“We won,” said Ann Lee. {content:“Landslide”} is a big word.",
    "“We won,” said Ann Lee, who wrote a history of {content:“The Great and Good Tea War of the North.”}",
  ])
  func wordsThatStandAsANounDoNotGoOn(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
  }

  @Test(arguments: [
    "“We won,” said Ann Lee. Tom Cole shook his head. {content:“We lost.”}",
    "“We won,” said Ann Lee. {content:“Nonpaper”} is a word for a draft.",
    "“We won,” said Ann Lee. ¶ Tom Cole shook his head. {content:“We lost.”}",
  ])
  func wordsBehindASentenceAboutSomebodyElseAreNotTakenAlong(text: String) throws {
    let sample = try Sample(text)
    #expect(!sample.speaker.hasPrefix("Ann Lee"))
  }

  @Test(arguments: [
    "“We won,” said Ann Lee. {content:“We lost,”} {cue:said} {source:Tom Cole}.",
    "“We won,” said Ann Lee. {content:“We lost!”} {cue:shouted} {source:Tom Cole}.",
    "“We won,” said Ann Lee. {source:Tom Cole} {cue:replied}: {content:“We did not.”}",
    "“We won,” said Ann Lee. The film {content:“Long Night”} was shown.",
  ])
  func aQuotationWithACueOfItsOwnIsNotTakenAlong(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    (
      "“I’m asking you for a number,” snapped Sen. Mary Nolan, after Tom Cole described the mood as one of “real soul-searching.” {content:“How many left?”}",
      "Mary Nolan"
    )
  ])
  func wordsInAClauseInsideDoNotTakeOver(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
