import Testing

@Suite struct NextParagraphSieveTests {
  private let rule = "goes-on-next-paragraph"

  @Test(arguments: [
    "“We won,” said {source:Ann Lee}. ¶ {content:“We will win again.”}",
    "{source:Ann Lee} said the night had been “long”. ¶ {content:“But we won in the end.”}",
    "“We won,” said {source:Ann Lee}. ¶ “It was hard.” ¶ {content:“Now we sleep.”}",
    "“We won,” said {source:Ann Lee}. ¶ {content:“It was hard. ¶ “Now we sleep.”}",
  ])
  func aParagraphOfQuotationGoesOn(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "“We won,” said Ann Lee. ¶ {content:“We lost,”} {cue:said} {source:Tom Cole}.",
    "“We won,” said Ann Lee. ¶ Rain fell all night. ¶ {content:“It is a farce.”}",
    "“We won,” said Ann Lee. ¶ {content:‘A hard winter.’} ¶ Snow fell in the north.",
    "“We won,” said Ann Lee. ¶ {content:‘A hard winter.’} ¶ “It was a hard winter,” said {source:Tom Cole}.",
    "“We won,” said Ann Lee. ¶ {content:“We lost.”} ¶ {cue:—} {source:Tom Cole}",
  ])
  func aParagraphWithASourceOfItsOwnIsNotTakenAlong(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    (
      "“Did you read it?” Nolan asked. ¶ “I was briefed on it,” said Cole. ¶ {content:“That’s not what I asked.”}",
      "Nolan"
    ),
    (
      "“How many are left?” asked Ann Lee. ¶ “Two,” Tom Cole said. ¶ {content:“Are they sound?”} ¶ “As far as I know.”",
      "Ann Lee"
    ),
    (
      "“How many are left?” asked Ann Lee. ¶ “Two,” Tom Cole said. ¶ “Are they sound?” ¶ {content:“As far as I know.”}",
      "Tom Cole"
    ),
    (
      "“Is it over?” asked Ann Lee. ¶ “No, and I have told you so before, at some length and more than once,” said Tom Cole. ¶ {content:“We still have all of the winter before us.”}",
      "Tom Cole"
    ),
  ])
  func twoWhoSpeakInTurnAreToldApart(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
