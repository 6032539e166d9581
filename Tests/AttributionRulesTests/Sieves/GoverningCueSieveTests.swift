import Testing

@Suite struct GoverningCueSieveTests {
  private let rule = "cue-before"

  @Test(arguments: [
    "{source:Ann Lee} {cue:said} the vote in the north had been {content:“a farce”}.",
    "{source:Ann Lee}, the harbour master, {cue:said} the new ferry was too wide and {content:“built for show”}.",
    "{source:Residents} {cue:say} that the noise from the quarry is {content:“unbearable at night”}.",
    "{source:Scientists} {cue:argue} that the ice of the lower shelf is {content:“close to the edge”}.",
    "{source:Ann Lee} {cue:said} Tom Cole, who lost his seat, had been {content:“a good loser”}.",
    "{source:Ann Lee} {cue:told} Tom Cole that Rosa Conti had been {content:“kind”} to them.",
    "After {cue:saying} for a year that it was {content:“safe as houses,”} {source:Ann Lee} shut the dam.",
    "{source:Sailors who left the port} {cue:say} that the noise from the quarry is {content:“unbearable at night”}.",
    "{source:Ann Lee} {cue:said} the plan was in doubt after a High Court ruling: {content:“It is dead.”}",
    "{source:The poll} {cue:found} that most shoppers in the town {content:“never look at the label”}.",
    "{source:Tom Cole} {cue:promised} that if the town asked him, he would row out again until {content:“the last net is in.”}",
    "{source:Ann Lee}, who fishes off Hull, {cue:said} the new quay, Pier Nine, was not {content:“built for the boats.”}",
    "{source:Tom Cole} {cue:said} in a statement issued by the Lee family {content:“the dam was never safe at all.”}",
  ])
  func theNearestCueBeforeGoverns(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule == rule)
  }

  @Test(arguments: [
    "Tom Cole refused to speak; it was {content:“a farce”}, {source:Ann Lee} {cue:said}.",
    "Divers have gained by selling maps on the quay: {content:“Nine wrecks were found in May alone,”} {cue:according to} {source=Sea Institute:the Sea Institute}.",
  ])
  func aCueOfAnotherClauseGovernsNothing(text: String) throws {
    let sample = try Sample(text)
    #expect(sample.found == text)
    #expect(sample.rule != rule)
  }

  @Test(arguments: [
    "{source:Critics} {cue:say} the mayor plans to keep on and {content:“sell the quay”}.",
    "{source:Ann Lee} {cue:said} Tom Cole supports a plan for {content:“a fleet of small boats in the bay”}.",
    "{source:Ann Lee} {cue:said} her staff were seeking {content:“some peace”}.",
    "{source:Ann Lee} {cue:said} anyone who wants the job {content:“owes the town an answer”}.",
    "Tom Cole left, {source=Tom Cole:Cole} {cue:saying} his team wants {content:“a fair hearing”}.",
    "The port’s masters were going {content:“far too far,”} {cue:according to} {source:Ann Lee}.",
    "Tom Cole would do well to begin {content:“mending nets”} with her, {cue:said} {source:Ann Lee}, a neighbour.",
    "{source:Ann Lee} {cue:said} that since Tom Cole backed the plan for {content:“a long quay”}, it would pass.",
    "{source:Ann Lee} {cue:said} that sailors should first question the {content:“cost of the quay”}.",
    "{source:Ann Lee} {cue:said} that many had read a letter that suggests a {content:“change of course”}.",
    "Residents oppose the quay and {content:“a wider road,”} {cue:according to} {source:papers in court}.",
    "Ann Lee proposed a vote – but {source:the union} {cue:rejected} the idea as {content:“far too late to matter”}.",
    "{source:The port} {cue:argued} that although Tom Cole apologised, he {content:“may well sail again”}.",
    "Though owners boast of “their fine boats,” it makes {content:“no odds”} out here, {source:sailors} {cue:say}.",
    "The ship was branded {content:“a wreck”} in spring, {source:Ann Lee} {cue:wrote}.",
  ])
  func whatOthersMeanOrWantIsToldByTheOneWhoReportsIt(text: String) throws {
    #expect(try Sample(text).found == text)
  }

  @Test(arguments: [
    (
      "Pressed on how many had stayed, Tom Rehm said that the company did not disclose the number but that it was {content:“not where any of us would like it.”}",
      "Tom Rehm"
    ),
    (
      "Tom Cole did not say that it was over but that it was {content:“too soon to tell.”}",
      "Tom Cole"
    ),
  ])
  func whatWasNotSaidGivesWay(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
