import Testing

@Suite struct TitleSieveTests {
  private let rule = "title-or-name"

  @Test(arguments: [
    "She starred in the film {content:“The Long Road”}.",
    "The band played their hit {content:“Blue River”} twice.",
    "Her novel {content:“Salt”} won a prize.",
    "He hosted a show called “Night Bus” and the podcast {content:“Day Bus”}.",
    "Ann Lee sang from {content:“The Long Road”} at the end.",
    "The {content:“Night Mail”} train was late.",
  ])
  func marksAroundATitleOrANameQuoteNobody(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:said}: {content:“The Long Road!”}",
    "{source:Ann Lee} {cue:called} the film {content:“a long and empty road”}.",
    "{source:Ann Lee} {cue:told} Tom Cole: {content:“Go Home.”}",
    "The film was {content:“far too long,”} {cue:said} {source:Ann Lee}.",
  ])
  func speechThatIsWrittenAsATitleIsHasASpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }
}
