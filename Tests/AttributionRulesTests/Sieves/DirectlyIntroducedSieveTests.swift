import Testing

@Suite struct DirectlyIntroducedSieveTests {
  private let rule = "cue-right-before"

  @Test(arguments: [
    "{source:Ann Lee} {cue:said}: {content:“We won.”}",
    "{source:Ann Lee} {cue:told} reporters: {content:“We won.”}",
    "{source:Ann Lee} {cue:said} that {content:“we won”}.",
    "{source:Ann Lee} {cue:said} on Friday, {content:“We won.”}",
    "{source:Ann Lee}, a fellow at the Sea Institute, {cue:said}, {content:“We won.”}",
    "{source=Ann Lee:Mayor Ann Lee} {cue:called} it {content:“a farce”}.",
    "{source:The coach} {cue:branded} the pitch {content:“a disgrace”}.",
    "{source:The report} {cue:described} the wards as {content:“unsafe”}.",
    "{source:The court} {cue:ruled} that the clause was {content:“void from the start”}.",
    "{source:Investors} {cue:dubbed} it {content:“the long lunch”}.",
    "In Paris, {source:Ann Lee} {cue:said}: {content:“We won.”}",
    "{source:Ann Lee} has {cue:said} she is {content:“over the moon”}.",
    "Ann Lee rose. {source=Ann Lee:She}’s {cue:said} that the dam is {content:“unsafe in parts”}.",
    "{source:Aides to Ann Lee} {cue:say} that the dam is {content:“unsafe in parts”}.",
    "{source:The surveys} {cue:suggest} that the dam is {content:“unsafe in parts”}.",
    "{source:Only 24 percent} {cue:said} the mayor was {content:“open with the town”}.",
    "{source:Half of those polled} {cue:say} the mayor was {content:“open with the town”}.",
    "HULL — Before {cue:announcing} {content:“a new start for the port,”} {source:Ann Lee} met the crew.",
    "{source:Ann Lee}, after first {cue:saying} {content:“the dam will hold,”} shut it.",
    "It was a chance for {source:Ann Lee} {cue:to say} the dam was {content:“a danger to us all”}.",
    "{source:Ann Lee} took the unusual step on Monday of {cue:announcing} {content:“a new start for the port”}.",
    "Fans were quick to react, with {source:one} {cue:writing}: {content:“We won.”}",
    "{source:A former nurse} {cue:described} {content:“a long night of it.”}",
    "Two of them, {source:Ann Lee and Tom Cole}, {cue:described} {content:“a long night of it.”}",
    "In an effort {cue:to explain} {content:“the state of the dam,”} {source:Ann Lee} made it worse.",
    "Having {cue:announced} that {content:“the dam would be shut,”} {source:Ann Lee} left the hall.",
    "In May {source:Ann Lee} was silent but on Monday {cue:wrote} that it was {content:“a farce from end to end”}.",
    "The report led {source:some} {cue:to say} that the dam was {content:“never safe at all”}.",
    "{source:Ann Lee} held a press briefing {cue:to say} that it was {content:“a new start for the port”}.",
    "Ann Lee left as {source:sailors} continue {cue:to warn} that the dam is {content:“unsafe in parts”}.",
    "Half want it, with {source:three in 10} {cue:saying} the dam is {content:“a danger to us all”}.",
    "{source:A villager} {cue:warned}: {content:“The dam will go.”}",
    "{source:The note} {cue:read}: {content:“Back at noon.”}",
    "{source:Ann Lee} {cue:asked}, {content:“Who pays?”}",
    "{source:One critic} {cue:called} it {content:“a soup of notes”}.",
    "{source:Some} {cue:called} it {content:“a soup of notes”}.",
    "{source:Eyewitnesses} {cue:described} {content:“a wall of water”}.",
    "After {source:the board} {cue:called} the dam {content:“a danger to all,”} Ann Lee said she would go.",
    "Even after {source:Tom Cole} {cue:called} the vote {content:“a farce and a fraud,”} Ann Lee said it was fine.",
    "{cue:Calling} it {content:“a bad farce,”} {source:Ann Lee} left.",
    "{cue:Describing} the dam as {content:“a danger to all,”} {source=Ann Lee:fire chief Ann Lee} left.",
    "They met {source=Tom Cole:Senator Tom Cole, who}’s {cue:called} for {content:“more boats in the port.”}",
    "Cole was held for theft and {cue:accused} by {source:Ann Lee} of {content:“lying to the court,”} which he denies.",
    "{cue:Asked} by {source:Ann Lee} if the dam was {content:“a danger to all,”} Cole said no.",
    "{source:Lee} {cue:to call} for {content:“a halt to the dam”}",
    "{source:Ann Lee}, head of the Boat Union, or BU – which backs Cole – {cue:said} {content:“the dam will hold for years.”}",
    "{source=Post:The Post}, like the Echo, which has a new owner, {cue:declared} {content:“the vote on the dam a farce.”}",
    "{source:Some of her fans} have {cue:described} {content:“the sale as a joke in poor taste.”}",
    "Though {source:Ann Lee} has {cue:described} {content:“the dam as a wall of sand,”} the Echo reported that it held.",
    "The board denied it, and {source:Ann Lee} then {cue:accused} {content:“the board of a cheap trick.”}",
    "As {source:one survey from 1998} {cue:noted}, {content:“most of the boats leak.”}",
    "{source:Ann Lee} stopped short of {cue:calling} it {content:“a bad deal for boat owners.”}",
  ])
  func aCueRightBeforeHasItsSubjectForItsSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:told} Tom Cole: {content:“We won.”}",
    "{source:Ann Lee} {cue:told} Tom Cole that {content:“we won”}.",
    "{source:Ann Lee} {cue:warned} Tom Cole that {content:“the dam will go”}.",
    "{source:Ann Lee} {cue:asked} him: {content:“Who pays?”}",
  ])
  func theHearerIsNotTheSpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:accused} Tom Cole of {content:“bullying”}.",
    "{source:The union} {cue:accused} the airline of {content:“greed”}.",
    "{source:Ann Lee} {cue:denounced} Tom Cole as {content:“a bully”}.",
    "{source:Ann Lee} {cue:criticised} Tom Cole for his {content:“lack of care”}.",
  ])
  func theOneWhoAccusesSpeaksAndTheAccusedDoesNot(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The plan was {cue:called} {content:“a farce”} by {source:Ann Lee}.",
    "{source:Ann Lee} was {cue:quoted as saying}: {content:“We won.”}",
  ])
  func aPassiveNamesItsAgentOrNobody(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} left the hall, {cue:calling} the vote {content:“a farce”}.",
    "{source:Ann Lee} posted a photo, {cue:adding}: {content:“We won.”}",
  ])
  func aGerundSpeaksForTheSubjectOfItsClause(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "In a letter to the board, {source:Ann Lee} {cue:wrote}: {content:“We won.”}",
    "In a tweet, {source:the club} {cue:said} it was {content:“shocked and saddened”}.",
    "{source:Ann Lee} {cue:tweeted}: {content:“We won.”}",
    "{source:The statement} {cue:said}: {content:“We are sorry for the delay.”}",
    "{source:A statement from the airline} {cue:read}: {content:“We are sorry.”}",
    "In a statement, {source:the airline} {cue:said}: {content:“We are sorry.”}",
    "In a statement {source:the airline} {cue:apologised}: {content:“We are sorry.”}",
    "{source:The transcript} {cue:reads}: {content:“We lost the rudder.”}",
  ])
  func whatIsWrittenHasItsWriterOrItselfForTheSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:answers} the clerk with, {content:“Says who?”} Tom Cole then tells her, “The board.”",
    "{source:Ann Lee} shrugged and {cue:said}, {content:“No comment,”} the Evening Gazette reported.",
    "As {source:Ann Lee} {cue:claimed} on Friday that {content:“the dam will hold,”} one of the engineers said it was cracked.",
    "While {source:Ann Lee} {cue:pledged} {content:“to rebuild the dam,”} Tom Cole said it would be slow.",
    "Some left, and when {source:Ann Lee} rose and {cue:said} {content:“the dam will be rebuilt,”} a sailor said no.",
    "{source=Ann Lee:Ann Lee, who} {cue:said} {content:“the dam will be rebuilt,”} recalled her years at sea.",
    "{source=Ann Lee:Ann Lee, who} {cue:said} {content:“the dam will be rebuilt,”} said two boats were late.",
    "The port read {source=the report:the report, which} {cue:found} that {content:“the dam was unsafe,”} Tom Cole said.",
    "{source:The report} {cue:said} {content:“the dam was unsafe.”} Tom Cole would not comment.",
    "In a year in which {source:half of sailors} {cue:say} {content:“they would not sail again,”} Tom Cole asked why.",
    "{cue:Described} by {source:the union} as {content:“a true friend of the port,”} Tom Cole said he was moved.",
    "And though {source:Ann Lee} {cue:lamented} the noise – {content:“will they ever stop?”} – sailors who heard it said it helped.",
    "But even as {source:Ann Lee} {cue:claimed} that {content:“the dam will hold,”} one of the engineers said it was cracked.",
  ])
  func whatAVerbLeadsToIsNotWhatStandsBehind(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:cracked}, {content:“We won, and not by luck.”}",
    "Tom Cole knows what {source:Ann Lee} used {cue:to say}: {content:“Never look down.”}",
    "{source=Ann Lee:Ann Lee and her colleagues} {cue:call} it {content:“a quiet storm”}.",
    "{source=Ann Lee:Ann Lee and colleagues} {cue:describe} it as {content:“a quiet storm”}.",
    "{source:Labour} {cue:said} the plan was {content:“a farce”}.",
    "{source:Ann Lee} {cue:said} her side had been {content:“robbed”} by the referee.",
    "The storm led {source:Ann Lee} {cue:to announce} that the fair was {content:“off for good”}.",
    "The news prompted {source=Tom Cole:her rival, Tom Cole}, {cue:to say} it was {content:“a fluke”}.",
    "{source:Hundreds of fans} stood on the quay, {cue:chanting} {content:“Row them home.”}",
    "The traders were glum, with {source:Tom Cole} noting that the pier was shut and {cue:adding}, {content:“We told them so in spring.”}",
    "The club said no, but in a later interview {source:the club} {cue:said} it was {content:“open to talks”}.",
    "{source:Ann Lee}, during a fair in Bangor, Maine, {cue:said} it was {content:“a fine day for a long walk”}.",
    "On Monday {source:the club} {cue:said} that Ann Lee’s answer was {content:“thin”}.",
    "{source:Will Moss} {cue:said} it was {content:“over”}.",
    "{source:Ann Lee} came to office {cue:promising} to {content:“clean up the whole of the port”}.",
    "{source=Ann Lee:Ann Lee and other members} {cue:called} the deal {content:“a disaster”}.",
    "{source=Ann Lee:Ann Lee was among those who} {cue:called} the deal {content:“a disaster”}.",
    "{source=Ann Lee:Ann Lee, a member who} has {cue:called} the deal {content:“a disaster,”} voted no.",
    "{source:A Republican close to Tom Cole} {cue:called} the deal {content:“a disaster”}.",
    "Few ever agreed on it, but {source:the sailors group} is {cue:calling} on Ann Lee to {content:“stop the sale”}.",
    "{source:Ann Lee} has since {cue:said} it was {content:“a great day”}.",
    "They carried {source=signs:signs that} {cue:read} {content:“Let us in to the hall.”}",
    "At their last meeting, {source:Ann Lee} {cue:snapped}, {content:“We won, and not by luck.”}",
    "{source:Ann Lee} further {cue:boiled} it down as {content:“awful,”} and left.",
    "The club held, in what {source:one critic} has {cue:dubbed} {content:“the dry regatta,”} its last race.",
    "The plan, {cue:described} by {source:officials} as {content:“a lifeboat for the whole of the coast,”} was dropped.",
    "The plan was a matter {cue:described} as {content:“an open wound in the side of the port”} by {source:Ann Lee}.",
    "The find {source=Ann Lee:made Ann Lee} {cue:believe} that they were {content:“looking at a boat of another age”}.",
  ])
  func otherWaysToIntroduceWordsAreSeen(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "{source:Ann Lee} is {cue:hailing} Tom Cole, who closed his yard in May, as {content:“the best of the old builders”}.",
    "Ann Lee read {source=a letter:a letter that} {cue:accuses} Tom Cole of running {content:“a house of cards on the coast”}.",
    "For example: {source:Ann Lee} trusted him, having {cue:called} him {content:“a safe pair of hands”}.",
  ])
  func anotherClauseHasItsOwnVerb(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
  }

  @Test(arguments: [
    "The game {content:“We Said”} was his first.",
    "Tom Cole said little. The {content:“farce”} went on.",
  ])
  func wordsThatOnlyLookLikeACueAreNone(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "{source=Rosa Conti:Trade minister Rosa Conti} {cue:said} she was {content:“sorry”}.",
    "{source=Rosa Conti:Acme boss Rosa Conti} {cue:said} she was {content:“sorry”}.",
    "{source=Rosa Conti:Local shopkeeper Rosa Conti} {cue:said} she was {content:“sorry”}.",
    "{source=Rosa Conti:Mother-of-two Rosa Conti} {cue:said} she was {content:“sorry”}.",
    "{source=Rosa Conti:Hull City captain Rosa Conti} {cue:said} she was {content:“sorry”}.",
    "{source=Rosa Conti:The film’s director Rosa Conti} {cue:said} she was {content:“sorry”}.",
    "{source=Rosa Conti:Wexford-born Rosa Conti} {cue:said} she was {content:“sorry”}.",
    "{source:Rosa Conti}, PhD, {cue:said} she was {content:“sorry”}.",
    "{source:Sources in the club} {cue:said} it was {content:“done”}.",
    "{source:Scientists at the university} {cue:said} it was {content:“done”}.",
    "{source:The head of the union} {cue:said} it was {content:“done”}.",
    "{source:The mayor of Leeds} {cue:said} it was {content:“done”}.",
    "{source:The victim’s mother} {cue:said} it was {content:“done”}.",
    "{source:Lawyers for Mr Cole} {cue:said} it was {content:“done”}.",
    "{source:The woman in the red hat} {cue:said} it was {content:“done”}.",
    "{source:Downing Street} {cue:said} it was {content:“done”}.",
    "{source:Médecins Sans Frontières} {cue:said} it was {content:“done”}.",
    "{source:Berlin} {cue:said} it was {content:“done”}.",
  ])
  func everyKindOfSourceMayStandBeforeTheCue(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Grace} {cue:said} she was {content:“sorry”}.",
    "{source:Mark Page} {cue:said} he was {content:“sorry”}.",
    "{source:Rose Hill} {cue:said} she was {content:“sorry”}.",
    "{source:Bill Sharp} {cue:said} he was {content:“sorry”}.",
    "{source:April Summers} {cue:said} she was {content:“sorry”}.",
    "{source:Frank Price} {cue:said} he was {content:“sorry”}.",
    "{source:Tony King} {cue:said} he was {content:“sorry”}.",
    "{source:Jack Church} {cue:said} he was {content:“sorry”}.",
    "{source:Jane London} {cue:said} she was {content:“sorry”}.",
    "{source:Said Hassan} {cue:said} he was {content:“sorry”}.",
  ])
  func aNameThatIsAlsoAWordIsAName(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue:told} Reuters: {content:“We won.”}",
    "{source:Ann Lee} {cue:told} Fox: {content:“We won.”}",
    "{source:Ann Lee} {cue:told} President Cole: {content:“We won.”}",
    "{source:Ann Lee} {cue:urged} Parliament to {content:“act now”}.",
    "Asked by Tom Cole if it was over, {source:Ann Lee} {cue:replied}: {content:“No.”}",
    "Tom Cole, whom {source:Ann Lee} {cue:called} {content:“a bully”}, left.",
  ])
  func theHearerIsNotTheSpeakerWhoeverItIs(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The court heard that {source:Cole} had {cue:called} the judge {content:“a clown”}.",
    "Ann Lee said she agreed with {source=Tom Cole:Tom Cole, who} {cue:called} it {content:“a farce”}.",
    "Ann Lee recalled that {source:Tom Cole} {cue:said} {content:“we won”}.",
    "Ann Lee said {source:Tom Cole} had {cue:told} her: {content:“We won.”}",
    "“We won,” said Ann Lee. But {source:Tom Cole}, her rival, {cue:said}: {content:“We did.”}",
    "“We won,” said Ann Lee, while {source:Tom Cole} {cue:said} it was {content:“a draw at best”}.",
    "The council backed what {source:Ann Lee} {cue:called} {content:“a clean break”}.",
    "It was, {source:Ann Lee} {cue:said}, {content:“a farce”}.",
    "When Tom Cole said the port would sue, {source:Ann Lee} {cue:fired} back: {content:“They would lose.”}",
    "{source:Ann Lee} {cue:said} that her rival wants to {content:“turn back the clock”}.",
    "{source:Ann Lee} left early, {cue:saying} the plan goes {content:“nowhere near far enough”}.",
    "When Ann Lee announced her plan, {source=Ann Lee:she} {cue:called} it {content:“a clean break”}.",
    "{source:The senator} emailed supporters {cue:saying}: {content:“We go on.”}",
    "{source:Both} {cue:write}: {content:“We go on.”}",
    "{source:A source close to Lee’s thinking} {cue:said}: {content:“He goes on.”}",
    "{source:Residents} (mostly nurses) met, {cue:chanting} {content:“We go on.”}",
    "In Dover, N.H., {source:Ann Lee} met the mayor, {cue:saying} {content:“We go on.”}",
    "{source:Ann Lee}, the activist and lawyer, spoke out, {cue:saying} {content:“We go on.”}",
    "{source:A footnote in the report} {cue:says}: {content:“None of it is so.”}",
    "It was, {cue:said} {source:Ann Lee}, {content:“a farce”}.",
  ])
  func theNearestOfSeveralSpeakersSpeaks(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "Charles Marsh, known as {content:“the Duke”}, died.",
    "After hitting {content:“Salt and Tar,”} the singer left the hall.",
    "The plan, dubbed {content:“the long lunch”}, was dropped.",
    "The drug, sold as {content:“Bliss”}, is banned.",
    "He was described as {content:“armed and dangerous”}.",
    "The file was marked {content:“secret”}.",
    "A box labelled {content:“fragile”} fell.",
    "Her book, entitled {content:“Salt”}, won.",
    "As Tom Cole would say, {content:“We won.”}",
    "If he were mayor, Tom Cole would say {content:“yes to everything”}.",
    "The couple hired Tom Cole to work as a {content:“games adviser”} for them.",
  ])
  func namesGivenByNobodyInTheTextHaveNoSpeaker(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "Ann Lee won and {source:Tom Cole} {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee}, Tom Cole’s boss, {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee}, unlike Tom Cole, {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee}, with Tom Cole at her side, {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee}, like Tom Cole before her, {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee}, together with Tom Cole, {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee}, who beat Tom Cole, {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee}, who said Tom Cole was late, {cue:called} it {content:“a blur”}.",
    "{source:Ann Lee}, speaking in Leeds on Monday, {cue:said} it was {content:“a blur”}.",
    "{source:Ann Lee} – who beat Tom Cole in May – {cue:said} it was {content:“a blur”}.",
    "After Tom Cole spoke, {source:Ann Lee} {cue:said} it was {content:“a blur”}.",
    "After speaking to Tom Cole, {source:Ann Lee} {cue:said} it was {content:“a blur”}.",
    "Unlike Tom Cole, {source:Ann Lee} {cue:said} it was {content:“a blur”}.",
    "With Tom Cole gone, {source:Ann Lee} {cue:said} it was {content:“a blur”}.",
    "While Tom Cole smiled, {source:Ann Lee} {cue:said} it was {content:“a blur”}.",
    "In a letter to Tom Cole, {source:Ann Lee} {cue:called} it {content:“a blur”}.",
    "At the home of Tom Cole, {source:Ann Lee} {cue:said} it was {content:“a blur”}.",
  ])
  func whoeverElseIsNamedInTheSentenceIsNotTheSpeaker(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "{content:“We won,”} {source:Ann Lee} did not {cue:say}.",
    "{source:Ann Lee} will {cue:say} that it was {content:“a farce”}.",
    "{source:Ann Lee} is expected {cue:to say} it was {content:“a farce”}.",
    "{source:Ann Lee} reportedly {cue:called} it {content:“a farce”}.",
    "{source:Ann Lee} once {cue:said} that it was {content:“a farce”}.",
    "{source:Ann Lee} could only {cue:say}: {content:“No.”}",
    "{source:Ann Lee} would {cue:say} only that it was {content:“over for now”}.",
    "Could Ann Lee say {content:“we won”}?",
    "{source:Ann Lee} has been {cue:saying} it was {content:“a farce”} for years.",
  ])
  func aCueMayStandInAnyTense(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test func aNounThatAParticipleNamesSpeaksNot() throws {
    let text = "A man called {content:“the Duke”} was held on Friday."
    #expect(try Sample(text).found == text)
  }
}
