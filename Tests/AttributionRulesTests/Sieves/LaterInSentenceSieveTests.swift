import Testing

@Suite struct LaterInSentenceSieveTests {
  private let rule = "cue-later-in-sentence"

  @Test(arguments: [
    "{content:“Not yet,”} {cue:was how} {source:Ann Lee} put it.",
    "{content:“A true friend”} {cue:is how} {source:Ann Lee} described the ferry.",
    "{content:“Not yet,”} {cue:was all} {source:Ann Lee} would say.",
    "{content:“Not yet,”} {cue:came the reply} from {source:Ann Lee}.",
    "{content:“A bad day,”} {cue:was the verdict} of {source=Ann Lee:captain Ann Lee}.",
    "{content:“No comment,”} {cue:was {source:Ann Lee}’s reply}.",
    "The {content:“new harbour,”} as {source:Ann Lee} {cue:dubbed} the yard, will open in May.",
  ])
  func wordsAreWhoseSpeechTheSentenceCallsThem(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.rule == rule)
    #expect(sample.found == text)
  }

  @Test(arguments: [
    "It was {content:“a farce”} from the start, {source:Ann Lee} {cue:said}.",
    "The ferry was {content:“an accident waiting to happen”} and should be scrapped, {source:the union} {cue:said}.",
    "The valve works {content:“like a door”} in both directions, {cue:said} {source:Rosa Conti}, a surgeon.",
    "The grass was {content:“far too long”} for his side, {source:Bruno Vidal} {cue:complained}.",
    "The dam was {content:“in good order”} when it was last seen, {source:the ministry} {cue:said} on Tuesday.",
    "Prices rose {content:“more than hoped”} in May, {source:the bank} {cue:warned}.",
    "{content:“The dam will hold,”} as {source=Daily Post:the Daily Post} {cue:reported} a few days later.",
    "The plan is called {content:“a farce”} by now, {source:Ann Lee} {cue:said}.",
    "It was {content:“like a war,”} as {source:Ann Lee} {cue:put} it.",
    "The {content:“boat tax,”} as {source:Ann Lee} {cue:calls} it, was dropped.",
  ])
  func anAttributionThatClosesTheSentenceCoversIt(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The {content:“long lunch”} was why Ann Lee left.",
    "The farce was {content:“over”} when Tom Cole said that he was tired.",
    "{source:Ann Lee} {cue:said} it was {content:“a farce”} when Tom Cole left.",
  ])
  func aVerbWithWordsOfItsOwnBehindItClosesNothing(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }
}
