import Testing

@Suite struct SpeakerLabelSieveTests {
  private let rule = "speaker-label"

  @Test(arguments: [
    "{source:LEE}{cue::} {content:“We won.”}",
    "{source:Ann Lee}{cue::} {content:“We won.”}",
    "COLE: “We lost.” ¶ {source:LEE}{cue::} {content:“We won.”}",
    "{source=Tom Cole:Captain Tom Cole}{cue::} {content:“The engine is out.”}",
    "{source=Ann Lee:Sen. Ann Lee} (R-Ohio){cue::} {content:“Who told you that?”}",
    "{source=Ann Mary Lee:Former secretary of the board Ann Mary Lee}{cue::}{content:“Who told you that?”}",
    "Red boats gain on blue ones – {source:Tom Cole}{cue::} {content:“It took us ten years.”}",
    "The polls say otherwise - {source:Tom Cole}{cue::} {content:“It took us ten years.”}",
  ])
  func aNameWithAColonOpensTheLine(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "Note: {content:“We won.”}",
    "{source:Ann Lee} {cue:said}: {content:“We won.”}",
    "{cue:Stated} {source:Ann Lee}: {content:“We won.”}",
  ])
  func aColonBehindAnotherWordIsNoLabel(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "# {source=Ann Lee:Lee}{cue::} {content:‘We won’} ¶ Ann Lee smiled.",
    "“We lost,” said Tom Cole. ¶ ^ {source:Ann Lee}{cue::} {content:“We won.”}",
  ])
  func aHeadlineMayNameTheSpeakerSo(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    (
      "They brought a hand-painted sign that read {content:“HALE: FINALLY SOMEBODY.”} Dan Hale waved.",
      "a hand-painted sign"
    )
  ])
  func aLabelInsideTheMarksIsNoneWhereAVerbLeadsToThem(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
