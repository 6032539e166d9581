import TestSupport
import Testing

@testable import AttributionRules

/// The tokens of a text, parted by spaces; `+` stands before a possessive ending, `#` before a
/// number, and marks stand in brackets.
private func tokens(_ text: String) throws -> String {
  let annotated = try AnnotatedText(MarkedText(text))
  return annotated.tokens.indices.map { index in
    let word = annotated.text(index..<(index + 1))
    return switch annotated.tokens[index].kind {
    case .word: word
    case .number: "#\(word)"
    case .possessive: "+\(word)"
    case .mark(let scalar): "[\(scalar)]"
    case .quotation: word
    }
  }.joined(separator: " ")
}

@Suite struct TokenizerTests {
  /// A page may have millions of them.
  @Test func aTokenTakesLittleRoom() {
    #expect(MemoryLayout<Token>.stride <= 24)
  }

  @Test(arguments: [
    ("Ann Lee won.", "Ann Lee won [.]"),
    ("Lee’s boat", "Lee +’s boat"),
    ("Lee's boat", "Lee +'s boat"),
    ("the voters’ club", "the voters +’ club"),
    ("the state’s, O’Neill’s", "the state +’s [,] O’Neill +’s"),
    ("James’ boat", "James +’ boat"),
    ("O’Neill and D'Arcy", "O’Neill and D'Arcy"),
    ("rock ’n’ roll", "rock n roll"),
    ("the U.S.-Irish sea", "the U.S. [-] Irish sea"),
    ("Lee, D-St. Louis, left", "Lee [,] D-St. Louis [,] left"),
    ("47% left", "#47% left"),
  ])
  func possessiveEndingsPartFromTheirWords(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [("&", 8), ("…", 8), ("!?", 40)])
  func aRowOfOneMarkIsCutShort(_ mark: String, _ expected: Int) throws {
    let marks = try tokens("a " + String(repeating: mark, count: 20) + " b").split(separator: " ")
    #expect(marks.count == expected + 2)
    #expect(marks.first == "a" && marks.last == "b")
  }

  @Test(arguments: [
    ("they’ll go", "they ’ll go"),
    ("I’m, he’d, we’ve, you’re", "I ’m [,] he ’d [,] we ’ve [,] you ’re"),
    ("don’t, can't", "don’t [,] can't"),
  ])
  func shortVerbsPartFromTheirWordsAndNotDoesNot(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    ("the U.S. team", "the U.S. team"),
    ("the U.S.", "the U.S."),
    ("Al Ruiz Jr. won", "Al Ruiz Jr. won"),
    ("Dr. Lee", "Dr. Lee"),
    ("at 9 a.m. today", "at #9 a.m. today"),
    ("J. K. Marsh", "J. K. Marsh"),
    ("J.K. Marsh", "J.K. Marsh"),
    ("It ended. Lee left.", "It ended [.] Lee left [.]"),
    ("co. and Co.", "co [.] and Co."),
  ])
  func theFullStopOfAnAbbreviationBelongsToIt(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    ("Jean-Paul Petit", "Jean-Paul Petit"),
    ("a 23-year-old", "a #23-year-old"),
    ("AT&T rose", "AT&T rose"),
    ("Lee - the mayor - left", "Lee [—] the mayor [—] left"),
    ("Lee—the mayor–left", "Lee [—] the mayor [—] left"),
    ("Lee -- the mayor", "Lee [—] the mayor"),
  ])
  func hyphensJoinAndDashesPart(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    ("1,500 and 3.5", "#1,500 and #3.5"),
    ("in 2024, we", "in #2024 [,] we"),
    ("It was 5.", "It was #5 [.]"),
    ("£20m", "[£] #20m"),
    ("the 1990s", "the #1990s"),
  ])
  func numbersHoldTheirSigns(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    ("Ann\u{A0}Lee", "Ann Lee"),
    ("Ann\u{202F}Lee", "Ann Lee"),
    ("Ann\u{2003}Lee", "Ann Lee"),
    ("Ann\u{200B} Lee", "Ann\u{200B} Lee"),
    ("coun\u{AD}cil", "coun\u{AD}cil"),
    ("Åse Strøm", "Åse Strøm"),
    ("@annlee #vote", "@annlee #vote"),
  ])
  func spacesOfEveryMakePartAndInvisibleOnesDoNot(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(arguments: [
    ("“We won,” said Lee.", "“We won,” said Lee [.]"),
    ("He (“the man”) left", "He [(] “the man” [)] left"),
    ("Lee:“We won.”", "Lee [:] “We won.”"),
    ("“He said ‘no’ twice.” Yes.", "“He said ‘no’ twice.” Yes [.]"),
    ("“We won. ¶ “Again.” Yes.", "“We won. “Again.” Yes [.]"),
  ])
  func aQuotationIsOneTokenAParagraph(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test func quotationTokensTellTheirNumber() throws {
    let text = try AnnotatedText(MarkedText("“A” and “We won. ¶ “Again,” said Lee."))
    let kinds = text.tokens.map(\.kind).filter { kind in
      if case .quotation = kind { true } else { false }
    }
    #expect(kinds == [.quotation(0), .quotation(1), .quotation(1)])
  }

  @Test(arguments: [
    ("didn’t", WordFeatures.negation), ("slowly", .adverb), ("sauntered", .past),
    ("vice-president", .office), ("co-pilot", .personNoun), ("surgeons", .group),
    ("letters", .document),
  ])
  func wordsHaveTheClassOfTheirMake(word: String, expected: WordFeatures) throws {
    let token = try #require(try AnnotatedText(MarkedText("a \(word) b")).tokens.dropFirst().first)
    #expect(token.features.has(expected))
  }

  @Test(arguments: [
    ("Lee", true, false), ("LEE", true, true), ("lee", false, false), ("U.S.", true, true),
    ("A", true, false), ("Åse", true, false), ("@lee", true, false), ("McKay", true, false),
  ])
  func capitalsAreTold(word: String, isCapital: Bool, isAllCaps: Bool) throws {
    let token = try #require(try AnnotatedText(MarkedText("a \(word)")).tokens.last)
    #expect(token.isCapital == isCapital)
    #expect(token.isAllCaps == isAllCaps)
  }
}
