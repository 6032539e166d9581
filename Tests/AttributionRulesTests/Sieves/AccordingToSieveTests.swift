import Testing

@Suite struct AccordingToSieveTests {
  private let rule = "according-to"

  @Test(arguments: [
    "It was {content:“a win,”} {cue:according to} {source:Ann Lee}.",
    "{cue:According to} {source:Ann Lee}, it was {content:“a win”}.",
    "The wards were {content:“unsafe,”} {cue:according to} {source:a report by the inspectors}.",
    "{content:“The ferry turned too late,”} {cue:according to} {source:the harbour log}.",
    "{cue:According to} {source:the company}, sales were {content:“flat in the north”}.",
    "The tower was {content:“leaning,”} {cue:according to} {source:neighbours}.",
    "{cue:According to} {source=Rosa Conti:the surgeon Rosa Conti}, the new valve is {content:“a game changer”}.",
    "{cue:Per} {source:the report}, the dam was {content:“unsafe in parts”}.",
    "The dam was {content:“unsafe in parts,”} {cue:per} {source:Ann Lee}.",
    "The ship left Tom Cole’s yard in May, {content:“late by a year,”} {cue:according to} {source:the harbour log}.",
    "Tom Cole says he will sail by May, {content:“the earliest ever,”} {cue:according to} {source=Daily Post:the Daily Post}.",
    "31 percent said they found the ferry {content:“too slow,”} {cue:according to} {source:a survey by the port}.",
    "{cue:According to} {source:recently found papers}, {content:“the crew met twice in May”}.",
    "{cue:According to} {source:reports in the press}, {content:“the crew met twice in May”}.",
    "{cue:As first reported by} {source=Daily Post:the Daily Post}, {content:“the crew met twice in May”}.",
    "The tour was {content:“a mess”} from the start, {cue:according to} {source:two people on the crew}.",
  ])
  func theNounPhraseBehindAccordingToIsTheSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The boats were sorted {content:“by size,”} according to plan.",
    "The boats took in {content:“some water,”} 20 litres per hour.",
    "{content:“We won,”} {cue:said} {source:Ann Lee}, according to Tom Cole.",
    "{source:Ann Lee} {cue:said} that, according to the log, it was {content:“dark”}.",
  ])
  func plansAndInsertionsAreNoSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }
}
