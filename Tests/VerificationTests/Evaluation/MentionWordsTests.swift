import GroundTruth
import Testing

@testable import Verification

struct MentionWordsTests {
  /// What the corpus's own `score.py` finds in the same mentions.
  @Test(arguments: [
    ("Sen. Ted Cruz (R-Tex.)", "cruz"), ("a spokesman for the agency", "spokesman"),
    ("Martin King Jr.", "king"), ("Roe’s lawyer", "lawyer"), ("she", nil), ("the U.N.", "n"),
    ("Mary-Jane Roe, 32", "roe"), ("he himself", nil),
  ])
  func theHeadIsThatOfTheCorpus(_ mention: String, _ head: String?) {
    #expect(MentionWords.head(Array(mention.unicodeScalars))?.string == head)
  }

  @Test func hyphensJoinAndPossessivesGo() {
    let words = MentionWords.words(Array("Mary-Jane Roe’s 2-".unicodeScalars))
    #expect(words.map(\.string) == ["mary-jane", "roe", "2"])
  }
}
