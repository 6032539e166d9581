import AsQuoted
import Testing

struct ClaimTests {
  @Test(arguments: [
    "We won.", "“We won.”", "\"We won.\"", " «We won.»\n", "‘ We won. ’", "„We won.“",
  ])
  func marksAroundAllOfTheWordsAreLeftOut(_ words: String) {
    #expect(Claim(words)?.text == "We won.")
  }

  @Test(arguments: ["We ‘won’ it", "’twas won", "the ‘war"])
  func otherMarksStay(_ words: String) {
    #expect(Claim(words)?.text == words)
  }

  @Test(arguments: ["", " ", "“”", "…", "—?!"])
  func withoutAWordThereIsNoClaim(_ words: String) {
    #expect(Claim(words) == nil)
  }
}
