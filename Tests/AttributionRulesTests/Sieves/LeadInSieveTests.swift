import Testing

@Suite struct LeadInSieveTests {
  private let rule = "lead-in"

  @Test(arguments: [
    "The club means to follow the inquiry, {source:Ann Lee} {cue:says}. {content:“It could be our turn next.”}",
    "{source:Ann Lee} {cue:argued} that the plan would fail. {content:“It is a farce.”}",
    "{source:Ann Lee} {cue:denied} the charge. {content:“I was at sea that night, and the log shows it.”}",
    "{source:The club} {cue:apologised} to the fans. {content:“We let you down.”}",
    "{source:Bruno Vidal} {cue:criticised} the referee. {content:“He never saw the foul.”}",
    "Not so fast, {cue:said} {source:Ann Lee}. {content:“We let them down.”}",
    "{source:Ann Lee}’s {cue:verdict}? {content:“We let them down.”}",
    "Ann Lee rose. {source=Ann Lee:Her} {cue:advice} to the crew? {content:“Bring a coat.”}",
    "{source:Ann Lee} {cue:laughed}. {content:“Not a chance.”}",
  ])
  func theSentenceBeforeSaysWhoSpeaks(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:said}: ¶ {content:“We won, and we will win again.”}",
    "{source:Ann Lee} {cue:wrote} to the board: ¶ > {content:We won, and we will win again.}",
    "{source:The judge} {cue:said} in his ruling: ¶ > {content:The clause is void.}",
    "{cue:Stated} {source:Ann Lee}: ¶ {content:“We won, and we will win again.”}",
  ])
  func aColonAtTheEndOfTheParagraphBeforeSaysWhoSpeaks(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:argued} that the plan would fail. ¶ {content:“It is a farce.”}",
    "“We won,” said Tom Cole. {source:Ann Lee} {cue:argued} that they had not. ¶ {content:“It is a farce.”}",
    "{source:Ann Lee} {cue:argued} that the plan would fail. ¶ {content:‘It is a farce.’}",
  ])
  func aParagraphThatIsAllQuotationMayHaveItsLeadInTheOneBefore(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "“We won,” said Tom Cole. Ann Lee argued that the plan would fail. ¶ {content:‘A cold night.’}",
    "Ann Lee argued that the plan would fail. ¶ {content:“It is a farce”} was all one heard.",
    "Ann Lee argued that the plan would fail. ¶ > {content:Our boats are back in port, come and see.}",
  ])
  func headingsNounsAndEmbedsInTheNextParagraphHaveNoLeadIn(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
  }

  @Test(arguments: [
    "Ann Lee argued that the plan would fail. {content:“It is not a farce,”} {cue:said} {source:Tom Cole}.",
    "Ann Lee walked home. {content:“It is a farce.”}",
    "Ann Lee has not commented. {content:“It is a farce.”}",
    "If Ann Lee said so, it is so. {content:“It is a farce.”}",
    "Tom Cole, who was criticised by Ann Lee, smiled. {content:“It is a farce.”}",
    "Ann Lee asked Tom Cole if he was sure. {content:“Quite sure.”}",
    "Ann Lee argued that the plan would fail. ¶ Rain fell all night. ¶ {content:“It is a farce.”}",
  ])
  func aSentenceThatReportsNothingSaysNothing(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "Ann Lee asked Tom Cole if he was sure. {content:“Quite sure,”} {source=Tom Cole:he} {cue:said}.",
    "What do you say to that? {content:“Nothing,”} {cue:said} {source:Ann Lee}.",
  ])
  func aQuestionIsAnsweredByAnother(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    (
      "Told that the union had sent a note, Ann Lee shrugged. {content:“We’re thorough.”}",
      "Ann Lee"
    ),
    ("I put this to Ann Renn, who snorts. {content:“No danger of that.”}", "Ann Renn"),
  ])
  func aGestureAtTheSentencesEndLeadsIn(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
