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
    "The {content:“Salt”} actor left the hall, he said.",
    "Ann Lee said it on {content:“NCIS”} last week.",
    "Ann Lee said she liked a show called {content:“Ask Me”} best.",
    "Ann Lee wrote under the pseudonym {content:“a friend”} for years.",
    "Ann Lee defended the town’s slogan {content:“dust, we like it”} again.",
    "Ann Lee praised her film, {content:“Salt,”} all night.",
    "Ann Lee announced it on an episode of {content:“Hotline.”}",
    "Ann Lee defended the slogan {content:“Leeds, we love it.”}",
    "Ann Lee wrote a column headlined {content:“why I left the harbour board and will not be back.”}",
    "Ann Lee said the so-called {content:“boat king”} left on Sunday.",
    "Joe {content:“Lucky”} Hart said it was over.",
    "It was over, said Joe {content:“Lucky”} Hart.",
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
    "{source:Ann Lee} {cue:called} Tom Cole {content:“The Long Arm”} twice.",
    "{source:Ann Lee} {cue:referred} to him as {content:“Little Tom”} twice.",
    "It was what {source:Ann Lee} {cue:called} the {content:“New Dawn”}.",
  ])
  func speechThatIsWrittenAsATitleIsHasASpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    (
      "Ann Lee said her office had printed 4 million {content:“Bring ID”} leaflets.", nil as String?
    ),
    (
      "Tom Hale is known for a pamphlet he published in 1988 called {content:“Against Tuning.”}",
      nil
    ),
    (
      "She joined a loose band of climbers who call themselves {content:“the Gappers”} and meet on Sundays.",
      nil
    ),
    ("Relatives say the boy, who went by {content:“Dae,”} was a good pupil.", nil),
    ("Ann Lee called it a {content:“terrible and costly”} idea.", "Ann Lee"),
  ])
  func wordsWithCapitalsBeforeANounAreItsName(text: String, speaker: String?) throws {
    #expect(try Sample(text).who == speaker)
  }
}
