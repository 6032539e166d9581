import Testing

@Suite struct LooseFragmentSieveTests {
  private let rule = "reported-before"

  @Test(arguments: [
    "{source:Ann Lee} {cue:said} it was over. The vote had been {content:“a farce from first to last”}.",
    "{source:The inspectors} {cue:said} the home should close. It was {content:“not fit for anyone”}, and had been for years.",
    "“We lost,” said {source:Ann Lee}. The night had been {content:“long and very cold”}.",
  ])
  func wordsInASentenceWithoutACueGoWithTheSpeechBefore(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "Ann Lee said it was over. The {content:“farce”} had lasted for years.",
    "The {content:“man with the hat”} came back.",
    "Ann Lee said it was over. Cole wrote of {content:“The Great and Good Tea War of the North.”}",
    "“We lost,” said Ann Lee. Tom Cole sat through nights that were {content:“long and very cold”}.",
  ])
  func shortFragmentsAndTitlesQuoteNobody(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }
}
