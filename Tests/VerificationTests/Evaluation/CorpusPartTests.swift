import Testing

@testable import Verification

struct CorpusPartTests {
  @Test func thePartsAreTheWholeAndHaveNothingInCommon() {
    let names = (0..<300).map { "paper_2016-01-02_story-\($0)" }
    #expect(names.allSatisfy { CorpusPart.read.contains($0) != CorpusPart.check.contains($0) })
    #expect((70...130).contains(names.count(where: CorpusPart.check.contains)))
    #expect((15...45).contains(names.count(where: CorpusPart.tenth.contains)))
  }

  /// Pinned: another hash would mix what was read with what is measured on.
  @Test func thePartOfANameNeverChanges() {
    let checked = (0..<24).filter { CorpusPart.check.contains("story-\($0)") }
    #expect(checked == [1, 2, 4, 10, 13, 15, 19, 20])
  }

  @Test(arguments: ["a/story.txt", "story.html", "story.html.gz", "story.htm", "story"])
  func endingsAndFoldersMakeNoDifference(_ name: String) {
    #expect(articleKey(name) == "story")
  }
}
