import Testing

@testable import GroundTruth

struct CorpusCharactersTests {
  @Test(
    arguments: [
      (" ", true), ("\u{1C}", true), ("\u{A0}", true), ("\u{2003}", true), ("\u{200B}", false),
      ("\u{AD}", false), ("a", false),
    ] as [(Unicode.Scalar, Bool)]
  )
  func spacesAreThoseOfPython(_ scalar: Unicode.Scalar, _ isSpace: Bool) {
    #expect(scalar.isCorpusSpace == isSpace)
  }

  @Test(
    arguments: [
      ("a", true), ("É", true), ("7", true), ("½", true), ("_", false), ("’", false),
      ("\u{301}", false),
    ] as [(Unicode.Scalar, Bool)]
  )
  func lettersAndDigitsAreThoseOfPython(_ scalar: Unicode.Scalar, _ isLetterOrDigit: Bool) {
    #expect(scalar.isCorpusLetterOrDigit == isLetterOrDigit)
  }

  @Test func wordsBeginAndEndAtBorders() {
    let text = Array("a-b c".unicodeScalars)
    #expect((0...5).filter(text.isCorpusWordBorder) == [0, 1, 2, 3, 4, 5])
    #expect((0...2).filter(Array("ab".unicodeScalars).isCorpusWordBorder) == [0, 2])
  }

  @Test func lowerCaseReachesBeyondASCII() {
    #expect(Array("ÀB’C".unicodeScalars).lowercased.string == "àb’c")
  }
}
