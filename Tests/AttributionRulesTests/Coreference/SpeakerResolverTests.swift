import AttributionRules
import Testing

@Suite struct SpeakerResolverTests {
  @Test(arguments: [
    "Rosa Conti met Tom Cole on the quay. {content:“We won,”} {source=Rosa Conti:she} {cue:said}.",
    "Rosa Conti met Tom Cole on the quay. {content:“We won,”} {source=Tom Cole:he} {cue:said}.",
    "Mr Lee met Mrs Cole. {content:“We won,”} {source=Cole:she} {cue:said}.",
    "The actress Kim Vale left. {content:“We won,”} {source=Kim Vale:she} {cue:said}.",
    "Kranjc, 23, was first. {content:“We won,”} {source=Kranjc:he} {cue:said}.",
    "A neighbour said it was late. {content:“We won,”} {source=A neighbour:she} {cue:said}.",
    "Ann Lee runs the ferry for the Harbour Trust. {content:“We won,”} {source=Ann Lee:she} {cue:said}.",
    "Omar Diaz met her. In what {source=Tom Cole:he} {cue:called} {content:“a final offer,”} Tom Cole raised the price.",
    "Ann Lee asked Tom Cole if he was ready. {content:“I am,”} {source=Tom Cole:he} {cue:said}.",
    "Peter Holm told Tom Cole to go. {content:“Not yet,”} {source=Tom Cole:he} {cue:replied}.",
    "A spokesperson for Hull Boats said: “We were too busy.” {source=A spokesperson for Hull Boats:They} {cue:added}: {content:“It was great.”}",
  ])
  func aPronounIsSomebodyOfItsGender(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "After beating Tom Cole, Peter Holm took the stage. {content:“We won,”} {source=Peter Holm:he} {cue:said}.",
    "Tom Cole met Peter Holm on the quay. {content:“We won,”} {source=Tom Cole:he} {cue:said}.",
    "Tom Cole praised Peter Holm. {source=Tom Cole:He} {cue:added}: {content:“He never stops.”}",
    "“We lost,” said Tom Cole. Peter Holm disagreed. {content:“We won,”} {source=Peter Holm:he} {cue:said}.",
    "“We lost,” said Tom Cole. ¶ {source=Tom Cole:He} {cue:added} that the ice was {content:“too thin to skate on”}.",
  ])
  func ofTwoTheSubjectAndTheOneWhoSpokeComeFirst(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "{content:“We won,”} {source=nobody:he} {cue:said}.",
    "Rosa Conti left. {content:“We won,”} {source=nobody:he} {cue:said}.",
    "Ann Lee and Tom Cole left. {content:“We won,”} {source=nobody:they} {cue:said}.",
    "{content:“We won,”} {source=nobody:I} {cue:said}.",
    "It was late. {content:“We won,”} {source=nobody:it} {cue:said}.",
    "My boss wrote to me in May, but {source=nobody:I} {cue:said}, {content:“The dam will hold.”}",
  ])
  func aPronounThatFitsNobodyHasNoSpeaker(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Sen. Ann Lee voted no. {content:“It is a bad bill,”} {source=Ann Lee:the senator} {cue:said}.",
    "Gen. Ann Lee stayed. {content:“We hold,”} {source=Ann Lee:the general} {cue:said}.",
    "Sen. Ann Lee voted no. {content:“It is a bad bill,”} {source=Ann Lee:the Ohio Democrat} {cue:said}.",
    "Ann Lee voted no. {content:“It is a bad bill,”} {source:the Ohio Democrat} {cue:said}.",
  ])
  func theBearerOfATitleMayBeCalledByItsNoun(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "No one called it {content:“a joke”}.", "Nobody called it {content:“a joke”}.",
    "None of the owners called it {content:“a joke”}.",
    "Neither Ann Lee nor Tom Cole called it {content:“a joke”}.",
  ])
  func noOneIsNobody(text: String) throws {
    #expect(try Sample(text).speaker.hasPrefix("nobody"))
  }

  @Test(arguments: [
    "{content:“We won,”} {source:Peter Noone} {cue:said}.",
    "{source:A pilot for none of the owners} {cue:said} it was {content:“over at last”}.",
  ])
  func whoIsNamedByOrBesideSuchAWordIsSomebody(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test func whoTheSentenceBeforeWasAccordingToIsMeant() throws {
    let text =
      "Piet Dorn left. According to Ms Ellery, it was late. {source=Ellery:She} {cue:called} it {content:“a costly mistake for us”}."
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "The woman was taken to hospital. {content:“I was lucky,”} {source=The woman:she} {cue:said}.",
    "My mother rang that night. {content:“Come home,”} {source=My mother:she} {cue:said}.",
    "Residents are angry. {content:“Nobody asked us,”} {source=Residents:they} {cue:said}.",
    "The researchers followed 400 people. {content:“We found no link,”} {source=The researchers:they} {cue:wrote}.",
    "The report was damning. {content:“Staff failed the child,”} {source=The report:it} {cue:said}.",
    "Acme Foods has apologised. {content:“We regret the delay,”} {source=Acme Foods:they} {cue:said}.",
    "Acme Foods has apologised. {content:“We regret the delay,”} {source=Acme Foods:it} {cue:said}.",
  ])
  func aPronounIsWhatTheSentenceBeforeIsAbout(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Tom Cole went to the fair in May. {content:“We won,”} {source=nobody:they} {cue:said}.",
    "Rosa Conti left in May. In a Blogster post {source=Rosa Conti:she} {cue:called} it {content:“a farce”}.",
  ])
  func aPronounIsNoNameThatStandsBeforeANoun(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test func aNameWithAPluralVerbIsABody() throws {
    let text =
      "Big Hazel have denied it. {content:“We never said so,”} {source=Big Hazel:they} {cue:said} in a statement."
    #expect(try Sample(text).found == text)
  }

  @Test func itIsTheOrganisationNamedLast() throws {
    let text =
      "The Harbour Trust closed the pier. {content:“It is not safe,”} {source=Harbour Trust:it} {cue:said}."
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.speaker == "Harbour Trust, organisation")
  }

  @Test(arguments: [
    "Ivan Petrov, a Russian diplomat, left. {content:“We are done,”} {source=Ivan Petrov:the Russian diplomat} {cue:said}.",
    "The mayor, Carla Moreno, spoke. {content:“It is yours,”} {source=Carla Moreno:the mayor} {cue:said}.",
    "Mayor Carla Moreno spoke. {content:“It is yours,”} {source=Carla Moreno:the mayor} {cue:said}.",
    "Carla Moreno, mayor of Porto, met Tom Cole, a fisherman. {content:“The sea is empty,”} {source=Tom Cole:the fisherman} {cue:said}.",
    "Tom Cole, a fisherman and baker, left. {source=Tom Cole:The fisherman and baker} {cue:said} it was {content:“over”}.",
    "Striker Bruno Vidal scored twice. {content:“I was lucky,”} {source=Bruno Vidal:the striker} {cue:said}.",
    "Bruno Vidal scored twice. {content:“I was lucky,”} {cue:said} {source=Bruno Vidal:the 24-year-old}.",
  ])
  func aNounIsTheOneWhomTheArticleCallsSo(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Acme Foods cut jobs. {content:“Sales fell,”} {source=Acme Foods:the company} {cue:said}.",
    "The boats of Zylo sank. On Monday, Zylo said no. {content:“Sales rose,”} {source=Zylo:the company} {cue:said}.",
    "Acme Foods Inc. cut jobs. {content:“Sales fell,”} {source=Acme Foods Inc.:the company} {cue:said}.",
    "The Harbour Gazette wrote on. {source=Harbour Gazette:The newspaper} {cue:called} it {content:“a farce from start to end”}.",
    "The Harbour Gazette asked Acme Foods Inc. for an answer. {source=Acme Foods Inc.:The company} {cue:said} it was {content:“not so sure at all”}.",
  ])
  func aCompanyOrANewspaperIsTheOneNamedBefore(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    ("{content:“It is void,”} {source:the ruling} {cue:said}.", "the ruling, document"),
    (
      "Acme Inc. sued Bolt Inc. {content:“We lost,”} {source:the company} {cue:said}.",
      "the company, organisation"
    ),
    ("{content:“I was lucky,”} {source:the striker} {cue:said}.", "the striker, unnamed"),
    (
      "Striker Bruno Vidal scored. {content:“I was lucky,”} {source:a striker} {cue:said}.",
      "a striker, unnamed"
    ),
    ("{content:“Sales fell,”} {source:the company} {cue:said}.", "the company, organisation"),
    ("{content:“We must act,”} {source:the letter} {cue:says}.", "the letter, document"),
    ("{content:“It was dark,”} {source:police} {cue:said}.", "police, organisation"),
  ])
  func aNounThatNobodyIsCalledStandsForItself(text: String, speaker: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.speaker == speaker)
  }

  @Test(arguments: [
    "Rosa Conti came late. {content:“We won,”} {source=Rosa Conti:Conti} {cue:said}.",
    "{content:“We won,”} {cue:said} {source=Rosa Conti:Conti}. Rosa Conti came late.",
    "Rosa Conti came late. {content:“We won,”} {source=Rosa Conti:Rosa} {cue:said}.",
    "Rosa Conti came late. {content:“We won,”} {source=Rosa Conti:Ms. Conti} {cue:said}.",
    "Rosa Conti and Paul Conti came late. {content:“We won,”} {source=Paul Conti:Mr. Conti} {cue:said}.",
    "Rosa Conti and Paul Conti came late. {content:“We won,”} {source=Rosa Conti:Ms Conti} {cue:said}.",
    "The Harbour Workers Union struck. {content:“We won,”} {source=Harbour Workers Union:HWU} {cue:said}.",
    "J. K. Marsh came late. {content:“We won,”} {source=J. K. Marsh:Marsh} {cue:said}.",
    "Robert J. Marsh came late. {content:“We won,”} {source=Robert J. Marsh:Robert Marsh} {cue:said}.",
  ])
  func aNameIsItsFullestForm(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Rosa Conti’s son Tom Conti left school in May. {content:“I was bored,”} {source=Tom Conti:he} {cue:said}.",
    "Rosa Conti’s mother, Clara Conti, was there. {content:“I was bored,”} {source=Clara Conti:she} {cue:said}.",
    "Tom Cole told Peter Holm that he was fired. {content:“I was shocked,”} {source=Peter Holm:Holm} {cue:said}.",
    "Tom Cole wrote to Peter Holm. In the letter, {source=Tom Cole:he} {cue:said} it was {content:“over”}.",
    "Kim Vale and her husband, Tom Vale, were there. {content:“I was tired,”} {source=Kim Vale:she} {cue:said}.",
    "Ann Lee was asked if she was sure. {content:“Quite sure,”} {source=Ann Lee:she} {cue:said}.",
    "“Did you win?” Ann Lee asked Tom Cole. {content:“No,”} {source=Tom Cole:he} {cue:said}.",
    "“We won,” said Ann Lee. ¶ Tom Cole was less sure. {content:“It was close,”} {source=Tom Cole:he} {cue:said}.",
    "“Ann Lee is a liar,” said Tom Cole. {source=Tom Cole:He} {cue:added} that she was {content:“a cheat”}.",
  ])
  func relativesAndBystandersAreToldApart(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Rosa Conti, a baker from Porto who lost her shop, spoke next to Ines Reis. {content:“We won,”} {source=Rosa Conti:she} {cue:said}.",
    "Tom Cole sued. Peter Holm, Cole’s friend and banker, urged that Tom Cole pay. {content:“We won,”} {source=Peter Holm:he} {cue:said}.",
    "It was safe for the public, said Tom Cole, a baker under Peter Holm. {content:“We won,”} {source=Tom Cole:he} {cue:said}.",
    "Tom Cole, a baker, said Peter Holm had left. {content:“We won,”} {source=Tom Cole:he} {cue:said}.",
    "Tom Cole sued. Peter Holm (R-Ohio), a member of the port board, disagreed with Cole. {content:“We won,”} {source=Peter Holm:he} {cue:said}.",
  ])
  func anAppositionDoesNotPartTheSubjectFromItsVerb(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Peter Holm left. Tom Cole won in May. He sailed to Porto. He sold the boat of Peter Holm. {content:“It leaked,”} {source=Tom Cole:he} {cue:said}.",
    "Tom Cole spoke. In May, he won over Peter Holm. {content:“It was close,”} {source=Tom Cole:he} {cue:said}.",
  ])
  func aPronounThatIsASubjectKeepsItsPersonInMind(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Rosa Conti lost the vote. Ines Reis is {content:“a liar,”} {source=Rosa Conti:she} {cue:said}.",
    "Rosa Conti lost the vote. When Ines Reis was asked, it was {content:“a lie,”} {source=Ines Reis:she} {cue:said}.",
    "Rosa Conti lost the vote. Ines Reis agreed, {content:“It was close,”} {source=Ines Reis:she} {cue:said}.",
  ])
  func whomSomebodySpeaksOfIsSomebodyElse(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    "Tom Cole mourned. He prayed after the Orlando attacks. {content:“We wept,”} {source=Tom Cole:he} {cue:said}.",
    "Tom Cole came home. The town of Clarkford, Ga., slept. {content:“We wept,”} {source=Tom Cole:he} {cue:said}.",
    "Tom Cole came home. He paints in Orlando. Orlando slept. {content:“We wept,”} {source=Tom Cole:he} {cue:said}.",
    "Tom Cole came home. The Harbour Times closed. {content:“We wept,”} {source=Tom Cole:he} {cue:said}.",
  ])
  func placesAndPapersAreNoHe(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test func aNounBehindANameMayBeASubjectOfItsOwn() throws {
    let text =
      "Rosa Conti ran for mayor. In a talk with Ines Reis, the candidate said it was {content:“over”}."
    #expect(try Sample(text).speaker != "Ines Reis, person")
  }

  @Test(arguments: [
    (
      "Tom Cole runs the yard. His deputy, Drew Hale, had a different view. {content:“Garbage,”} he texted.",
      "Drew Hale"
    ),
    (
      "Jerome Whit cooks. He was back by May. The regular, a retired porter named Sal Din, now splits his week. {content:“Monday, the mother,”} he says.",
      "Sal Din"
    ),
    (
      "Jerome Whit cooks. The best hand in the kitchen is Tom Villas, a quiet cook. He’s careful. {content:“They’re the same person,”} he offers.",
      "Tom Villas"
    ),
    (
      "The World Grain Programme stopped flights. Asked if it was too late, a spokesperson, Pieter Holl, said that took data. ¶ {content:“I’d wait for the word,”} he said.",
      "Pieter Holl"
    ),
    (
      "A spokesman for Ells, Trey Haddo, accused the congresswoman of “class war.” ¶ “Grant Ells has paid,” Haddo said. Asked when it would end, he wrote back, {content:“See above.”}",
      "Trey Haddo"
    ),
  ])
  func aPronounMeansTheOneWhoseNameStandsBesideTheirOffice(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Tom Cole called it “a mess.” Dan Hale’s response came minutes later. {content:“Ask my wife!”} he tweeted.",
      "Dan Hale"
    ),
    (
      "I called Professor Ann Amsel last week to ask about Mary Hart’s chances. She laughed. ¶ {content:“There’s a place for her,”} she said.",
      "Ann Amsel"
    ),
    (
      "Ann Tibbs took the stand. ¶ “And what did you take that to mean?” Mary Dono asked. ¶ {content:“That I should shut up,”} she answered.",
      "Ann Tibbs"
    ),
    (
      "As for the president, he weighed in from Hull on Friday. {content:“They should be ashamed,”} he told reporters.",
      "the president"
    ),
  ])
  func whoAnswersAndWhoIsMetStandsOut(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Tom Feld left early. Pressed on whether he thought Dan Hale would survive, he said that was {content:“between him and his shepherd.”}",
      "Tom Feld"
    ),
    (
      "Tom Feld left early. Asked if Dan Hale would go, he said it was {content:“too soon to tell.”}",
      "Tom Feld"
    ),
  ])
  func whatSomebodyWasAskedNamesOthers(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Shan Boyd said she hid. ¶ Another neighbour, who did not want to be named because she fears for her safety, tells us she ran outside. ¶ {content:“He kept asking for help,”} she said.",
      "Another neighbour"
    ),
    (
      "Brian Shee left. A Hull investor who has raised money for Dan Whit said he had had a call on Monday. ¶ {content:“I said I’ve got patience,”} he said.",
      "A Hull investor who has raised money for Dan Whit"
    ),
    (
      "Tom Naga said: “He is our elder.” ¶ The chief minister, who was in Hull to open a ward, refused to be drawn. {content:“Ask me about the ward,”} he told the press.",
      "The chief minister"
    ),
    (
      "In the book someone from Hull had written a line. ¶ That night I ate in the bar. The waiter showed me how. {content:“If it stays dry you did it wrong,”} he advised.",
      "The waiter"
    ),
    (
      "One former coder, who asked not to be named, said that the launch had come as no surprise. ¶ {content:“Everyone knew,”} they told us.",
      "One former coder"
    ),
    (
      "Another ex-staffer agreed, calling the end “a march.” They were keen to defend Hale, however. {content:“He fought for us,”} they said.",
      "Another ex-staffer"
    ),
    (
      "Joan Hale ran the yard. A journalist asked him for his thoughts and left. Tom Cole slept. {content:“They’ve missed a bit,”} he said.",
      "Tom Cole"
    ),
  ])
  func peopleWithoutANameAreMeantByPronouns(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Joan Hale, a retired baker, said she’ll vote for Dan Cole with little joy. {content:“He’s crude,”} the 70-year-old said.",
      "Joan Hale"
    ),
    (
      "For Bal Soh, a retired driver, it has meant an end to a long trip. ¶ {content:“My daughter used to drive,”} said the 69-year-old, who fell ill in May.",
      "Bal Soh"
    ),
    (
      "City head coach Marta Wiec admitted she wanted one more. ¶ {content:“I don’t talk about players,”} the Pole said with a smile.",
      "Marta Wiec"
    ),
    (
      "The brewer Anna Holm opened it in May. {content:“It was a dream,”} the mother of two said.",
      "Anna Holm"
    ),
    (
      "In a statement, Mary Quint said she’d been stubborn. ¶ {content:“My gran sold tickets,”} the actor-turned-director added.",
      "Mary Quint"
    ),
    (
      "Sen. James Okaf of Maryland and Mary Lind met on Monday. Tom Cole of Ohio stayed away. ¶ {content:“She’s a friend of mine,”} the Maryland senator said.",
      "James Okaf"
    ),
    (
      "Former Vermont Rep. Eli Garr struggled to get a word in. Former Gov. Tom Cole had the floor. ¶ {content:“If I could,”} the former congressman said.",
      "Eli Garr"
    ),
    (
      "Patil left. {content:“The sums don’t add up,”} the MP said. Ann Lee, Labour MP for Hull, smiled.",
      "Ann Lee"
    ),
  ])
  func aDescriptionMeansTheOneWhomTheTextIsAbout(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "The World Grain Council denies that the deal was sorted. {content:“Any deal on this takes time,”} they said.",
      "World Grain Council"
    )
  ])
  func aBodyThatHasJustSpokenIsMeantByThey(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Jean Ostran and Phil Acosta said the panel was “very busy.” They added that it {content:“does not say that it was so.”}",
      "Jean Ostran and Phil Acosta"
    )
  ])
  func twoWhoHaveJustSpokenAreMeantByThey(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Harriet Vane spoke for her. The fraud came to light in May when a cashier in Leeds, Joanne Pick, became wary of a man who seemed, she told police, {content:“like someone had given him a script.”}",
      "Joanne Pick"
    )
  ])
  func anAppositionInAClauseInsideStandsOut(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
