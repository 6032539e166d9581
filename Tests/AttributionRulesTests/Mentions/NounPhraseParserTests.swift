import TestSupport
import Testing
import TextModel

@testable import AttributionRules

/// A text with a noun phrase marked by its kind, its name or noun inside it as `core`.
private struct PhraseSample {
  let marked: MarkedText
  let text: AnnotatedText
  let range: Range<Int>

  init(_ marked: String) throws {
    self.marked = try MarkedText(marked)
    text = try AnnotatedText(self.marked)
    range = text.tokens(of: try #require(self.marked.marks.first))
  }

  func written(_ phrase: NounPhrase?) -> String {
    guard let phrase else { return marked.marked([]).description }
    var marks = [text.mark("\(phrase.kind)", phrase.tokens)]
    if phrase.core != phrase.tokens { marks.append(text.mark("core", phrase.core)) }
    return marked.marked(marks).description
  }
}

@Suite struct NounPhraseParserTests {
  /// Noun phrases that are read alike forwards from their first token and backwards from their last.
  static let phrases = [
    "{name:Ann Lee} said",
    "{name:Mayor {core:Ann Lee}} said",
    "{name:former mayor {core:Ann Lee}} said",
    "{name:the singer {core:Ann Lee}} said",
    "{name:Mr. {core:Lee}} said",
    "{name:Ann O’Neill-Petit} said",
    "{name:J. K. Marsh} said",
    "{name:Al Ruiz Jr.} said",
    "{pronoun:she} said",
    "{pronoun:they} said",
    "{nominal:a teacher} said",
    "{nominal:the Russian diplomat} said",
    "{nominal:two senior officials} said",
    "{nominal:the council’s lawyer} said",
    "{nominal:US President-elect Donald Trump’s team} said",
    "{nominal:{core:a spokesman} for the campaign} said",
    "{nominal:{core:the head} of the board} said",
    "{nominal:{core:lawyers} for the firm} said",
    "{nominal:{core:a spokeswoman} for Ann Lee} said",
    "{nominal:police} said",
    "{nominal:one resident} said",
    "{nominal:the student ferry pilot} said",
    "{name:fire chief {core:Ann Lee}} said",
    "{name:the {core:Harbour Workers Union}} said",
  ]

  @Test(arguments: phrases)
  func forwards(marked: String) throws {
    let sample = try PhraseSample(marked)
    let phrase = NounPhraseParser(text: sample.text)
      .phrase(startingAt: sample.range.lowerBound, limit: sample.text.tokens.count)
    #expect(sample.written(phrase) == marked)
  }

  @Test(arguments: phrases)
  func backwards(marked: String) throws {
    let sample = try PhraseSample(marked)
    let phrase = NounPhraseParser(text: sample.text)
      .phrase(endingBefore: sample.range.upperBound, limit: 0)
    #expect(sample.written(phrase) == marked)
  }

  @Test(arguments: [
    "{name:Ann Lee} Wednesday", "{name:Ann Lee}, a teacher",
    "{nominal:{core:the report} by Ann Lee} said",
    "{nominal:a man} who left", "{nominal:40 sailors} voted on it",
    "{nominal:{core:a union} of about 30 crews} said",
    "{nominal:her claims} that", "{name:Ann Lee} and others",
    "{nominal:the claim} that it was so",
    "{nominal:the justice} sounded off", "{name:The Post’s {core:Ann Lee}} provided them",
  ])
  func aPhraseEndsWhereAnotherPartOfTheSentenceBegins(marked: String) throws {
    let sample = try PhraseSample(marked)
    let phrase = NounPhraseParser(text: sample.text)
      .phrase(startingAt: sample.range.lowerBound, limit: sample.text.tokens.count)
    #expect(sample.written(phrase) == marked)
  }

  @Test(arguments: ["{none:said} Ann", "{none:and} Ann", "{none:which} is"])
  func otherWordsStartNoPhrase(marked: String) throws {
    let sample = try PhraseSample(marked)
    let phrase = NounPhraseParser(text: sample.text)
      .phrase(startingAt: sample.range.lowerBound, limit: sample.text.tokens.count)
    #expect(phrase == nil)
  }

  @Test func aPartyInBracketsBehindANameIsPassedOver() throws {
    let sample = try PhraseSample("{name:Ann Lee} (Lab, Leeds)")
    let end = sample.text.tokens.count
    let phrase = NounPhraseParser(text: sample.text).phrase(endingBefore: end, limit: 0)
    #expect(sample.written(phrase) == "{name:Ann Lee} (Lab, Leeds)")
  }
}
