import AttributionRules
import QuoteSpans
import TestSupport
import Testing

@Suite struct AttributionPassTests {
  @Test(arguments: [
    "# {content:‘A farce’}: vote under fire ¶ It was “a farce,” said {source:Ann Lee}.",
    "It was “a farce,” said {source:Ann Lee}. ¶ = {content:‘A farce’}: vote under fire",
    "It was “a farce,” said {source:Ann Lee}. ¶ ^ The vote was {content:“a farce”}.",
    "“It was a farce from first to last,” said {source:Ann Lee}. ¶ It rained. ¶ # {content:“A farce from first to last”}",
    "“It was a farce from first to last,” said {source:Ann Lee}. ¶ It rained. ¶ {content:“It was a farce from first to last.”} ¶ It rained.",
  ])
  func wordsThatAreRepeatedHaveTheirSpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == "repeat")
  }

  @Test(arguments: [
    "# {content:‘A shambles’}: vote under fire ¶ It was “a farce,” said Ann Lee.",
    "It was “a farce,” said Ann Lee. ¶ The “farce” had begun. ¶ The {content:“tea tax”} was law.",
    "# {content:‘We lost’} ¶ “We won,” said Ann Lee.",
    "“Drive slow or not at all,” said Ann Lee. ¶ In red paint stood {content:“Drive slow or not at all”} and no more.",
  ])
  func otherWordsAreNoRepeat(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    ("{content:“We won,”} said Ann Lee.", QuotationForm.direct),
    ("Ann Lee said: {content:“We won.”}", .direct),
    ("Ann Lee called it {content:“a farce”}.", .partial),
    ("Ann Lee wrote: ¶ > {content:We won, and we will win again.}", .block),
    ("Ann Lee said: {content:“We won. ¶ “We will win again.”}", .block),
    ("She starred in the film {content:“The Long Road”}.", .scare),
    ("The {content:“free”} lunch cost ten pounds.", .scare),
    ("The {content:“No-Fee.”} lunch cost ten pounds.", .scare),
  ])
  func theFormTellsHowTheWordsAreQuoted(text: String, form: QuotationForm) throws {
    #expect(try Sample(text).attribution.form == form)
  }

  @Test(arguments: [
    "It was described by Joe {content:“Lucky”} Hart",
    "Described by Joe {content:“Lucky”} Hart",
    "They were accused by Joe {content:“Lucky”} Hart",
  ])
  func aNicknameMayEndATextThatNoFullStopEnds(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test func aNestedQuotationIsLeftToTheOneAroundIt() throws {
    let sample = try Sample("“He said {content:‘no way’} twice,” said Ann Lee.")
    #expect(sample.found == "“He said {content:‘no way’} twice,” said Ann Lee.")
    #expect(sample.rule == "it stands inside another quotation")
  }

  @Test func theTraceEndsWithTheRuleThatDecided() throws {
    let trace = try Sample("{content:“We won,”} said Ann Lee.").attribution.trace
    #expect(trace.last?.rule == "said-source-after")
    #expect(trace.dropLast().allSatisfy { !$0.outcome.isEmpty })
    #expect(trace.map(\.rule) == RuleCatalog.all.prefix(trace.count).map(\.id))
  }

  @Test func allWhomTheArticleNamesAreListed() throws {
    let article = try MarkedText("“We won,” said Ann Lee. The Harbour Trust met in Berlin.").article
    let quotations = try QuotationScanner().quotations(in: article)
    let speakers = AttributionEngine().attribute(article, quotations).speakers
    #expect(
      Set(speakers) == [
        Speaker(name: "Ann Lee", kind: .person),
        Speaker(name: "Harbour Trust", kind: .organisation),
      ]
    )
  }

  @Test(arguments: [
    "Tom Cole, who was told {content:“no”} twice, left.",
    "Ann Lee learned the word {content:“hygge”} in Denmark.",
    "Ann Lee was voted {content:“Teacher of the Year”} in May.",
    "Ann Lee won the {content:“Golden Anchor”} prize.",
    "Ann Lee wore a shirt with {content:“Love”} on it.",
    "Ann Lee’s boat, called {content:“Sea Otter”}, sank.",
    "Ann Lee, aka {content:“the Cook”}, smiled.",
    "The term {content:“soft power”} was coined in 1990.",
    "The {content:“Save”} button is broken.",
    "The door marked {content:“Staff only”} was open.",
    "Her album {content:“Night and Day”} sold well, Ann Lee said.",
    "Operation {content:“Night Owl”} began at dawn, police said.",
    "The slogan {content:“Bread and roses”} was painted on a wall.",
    "So-called {content:“smart”} meters failed.",
    "Their motto is {content:“Never late”}.",
    "If Ann Lee calls it {content:“a joke,”} the deal is off.",
    "“We won,” said Ann Lee, who was met with cries of {content:“shame”}.",
  ])
  func marksThatQuoteNobodyHaveNoSpeaker(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "{content:‘We won’}, {cue:said} {source:Ann Lee}.",
    "{content:\"We won,\"} {cue:said} {source:Ann Lee}.",
    "{content:“We won”} {cue:said} {source:Ann Lee}.",
    "{content:“We won,”} – {source:Ann Lee} {cue:said}.",
    "{content:“We won...”} {cue:said} {source:Ann Lee}.",
    "{content:“We won!”} {source:Ann Lee} {cue:cried}.",
    "{content:“We won?”} {source:Ann Lee} {cue:asked}, smiling.",
    "{content:«We won»}, {cue:said} {source:Ann Lee}.",
    "{source:Ann Lee} {cue:said} – {content:“We won.”}",
    "{source:Ann Lee} {cue:said}... {content:“We won.”}",
    "‘We won,’ said {source:Ann Lee}. {content:‘It’s the voters’ night.’}",
  ])
  func marksAndPunctuationOfEveryMakeAreRead(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Ann Lee wrote to the board. {content:“I resign,”} {source:the letter} {cue:said}.",
    "{source:Ann Lee} {cue:posted} on Instagram: {content:“We won.”}",
    "{source:Ann Lee} {cue:wrote} on her blog that it was {content:“over”}.",
    "{source:Ann Lee} {cue:responded} with one word: {content:“No.”}",
    "{source:The tweet}, since deleted, {cue:read}: {content:“We won.”}",
    "{source:The letter}, signed by 40 doctors, {cue:said} it was {content:“over”}.",
    "MODERATOR: “Mr Cole?” ¶ {source:COLE}{cue::} {content:“We won.”}",
    "Tom Cole: “We lost.” ¶ {source:Ann Lee}{cue::} {content:“We won.”}",
  ])
  func whatIsWrittenHasItsWriterOrItselfForTheSource(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "In comments to the BBC, {source:Ann Lee} {cue:said} it was {content:“over”}.",
    "Speaking to the BBC, {source:Ann Lee} {cue:said} it was {content:“over”}.",
    "Speaking on condition of anonymity, {source:an aide} {cue:said} it was {content:“over”}.",
    "Interviewed by the BBC, {source:Ann Lee} {cue:said}: {content:“It’s over.”}",
    "{source:Ann Lee}, quoted by the BBC, {cue:said} it was {content:“over”}.",
    "The BBC reported that {source:Ann Lee} had {cue:said} it was {content:“over”}.",
    "As {source:Ann Lee} {cue:told} the BBC, it was {content:“over”}.",
    "When asked about the boat, {source:Ann Lee} {cue:said}: {content:“We won.”}",
  ])
  func whoSpeaksToWhomAndWhereMakesNoDifference(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Of Tom Cole, {source:Ann Lee} {cue:said}: {content:“He won.”}",
    "On Tom Cole, {source:Ann Lee} {cue:said}: {content:“He won.”}",
    "Tom Cole, {source:Ann Lee} {cue:said}, was {content:“a rock”}.",
    "Tom Cole is {content:“a rock”}, {source:Ann Lee} {cue:said}.",
    "Tom Cole got a {content:“huge”} cheer, {source:Ann Lee} {cue:said}.",
    "Tom Cole’s {content:“huge”} win was a fluke, {source:Ann Lee} {cue:said}.",
    "{source:Ann Lee}’s {cue:description} of Tom Cole as {content:“a rock”} was cheered.",
    "{source:Ann Lee} {cue:wrote} of Tom Cole: {content:“He is a rock.”}",
    "{source:Ann Lee} {cue:urged} Tom Cole to be {content:“a rock”}.",
    "{source:Ann Lee} {cue:thanked} Tom Cole for being {content:“a rock”}.",
    "{source:Ann Lee} {cue:quoted} Tom Cole: {content:“We won.”}",
  ])
  func theOneWhomTheWordsAreAboutIsNotTheSpeaker(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "“We won,” said Ann Lee. “We held on.” ¶ “We ran,” she said. ¶ “We rode,” she said. ¶ The house is cold. {content:“I hardly sleep.”}",
    "“We won,” said Ann Lee. “We held on.” ¶ “We ran,” she said. ¶ “We rode,” she said. ¶ Does she mind? ¶ {content:“No, not at all.”}",
  ])
  func theOnlyOneQuotedSpeaksWhereNobodyIsNamed(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.who == "Ann Lee")
    #expect(sample.rule == "main-speaker")
  }

  @Test(arguments: [
    "“We won,” said Ann Lee. “We held on.” ¶ “We ran,” said Tom Cole. ¶ “We rode,” he said. ¶ The house is cold. {content:“I hardly sleep.”}",
    "“We won,” said Ann Lee. “We held on.” ¶ The house is cold. {content:“I hardly sleep.”}",
    "“We won,” said Ann Lee. “We held on.” ¶ “We ran,” she said. ¶ “We rode,” she said. ¶ The {content:“old house”} is cold.",
  ])
  func oneOfSeveralIsNotTakenForTheSpeaker(text: String) throws {
    #expect(try Sample(text).who == nil)
  }
}
