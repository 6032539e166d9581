import TestSupport
import Testing
import TextModel

@testable import AttributionRules

@Suite struct ModifiedSubjectTests {
  private func written(_ marked: String) throws -> String {
    let marked = try MarkedText(marked)
    let text = try AnnotatedText(marked)
    let verb = try #require(marked.mark("verb"))
    let finder = ModifiedSubject(text: text, phrases: NounPhraseParser(text: text))
    var marks = [verb]
    if let subject = finder.phrase(endingBefore: text.tokens(of: verb).lowerBound, limit: 0) {
      marks.append(text.mark("subject", subject.tokens))
    }
    return marked.marked(marks).description
  }

  @Test(arguments: [
    "{subject:Sailors who met Ann Lee} {verb:said}",
    "{subject:Two pilots who have flown there} {verb:say}",
    "{subject:Nurses trying to save the ward} {verb:said}",
    "{subject:Those under 30} {verb:say}",
    "{subject:the last man to sail alone} {verb:says}",
    "{subject:Organisers of the parade to the quay} {verb:said}",
    "{subject:a pilot backing Ann Lee} {verb:said}",
    "{subject:sailors whose boats were lost} {verb:say}",
    "{subject:Divers involved in the search of the wreck} {verb:said}",
    "{subject:the notes dropped on the boat} {verb:said}",
    "when {subject:those asked} {verb:said}",
    "Still {subject:the clerks who count the votes} {verb:say}",
    "{subject:Two claims being weighed in court} {verb:said}",
  ])
  func whatHangsOnASubjectMayStandBeforeItsVerb(marked: String) throws {
    #expect(try written(marked) == marked)
  }

  @Test(arguments: [
    "{subject:31 percent} {verb:said}",
    "{subject:Only 31 percent of divers} {verb:said}",
    "{subject:Some 40 percent} {verb:said}",
    "{subject:Almost half} {verb:said}",
    "{subject:About a third of sailors} {verb:say}",
    "{subject:More than two-thirds of those polled} {verb:said}",
    "{subject:Three in 10} {verb:said}",
    "{subject:Nearly nine out of 10 sailors} {verb:said}",
    "{subject:Fifty percent} {verb:said}",
    "{subject:47%} {verb:say}",
    "{subject:Eight in 10 sailors overall} {verb:said}",
    "{subject:Fifty-two percent} {verb:said}",
    "{subject:Most of the sailors} {verb:said}",
    "while {subject:majorities in both ports} {verb:say}",
  ])
  func aShareOfThoseAskedIsASubject(marked: String) throws {
    #expect(try written(marked) == marked)
  }

  @Test(arguments: [
    "Ann Lee {verb:said}",
    "She met those who had left and {verb:said}",
    "the crowd heard that Ann Lee {verb:said}", "a letter obtained by the Daily Post {verb:said}",
    "It cost 40 pounds and Ann Lee {verb:said}", "both of which Ann Lee {verb:praised}",
  ])
  func otherSubjectsAreReadElsewhere(marked: String) throws {
    #expect(try written(marked) == marked)
  }

  @Test(arguments: [
    (
      "A report she wrote last year for Natural Hull noted that gains were {content:“highly sensitive.”}",
      "A report she wrote last year for Natural Hull"
    ),
    (
      "People living in a street which has flooded four times in five years say they have been {content:“left to fend for themselves.”}",
      "People living in a street which has flooded four times"
    ),
    (
      "Those terms, which went live this morning, say it may be kept {content:“for safety and more.”}",
      "Those terms"
    ),
  ])
  func aClauseWithItsOwnSubjectHangsOnTheNoun(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
