import Testing

@Suite struct SourceLineSieveTests {
  private let rule = "source-line"

  @Test(arguments: [
    "{content:“We won.”} ¶ {cue:—} {source:Ann Lee}, teacher",
    "{content:“The sea took it all.”} ¶ {cue:–} {source:Tom Cole}, fisherman, 61",
    "{content:“The sea took it all.”} ¶ {cue:—} {source=Tom Cole:Captain Tom Cole}",
    "{content:“The sea took it all and gave us back the boat.”} ¶ {cue:—} {source:Tom Cole} ¶ The end.",
    "> {content:We won, and we will win again.} ¶ > {cue:—} {source:Ann Lee}",
  ])
  func aLineBelowThatOnlyNamesSomebodyIsTheSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“The sea took it all.”} ¶ Tom Cole was lost at sea.",
    "{content:“The sea took it all.”} ¶ The Long Road Home",
    "{content:“The sea took it all.”} ¶ – The long road home –",
  ])
  func aSentenceOrATitleBelowNamesNobody(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "The boats came home. ¶ {content:“The sea took it all, and it will again. {source:Tom Cole}, Guild of Sailors.”}",
    "The boats came home. ¶ {content:“Who would have thought that it ends so? {source:Ann Lee}, Mill Lane School”}",
    "The boats came home. ¶ {content:“The sea took it all, and it will again. ¶ {source:Tom Cole}, Guild of Sailors.”}",
    "Tom Cole came home. ¶ {content:“The sea took it all, and it will again. ¶ {source:Tom Cole}.”}",
  ])
  func aSourceInsideTheMarksBehindTheWordsIsTheirs(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The boats came home. ¶ {content:“The sea took it all, and it will again. Long Live Tom.”}",
    "The boats came home. ¶ {content:“The sea took it all. Tom Cole, the sailor, was lost with it.”}",
    "The boats came home. ¶ {content:“Tom Cole, Guild of Sailors.”}",
    "The boats came home. ¶ {content:“The sea took it all, and it will again. ¶ Long Live Sailors.”}",
  ])
  func aSentenceInsideTheMarksIsNoSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    (
      "The week in talk. ¶ {content:“My wife says I’m done.”} — Hale, after a fair in Ames ¶ Dan Hale is a baker.",
      "Dan Hale" as String?
    ),
    (
      "The week in talk. ¶ {content:“Never again.”} ¶ — Gov. Dan Hale (R-Pa.), remarks in Altoona, Oct. 12",
      "Dan Hale"
    ),
    (
      "The week in talk. ¶ {content:“Never again.”} — Hale had gone by then and was not seen again by any of them. Dan Hale is a baker.",
      nil
    ),
  ])
  func aDashNamesTheSource(text: String, speaker: String?) throws {
    #expect(try Sample(text).who == speaker)
  }
}
