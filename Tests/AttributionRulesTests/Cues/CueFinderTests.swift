import TestSupport
import Testing
import TextModel

@testable import AttributionRules

@Suite struct CueFinderTests {
  /// The text with the cue, its make and the source that are found at the last word of its cue.
  private func event(_ marked: MarkedText) throws -> String {
    let text = try AnnotatedText(marked)
    let index = text.tokens(of: try #require(marked.mark("cue"))).upperBound - 1
    let sentence = text.sentences[text.sentenceOf[index]].tokens
    guard
      let event = CueFinder(text).event(at: index, limit: sentence.lowerBound, sentence: sentence)
    else { return "no cue" }
    var marks = [
      MarkedText.Mark("cue", value: "\(event.make)", text.textRange(event.cue))
    ]
    if let source = event.source { marks.append(text.mark("source", source.tokens)) }
    return marked.marked(marks).description
  }

  @Test(arguments: [
    "{source:Ann Lee} {cue=subjectVerb:said} it was over.",
    "{source:Ann Lee} has {cue=subjectVerb:told} Tom Cole that it was over.",
    "{source:She} {cue=subjectVerb:calls} it a farce.",
    "{source:The report} {cue=subjectVerb:says} it is over.",
    "{source:Ann Lee} won and {cue=subjectVerb:said} it was over.",
    "{source:Ann Lee} was {cue=subjectVerb:saying} it was over.",
    "{source:Ann Lee, who} had {cue=subjectVerb:warned} of it, left.",
    "The trouble, {cue=verbSubject:says} {source:Ann Lee}, is the ice.",
    "{source:Ann Lee} left the hall, {cue=gerund:calling} it a farce.",
    "Tom Cole accused {source:her} of {cue=gerund:saying} it was over.",
    "Tom Cole slammed {source:Ann Lee} as aloof and out-of-touch for {cue=gerund:saying} it was over.",
    "{source:Ann Lee} on Monday stepped in, {cue=gerund:calling} it a farce.",
    "{source:Ann Lee} (D-Ohio) left the hall, {cue=gerund:calling} it a farce.",
    "{source:The writer Ann Lee} left the hall, {cue=gerund:calling} it a farce.",
    "{source:Ann Lee} hit back, {cue=gerund:calling} it a farce.",
    "{source:The justice} left the hall, {cue=gerund:calling} it a farce.",
    "{source:She}’s {cue=subjectVerb:predicting} a farce.",
    "It was {cue=passive:called} a farce by {source:Ann Lee}.",
    "It was widely {cue=passive:described} as a farce.",
    "{source:The sign on the door} {cue=subjectVerb:reads}: no entry.",
    "{source:Ann Lee} gave it five stars, {cue=gerund:calling} it a marvel.",
    "{source:Ann Lee} was {cue=passive:quoted as saying} it was over.",
  ])
  func aCueIsFoundWithItsSource(marked: String) throws {
    #expect(try event(MarkedText(marked)) == marked)
  }

  @Test(arguments: [
    "Her {cue:claim} was false.", "Lee’s {cue:claims} were false.", "The {cue:answer} was no.",
    "In {cue:reply} to Lee he left.", "A {cue:call} came.", "The {cue:boat} sank.",
    "No {cue:comment} was made.",
  ])
  func nounsAndOtherWordsAreNoCue(marked: String) throws {
    #expect(try event(MarkedText(marked)) == "no cue")
  }

  @Test(arguments: [
    ("Ann Lee {verb:claims} it", false), ("her {verb:claims} are", true),
    ("Lee’s {verb:answer} is", true), ("the {verb:report} is", true),
    ("all {verb:agreed} it", false),
    ("water {verb:advocates} have", true), ("pilots that {verb:demand} was", true),
    ("that {verb:said} it", false), ("a letter that {verb:accuses} him", false),
    ("rival {verb:claims} of great finds", true), ("40 Cole {verb:emails} as lost", true),
    ("deputy {verb:counsel} Ann Lee", true), ("made Lee {verb:believe} that", false),
    ("the Lee {verb:claim} that", true),
    ("they {verb:claim} it", false), ("in {verb:reply} to", true),
    ("the Saudis {verb:claim} it", false), ("officials {verb:claim} it", false),
  ])
  func aWordIsANounBehindWhatOpensANounPhrase(marked: String, expected: Bool) throws {
    let marked = try MarkedText(marked)
    let text = try AnnotatedText(marked)
    let index = text.tokens(of: try #require(marked.mark("verb"))).lowerBound
    #expect(CueFinder(text).isNoun(index, from: 0) == expected)
  }

  @Test(arguments: [
    "The end, {source:Ann Lee} {cue:said}, was near {here:now}.",
    "The end, {source:the mayor} {cue:added}, was seen {here:then}.",
  ])
  func anAttributionBetweenCommasIsSeenFromBehind(marked: String) throws {
    let marked = try MarkedText(marked)
    let text = try AnnotatedText(marked)
    let here = text.tokens(of: try #require(marked.mark("here"))).lowerBound
    let event = try #require(CueFinder(text).parenthetical(before: here, limit: 0))
    let source = try #require(event.source)
    let found = [
      text.mark("source", source.tokens), text.mark("cue", event.cue),
      text.mark("here", here..<(here + 1)),
    ]
    #expect(marked.marked(found) == marked)
  }

  @Test(arguments: [
    (
      "It was a group the players have taken to calling {content:“Smalls R Us.”}",
      "the players"
    ),
    (
      "The new coat comes in a pale green that Nuvio insists on calling {content:“Tuesday.”}",
      "Nuvio"
    ),
    (
      "The unions can reasonably campaign saying that {content:“they won the fight.”}",
      "The unions"
    ),
    (
      "Bishop Tom Wierz told people that six churches will close, and he asked those who are grieving to view the change as {content:“a planting, not a burial.”}",
      "Tom Wierz"
    ),
    ("The mayor urged owners to think of the fee as {content:“a gift.”}", "The mayor"),
  ])
  func aHabitIsItsSubjects(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "Letters obtained last month by the Echo show a Hull aide, Whit Pruit, writing to a manager in May that {content:“the boss would like it.”}",
      "Whit Pruit"
    )
  ])
  func whoIsShownWritingWrote(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
