import Testing

@Suite struct SubjectVerbAfterSieveTests {
  private let rule = "source-said-after"

  @Test(arguments: [
    "{content:“We won,”} {source:sailors and harbour pilots} {cue:told} the Post.",
    "Ann Lee rose. {content:“We won,”} {source=Ann Lee:she and a friend} {cue:said}.",
    "{content:“We won,”} {source:papers filed in a court in Hull} {cue:revealed}.",
    "{content:“We won,”} {source:a man close to her} {cue:said}.",
    "{content:“We won,”} {source:sailors who saw it} {cue:said}.",
    "{content:“We won,”} {source:Ann Lee}, a teacher, {cue:told} reporters.",
    "{content:“The verdict is unsafe,”} {source=Grace Obi:Judge Grace Obi} {cue:ruled}.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi} later {cue:said}.",
    "{content:“Shut the gate,”} Ann Lee recalled {source:her father} {cue:saying}.",
    "{content:“I saw nothing,”} {source:a man wearing a red hat} {cue:said}.",
    "{content:“We will appeal,”} {source:the council’s lawyer} {cue:said}.",
    "{content:“We will appeal,”} {source:lawyers for the firm} {cue:said}.",
    "{content:“We will appeal,”} {source:the airline} {cue:said} in a statement.",
    "{content:“We must act now,”} {source:the letter} {cue:says}.",
    "{content:“We won.”} {source:Ann Lee} {cue:said}.",
    "{content:“Our seas are warming,”} {source:the study} {cue:found}.",
    "{content:“Enough is enough,”} {source:nurses} {cue:chanted}.",
    "{content:“The engine cut out twice,”} {source:the pilot} had {cue:warned}.",
    "{content:“We won”}, {source:Lee} {cue:said}.",
    "{content:“I voted no,”} {source=Omar Haddad:Haddad} {cue:told} the Evening Gazette. Omar Haddad was elected in May.",
    "{content:“It was bedlam,”} {source:a senior official} {cue:said}.",
    "{content:“We won,”} {source:Ann Lee} was {cue:quoted} by Reuters as saying.",
    "George Will came late. ¶ {content:“We won,”} {source=George Will:Will} {cue:wrote}.",
  ])
  func aNounPhraseRightBehindHasItsVerbBehindIt(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“It tastes of rain,”} {source:Marco Bianchi}, now 70 and at home in Newton, Kan., {cue:said} in a letter.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi}, a chef at the Hotel Astoria, {cue:says}.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi}, who runs a café in Porto, {cue:told} the Daily Echo.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi}, 41, a fellow at the Tea Institute, {cue:said}.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi}, chairman of the Tea Board, {cue:said} on Monday.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi}, whose brother Luca Bianchi owns the bar, {cue:said}.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi}, Rosa Conti’s lawyer, {cue:said}.",
    "{content:“It tastes of rain,”} {source:Marco Bianchi} (who owns the bar) {cue:said}.",
  ])
  func whatStandsBetweenCommasIsPassedOver(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“It tastes of rain!”} {source:Marco Bianchi}, the owner of the Tea Room, {cue:Tweeted} from Rome.",
    "{content:“It tastes of rain,”} {source=Marco Bianchi:Porto baker Marco Bianchi}, carrying a flag and “Tea Cup” mugs, {cue:said} drily.",
    "{content:“Does it taste of rain?”} {source:a man} was {cue:heard shouting} at the gate.",
    "{content:“It tastes of rain,”} Sail for {source=Marco Bianchi:Tea training director Marco Bianchi} {cue:told} reporters.",
    "{content:“It tastes of rain,”} {source:the two} {cue:write}.",
    "It was {content:“a cup that tastes of rain”}, {source:the owner} {cue:said}.",
    "It was {content:“a cup that tastes of rain”}, {source:an unnamed member of the club} was {cue:quoted} as saying by the Daily Post.",
    "It was {content:“a cup that tastes of rain and of hay”} {source:the owner} {cue:said} on Monday.",
  ])
  func whatStandsAroundTheSourceIsPassedOver(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“It tastes of rain,”} {source:Marco Bianchi} {cue:told} Rosa Conti.",
    "{content:“Sit down,”} {source:the judge} {cue:told} Marco Bianchi.",
    "{content:“You lied to us,”} {source:Rosa Conti} {cue:reminded} the mayor, Marco Bianchi.",
  ])
  func theHearerIsNotTheSpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“Paper Boats”} was the song that Ann Lee sang.",
    "{source:Ann Lee} {cue:said} she would {content:“protect the port,”} the crowd applauded.",
    "{content:“We won,”} {cue:said} {source:Ann Lee}, whom Tom Cole told the news.",
    "The {content:“rescue”} the bank announced was none, {source:Ann Lee} {cue:argued}.",
  ])
  func aClauseAboutTheWordsInMarksIsNoSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "“We won,” said {source:Ann Lee}. {content:“It was hard.”} Tom Cole said: “We lost.”",
    "{source:Ann Lee} {cue:called} it {content:“a long night.”} Tom Cole added, “We lost.”",
  ])
  func aSentenceThatLeadsToOtherWordsIsNoSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test func wordsInAnOpeningClauseAreNotTheMainVerbs() throws {
    let text = "After singing {content:“Rain on Me,”} Ann Lee told the crowd: “Thanks.”"
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "{content:“We won,”} {source:Leonardo da Vinci} {cue:said}.",
    "{content:“We won,”} {source:Ahmed bin Salman} {cue:said}.",
    "{content:“We won,”} {source:Mo} {cue:said}.",
    "{content:“We won,”} {source:Médecins Sans Frontières} {cue:said}.",
    "{content:“We won,”} {source=Ann Small:Small} {cue:said}. Ann Small was born in Hull.",
    "{content:“We won,”} {source=Ann Brown:Brown} {cue:said}. Ann Brown was born in Hull.",
    "{content:“We won,”} {source=Gary Day:Day} {cue:said}. Gary Day was born in Hull.",
    "{content:“We won,”} {source=Tom France:France} {cue:said}. Tom France was born in Hull.",
    "{content:“We won,”} {source:Ann Lee} {cue:claims}.",
    "{content:“We won,”} {source:Ann Lee} {cue:notes}.",
  ])
  func namesWithParticlesAndSignsAreSources(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{content:“We won,”} {source=Ann Lee:Detective Inspector Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Lt. Col. Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Sen. Ann Lee} (D-Ohio) {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Sen. Ann Lee}, D-Ohio, {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:U.S. Rep. Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Vice President Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Labour MP Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Tory leader Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Acme CEO Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:lead author Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:Olympic champion Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:BBC presenter Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:NASA’s Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:former policy planning director Ann Lee} {cue:said}.",
    "{content:“We won,”} {source=Ann Lee:The BBC’s Ann Lee} {cue:said}.",
  ])
  func titlesAndOfficesAreNoPartOfTheName(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "{content:“We won,”} {source:Lee’s team} {cue:said}.",
    "{content:“We won,”} {source:Lee supporters} {cue:said}.",
    "{content:“We won,”} {source:Trump officials} {cue:said}.",
    "{content:“We won,”} {source:US officials} {cue:said}.",
    "{content:“We won,”} {source:Ann Lee’s mother} {cue:said}.",
    "{content:“We won,”} {source:Ministry of Defence officials} {cue:said}.",
  ])
  func thoseAroundSomebodyAreNotThatPerson(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "{content:“We won,”} {source:Friends of the Earth} {cue:said}.",
    "{content:“We won,”} {source:Tate & Lyle} {cue:said}.",
    "{content:“We won,”} {source:Acme Inc.} {cue:said}.",
    "{content:“We won,”} {source=BBC:the BBC} {cue:said}.",
  ])
  func organisationsAreSources(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    (
      "Tom Hale said at a hearing that {content:“the state is wrong to close the yard,”} a boat builder known as Cutters.",
      "Tom Hale"
    ),
    (
      "Two unions ran spots this week calling {content:“him a coward,”} a tactic Liberals fear will work.",
      "Two unions"
    ),
    (
      "The court found {content:“an error in navigation”}; local people, Ann Souto said, have always blamed the sea.",
      "The court"
    ),
  ])
  func whatTheWordsAreAboutDoesNotSayThem(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Tom Krebs told the deputy that he was {content:“just borrowing it,”} the affidavit says.",
      "Tom Krebs"
    ),
    (
      "Investigators came to Tom Colb’s room. He told a detective that they were {content:“for disposal,”} the documents say.",
      "Tom Colb"
    ),
    ("Tom Krebs was drunk. {content:“He fell twice,”} the affidavit says.", "the affidavit"),
  ])
  func aWritingThatTellsWhatSomebodySaidGivesWay(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
