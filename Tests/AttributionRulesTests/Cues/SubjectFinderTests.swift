import TestSupport
import Testing
import TextModel

@testable import AttributionRules

@Suite struct SubjectFinderTests {
  private func written(
    _ marked: MarkedText,
    _ find: (SubjectFinder, Int, Int) -> NounPhrase?
  ) throws -> String {
    let text = try AnnotatedText(marked)
    let verb = try #require(marked.mark("verb"))
    var marks = [verb]
    if let subject = find(SubjectFinder(text), text.tokens(of: verb).lowerBound, text.tokens.count)
    {
      marks.append(text.mark("subject", subject.tokens))
    }
    return marked.marked(marks).description
  }

  @Test(arguments: [
    "{subject:Ann Lee} {verb:said}",
    "{subject:Ann Lee} later {verb:said}",
    "{subject:Ann Lee} did not {verb:say}",
    "{subject:Mayor Ann Lee} {verb:said}",
    "{subject:Ann Lee}, a teacher, {verb:said}",
    "{subject:Ann Lee}, 54, {verb:said}",
    "{subject:a woman holding a sign} {verb:said}",
    "{subject:the officer leading the search} {verb:said}",
    "{subject:Ann Lee}, a fellow at the Sea Institute, {verb:said}",
    "{subject:Ann Lee}, who runs the ferry, {verb:said}",
    "{subject:Ann Lee}, head of the Harbour Trust, {verb:said}",
    "{subject:Ann Lee}, whose brother Tom Cole owns the bar, {verb:said}",
    "{subject:Ann Lee} (Lab, Leeds) {verb:said}",
    "{subject:Ann Lee} – a teacher – {verb:said}",
    "{subject:a spokesman for the campaign} {verb:said}",
    "when Tom Cole left, {subject:Ann Lee} {verb:said}",
    "{subject:Ann Lee, who} {verb:said}",
    "{subject:the appeals court} {verb:wrote}",
    "{subject:the singer and guitarist} {verb:told}",
    "{subject:one Weibo commenter} {verb:said}",
    "{subject:her mother, Joan}, {verb:said}",
    "{subject:another} {verb:added}",
    "{subject:the letter} {verb:said}",
    "{subject:Ann Lee} later Thursday {verb:said}",
    "{subject:a letter from the union} obtained by the Daily Post {verb:said}",
    "{subject:The Post’s Ann Lee} {verb:said}",
    "{subject:Ann Lee} less than two weeks ago {verb:said}",
    "{subject:Ann Lee} a few days later {verb:said}",
    "{subject:the union}, named “Sea Hands,” {verb:said}",
    "{subject:the two} {verb:write}",
    "{subject:the Irish Federation of Sailors} {verb:said}",
    "{subject:sailors and harbour pilots} {verb:said}",
    "{subject:owners, sailors and former pilots} {verb:said}",
    "{subject:she and a colleague} {verb:said}",
    "{subject:Sailors} – and some pilots – {verb:said}",
    "{subject:the two sisters} both {verb:said}",
    "{subject:the pilots} have all {verb:said}",
    "{subject:Ann Lee}, the mayor, this past week {verb:said}",
    "{subject:a friend close to him} {verb:said}",
    "{subject:Ann Lee} herself, as well as her team, {verb:said}",
    "{subject:Ann Lee}, host of the radio’s “Night Boat,” {verb:said}",
    "shortly after {subject:the union} {verb:said}",
    "{subject:old dock hands} {verb:say}",
    "{subject:some union figures} {verb:said}",
    "{subject:Ann Lee and her deputy} {verb:said}",
    "Tom Cole told Ann Lee and {subject:her deputy} {verb:said}",
    "{subject:a Lee loyalist} {verb:said}",
    "{subject:about two-thirds}, 67 percent, {verb:say}",
    "one pilot backing Tom Cole, {subject:Ann Lee of the Harbour Trust}, {verb:said}",
    "{subject:owners} – whose port was calm – both {verb:said}",
    "{subject:coast guard officers} {verb:said}",
    "{subject:current and former pilots} {verb:said}",
    "{subject:Ann Lee} (Lab, Leeds), {verb:said}",
    "{subject:That person} {verb:said}",
    "{subject:harbour rights advocates} {verb:said}",
    "{subject:two newspapers in the north}, one of them in Hull, {verb:said}",
    "a third left, as did {subject:four in 10 who} {verb:said}",
    "{subject:a Harbour Party man whose} brother runs the ferry but who {verb:said}",
    "{subject:Omar Diaz}, Tory MP for Hull East, {verb:said}",
  ])
  func theSubjectStandsToTheLeft(marked: String) throws {
    let found = try written(MarkedText(marked)) { finder, verb, _ in
      finder.subject(before: verb, limit: 0)
    }
    #expect(found == marked)
  }

  @Test(arguments: [
    "{verb:said} {subject:Ann Lee}",
    "{verb:said} {subject:Ann Lee}, a teacher",
    "{verb:said} also {subject:Ann Lee}",
    "{verb:said} {subject:Mayor Ann Lee} on Monday",
    "{verb:said} {subject:a spokeswoman for the bank}",
    "{verb:said} {subject:the surveyor, Dan Fox}.",
    "{verb:said} {subject:she}",
  ])
  func theSubjectOfAnInvertedVerbStandsToTheRight(marked: String) throws {
    let found = try written(MarkedText(marked)) { finder, verb, end in
      finder.subject(after: verb, limit: end)
    }
    #expect(found == marked)
  }

  @Test(arguments: ["in the morning {verb:said}", "“We won,” {verb:said}", "and {verb:said}"])
  func otherWordsAreNoSubject(marked: String) throws {
    let found = try written(MarkedText(marked)) { finder, verb, _ in
      finder.subject(before: verb, limit: 0)
    }
    #expect(found == marked)
  }

  @Test func aNounIsNamedByTheNameBehindIt() throws {
    let text = try AnnotatedText(MarkedText("a spokesman for the port, Al Ruiz, said"))
    let finder = SubjectFinder(text)
    let noun = try #require(finder.phrases.phrase(startingAt: 0, limit: text.tokens.count))
    #expect(text.text(finder.named(noun, limit: text.tokens.count).core) == "Al Ruiz")
  }

  @Test(arguments: [
    (
      "Rosa Quill, who lost her brother during the flood in Salem, Oregon, in June 2014, said that {content:“the city had done nothing.”}",
      "Rosa Quill"
    ),
    ("Tom Hale, who grew up in Austin, Texas, said {content:“it was too late.”}", "Tom Hale"),
  ])
  func aTownsStateIsNoSubject(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }

  @Test(arguments: [
    (
      "That drew a rebuke from Rep. Adam Lowe of Idaho, the top Democrat on the House panel, who said it was {content:“astonishing to see.”} Tom Druck, a top Democrat, agreed.",
      "Adam Lowe"
    ),
    (
      "{content:“We are done,”} said the analyst, Alan Whit of the Center for Fiscal Balance.",
      "Alan Whit"
    ),
    (
      "Her husband, Prince Edmund, has gone on alone, telling guests that she was {content:“on the mend.”}",
      "Edmund"
    ),
    (
      "They walked the shore. {content:“We thought we would be ten people and a dog,”} one of them, Suso Lema, told me.",
      "Suso Lema"
    ),
  ])
  func anAppositionWithItsClauseTellsOfTheOneNamed(text: String, speaker: String) throws {
    #expect(try Sample(text).who == speaker)
  }
}
