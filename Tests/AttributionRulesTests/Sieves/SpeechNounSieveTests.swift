import Testing

@Suite struct SpeechNounSieveTests {
  private let rule = "noun-of-speech"

  @Test(arguments: [
    "{source:Ann Lee}’s {cue:claim} that it was {content:“a farce”} drew laughs.",
    "{source:Ann Lee}’s {cue:promise} of {content:“a new dawn”} was kept.",
    "{source:The union}’s {cue:demand} for {content:“a fair share”} was turned down.",
    "A {cue:statement} from {source:Ann Lee} of {content:“deep regret”} came late.",
    "Ann Lee left early. {source=Ann Lee:Her} {cue:warning} that it was {content:“a farce”} was ignored.",
    "{source:Ann Lee}’s bold new {cue:claim} that it was {content:“a farce”} drew laughs.",
    "{source:Ann Lee}’s {cue:claim} that 90 in 100 of the old letters were {content:“in the box”} drew laughs.",
    "{source:Ann Lee}’s {content:“long lunch”} {cue:remark} drew laughs.",
    "The vote was {content:“a farce from start to end”}, in {source:Ann Lee}’s {cue:view}.",
    "{source:Ann Lee} won the seat with {cue:promises} {content:“to rebuild the dam in a year.”}",
    "{source:Ann Lee} gave a firm {cue:pledge} {content:“to rebuild the dam in a year.”}",
    "{source:Ann Lee} has made {cue:remarks} about {content:“the danger of the dam to us all.”}",
    "What is left is a {cue:demand}, by {source=Ann Lee:Mayor Ann Lee}, that {content:“the boats stay in the bay.”}",
    "The torch, in the {cue:words} of {source:Ann Lee}, is {content:“hers to bear”}.",
    "It was {content:“like a war,”} in the {cue:words} of {source:Ann Lee}, a nurse.",
    "Lee drew {cue:criticism} from {source:sailors} that {content:“the locks open far too late.”}",
    "Ann Lee rejected {source:Tom Cole}’s {cue:claim} that she had {content:“sold the town.”}",
    "{source:Lee}’s {cue:promise} to {content:“drain the harbour”} won the day.",
    "{source:Ann Lee} won votes with a {cue:promise} to {content:“drain the harbour.”}",
    "{source:Ann Lee} won applause with a {cue:claim} that {content:“the dam pays for itself.”}",
  ])
  func aNounOfSpeechHasItsOwnerForTheSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "The speech about {content:“lazy sailors”} was long.",
    "There was no word on the {content:“long lunch”}.",
    "A call for Tom Cole to {content:“come home”} was heard.",
    "Ann Lee’s boat, the {content:“Sea Otter”}, was lost.",
    "The {content:“Sea Otter”} sank in Ann Lee’s view of the bay.",
  ])
  func aNounWithoutAnOwnerNamesNoSource(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "Tom Cole said the fair was held here because, in {source:Ann Lee}’s {cue:words}, {content:“here they are kind”}.",
    "In the {cue:words} of {source:one aide}, it was {content:“chaos with a capital C”}.",
    "In {source:Ann Lee}’s {cue:words}, it was {content:“a farce”}.",
    "{source:Ann Lee}’s {cue:answer}: {content:“No.”}",
    "{source:Ann Lee}’s {cue:reply} was {content:“a shrug and a no”}.",
    "{source:Ann Lee}’s {cue:answer} was: {content:“Which boat was it?”} The boat was lost, according to its owner.",
    "Despite {source:Ann Lee}’s {cue:claim} that {content:“the dam will hold,”} all of the engineers said it was cracked.",
    "When {source:sailors} made the {cue:point} that {content:“the dam will go,”} the mayor said they were wrong.",
    "Tom Cole rejected {source:Ann Lee}’s {cue:claim} that {content:“the dam will hold.”}",
    "The port denied {cue:claims} by {source:sailors} that {content:“the dam will go.”}",
    "Despite {source:Ann Lee}’s {cue:insistence} that {content:“the dam was sound,”} it was shut – proof, Tom Cole argued, of bias.",
    "Tom Cole criticised {source:Ann Lee}’s {content:“long lunch”} {cue:remark}.",
    "A poster is reusing {source:Ann Lee}’s {cue:comments} at a hearing in Hull that {content:“the dam will hold”}.",
    "The port fined Ann Lee over {source=Ann Lee:her} April {cue:comment} that, {content:“the dam will hold.”}",
    "{source:Ann Lee}’s stock {cue:phrase} at the time was that Tom Cole {content:“had never rowed a boat in his life”}.",
  ])
  func theWordsOfSomebodyAreTheirs(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    (
      "Tom Cole used the phrase {content:“now or never”} at least three times.",
      "Tom Cole" as String?
    ),
    ("Ann Lee recalled Tom Cole using the term {content:“greedy pigs”} twice.", "Tom Cole"),
    ("Ann Lee, using the word {content:“betrayal,”} left the hall.", "Ann Lee"),
    (
      "She wrote that Tom Cole had used the term {content:“greedy pigs”} in his letter. Ann Lee is a nurse.",
      "Tom Cole"
    ),
    ("Tom Cole would never use the word {content:“betrayal”} in a letter.", nil),
    ("Tom Cole had not used the word {content:“betrayal”} in a letter.", nil),
  ])
  func whoUsedTheWordsSaidThem(text: String, speaker: String?) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Talks had become, in the words of one source close to them, {content:“a bit of a soap opera.”} Lars Eike flew home.",
      "one source"
    ),
    (
      "The council dismissed complaints from teachers that {content:“the roof was leaking.”}",
      "teachers"
    ),
    (
      "The boy’s aunt paid tribute to her {content:“cheeky, funny”} nephew in a post.",
      "The boy’s aunt"
    ),
  ])
  func wordsAreWhoseTheNounSaysTheyAre(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Barr’s advice to his interns (repeated to me over the years) was, {content:“It is no story if nobody is cross.”}",
      "Barr"
    )
  ])
  func aSpeechNounWithItsOwnerAndItsVerbLeadsToTheWords(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
