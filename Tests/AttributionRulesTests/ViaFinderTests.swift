import AttributionRules
import Testing

@Suite struct ViaFinderTests {
  @Test(arguments: [
    ("{content:“We won,”} {source:Ann Lee} {cue:told} Reuters.", "Reuters"),
    ("{source:Ann Lee} {cue:told} the BBC: {content:“We won.”}", "the BBC"),
    ("{content:“We won,”} {source:Ann Lee} {cue:told} the Evening Gazette.", "the Evening Gazette"),
    (
      "{content:“We won,”} {source:Ann Lee} {cue:said} in an interview with CNN on Monday.", "CNN"
    ),
    (
      "{content:“We won,”} {source:Ann Lee} {cue:said}, according to a transcript of the call.",
      "a transcript of the call"
    ),
  ])
  func anOutletOrARecordRelaysTheWords(text: String, via: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.attribution.via == via)
  }

  @Test(arguments: [
    "{content:“We won,”} {source:Ann Lee} {cue:told} Tom Cole.",
    "{content:“We won,”} {source:Ann Lee} {cue:told} the crowd.",
    "{content:“We won,”} {source:Ann Lee} {cue:said} in a statement to the crowd.",
    "{content:“We won,”} {source:Ann Lee} {cue:said}.",
    "It was {content:“a win,”} {cue:according to} {source:Ann Lee}.",
  ])
  func otherHearersRelayNothing(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.attribution.via == nil)
  }
}
