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
}
