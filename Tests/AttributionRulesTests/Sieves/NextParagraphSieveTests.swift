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
}
