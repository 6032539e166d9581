import TestSupport
import Testing
import TextModel

@testable import AttributionRules

@Suite struct ClauseSubjectFinderTests {
  @Test(arguments: [
    "{subject:Ann Lee} left the hall, {verb:saying} so",
    "{subject:Ann Lee} on Monday also left the hall, {verb:saying} so",
    "{subject:Ann Lee} Monday left the hall, {verb:saying} so",
    "about {subject:200 residents} met in the hall, {verb:chanting} it",
    "{subject:the justice} sounded off on it, {verb:saying} so",
    "{subject:Ann Lee} said it was too early but {verb:added} so",
    "{subject:It} stated the case and {verb:added} so",
    "when Tom Cole left, {subject:Ann Lee} rose and {verb:said} so",
    "Tom Cole told {subject:Ann Lee, who} sat by the door and {verb:said} so",
    "{subject:Ann Lee} praised those who left but {verb:said} so",
    "{subject:Ann Lee} met pilots and owners of boats lost in the storm and {verb:said} so",
    "On Monday morning {subject:Ann Lee} left the hall, {verb:saying} so",
    "{subject:Ann Lee} of Hull, Yorks., left the hall and {verb:said} so",
    "{subject:The Ohio Democrat} left the hall and {verb:says} so",
    "{subject:Some} want to leave the hall and {verb:say} so",
    "it began after {subject:some of her fans} met Tom Cole and {verb:said} so",
    "{subject:Ann Lee} spoke in a Dover, Ohio shop by the port, {verb:hinting} so",
    "At a union fair in Hull, {subject:62-year-old Ann Lee} left the hall and {verb:said} so",
    "{subject:the union} told pilots who lost boats and {verb:said} so",
    "{subject:Ann Lee} fenced the U.S.-Mexico border, {verb:saying} so",
    "And even {subject:Ann Lee} left the hall, {verb:saying} so",
    "{subject:the FBI} mailed letters in the hall and {verb:said} so",
    "in Hull, {subject:she}’s left the hall and {verb:said} so",
    "{subject:Ann Lee} wrote to Tom Cole and Omar Diaz, two former pilots, {verb:asking} so",
    "{subject:The State Court of Trade} for the 3rd Ward heard him and {verb:said} so",
    "{subject:A union of about 30 crews} – with the Hull pilots among them – wrote a note {verb:urging} it",
    "it is a day on which {subject:the owners} meet pilots and {verb:tell} them",
    "they heard {subject:Tom Cole, who} is fond of Ann Lee but has {verb:said} so",
    "{subject:Ann Lee} hired Omar Diaz, the head of a sailing club, BSC, which is in debt, {verb:saying} so",
  ])
  func aVerbSharesTheSubjectOfTheClauseBefore(marked: String) throws {
    let marked = try MarkedText(marked)
    let text = try AnnotatedText(marked)
    let verb = try #require(marked.mark("verb"))
    let finder = ClauseSubjectFinder(text: text, subjects: SubjectFinder(text))
    var marks = [verb]
    if let subject = finder.subject(before: text.tokens(of: verb).lowerBound, limit: 0) {
      marks.append(text.mark("subject", subject.tokens))
    }
    #expect(marked.marked(marks).description == marked.description)
  }

  @Test(arguments: [
    ("Lee left the room after Hale stood up and called her {content:“a thief.”}", "Hale"),
    (
      "The crowd roared when Hale climbed the wall and asked {content:“for a hammer.”}",
      "Hale"
    ),
    (
      "Ann Lee became a target last year, after some of her clients sued her and even questioned {content:“the whole scheme.”}",
      "some of her clients"
    ),
    ("Lee laughed as Hale walked in and said {content:“you are late.”}", "Hale"),
  ])
  func theVerbsOfOneSubordinateClauseShareItsSubject(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "The editor I was talking to, Tim Greve, interrupted me to announce, {content:“There goes the day.”}",
      "Tim Greve"
    )
  ])
  func theWritersOwnPronounInsideASubjectIsNone(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
