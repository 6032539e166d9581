import TestSupport
import Testing
import TextModel

@testable import AttributionRules

/// The sentences of a text.
private func sentences(_ text: String) throws -> [String] {
  let annotated = try AnnotatedText(MarkedText(text))
  return annotated.sentences.map { annotated.text($0.tokens) }
}

@Suite struct AnnotatedTextTests {
  @Test(arguments: [
    ("Lee won. Cole lost.", ["Lee won.", "Cole lost."]),
    ("Did Lee win? Yes! Cole lost.", ["Did Lee win?", "Yes!", "Cole lost."]),
    ("Lee won … Cole lost.", ["Lee won …", "Cole lost."]),
    ("Lee won ¶ and left", ["Lee won", "and left"]),
    ("It was 1999. In 2000 Lee won.", ["It was 1999.", "In 2000 Lee won."]),
    ("", []),
  ])
  func aSentenceEndsAtAMarkBeforeACapital(text: String, expected: [String]) throws {
    #expect(try sentences(text) == expected)
  }

  @Test(arguments: [
    "Mr. Lee won.", "Gen. Lee and Lt. Col. Cole won.", "J. K. Marsh won.",
    "The U.S. Navy won.", "Al Ruiz Jr. won.", "It fell 3.5 points.", "Yahoo! shares fell.",
    "Acme Inc. shares fell.",
  ])
  func anAbbreviationEndsNoSentence(text: String) throws {
    #expect(try sentences(text) == [text])
  }

  @Test(arguments: [
    ("It left the U.S. The team won.", ["It left the U.S.", "The team won."]),
    ("They met at 9 p.m. In the end Lee won.", ["They met at 9 p.m.", "In the end Lee won."]),
  ])
  func anAbbreviationBeforeAnOpeningWordEndsOne(text: String, expected: [String]) throws {
    #expect(try sentences(text) == expected)
  }

  @Test(arguments: [
    ("“We won.” Lee left.", ["“We won.”", "Lee left."]),
    ("“We won,” Lee said.", ["“We won,” Lee said."]),
    ("“Did we win?” Lee asked.", ["“Did we win?” Lee asked."]),
    ("“We won!” “No!”", ["“We won!”", "“No!”"]),
    ("“Did we win?” He shrugged.", ["“Did we win?”", "He shrugged."]),
    ("“We won!” The crowd roared.", ["“We won!”", "The crowd roared."]),
    ("“Did we win?” he asked.", ["“Did we win?” he asked."]),
    ("Lee said “no”. Cole left.", ["Lee said “no”.", "Cole left."]),
    ("Lee left. “We won.”", ["Lee left.", "“We won.”"]),
    ("“He said ‘no.’” Lee left.", ["“He said ‘no.’”", "Lee left."]),
  ])
  func aQuotationEndsASentenceAsItsLastMarkDoes(text: String, expected: [String]) throws {
    #expect(try sentences(text) == expected)
  }

  @Test func nestedQuotationsHaveNoPlace() throws {
    let text = try AnnotatedText(MarkedText("“He said ‘no way’ twice,” Lee said. “Yes.”"))
    #expect(text.places.map { $0?.first } == [0, nil, 4])
  }

  @Test func theFirstAndLastCharactersOfAQuotationAreThoseOfItsWords() throws {
    let text = try AnnotatedText(MarkedText("“We won!” “\u{200B}No…\u{AD}”"))
    #expect(text.firstScalar(ofQuotation: 0) == "W")
    #expect(text.lastScalar(ofQuotation: 0) == "!")
  }
}
