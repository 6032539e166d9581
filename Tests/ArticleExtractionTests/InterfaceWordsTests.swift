import Testing

@testable import ArticleExtraction

@Suite struct InterfaceWordsTests {
  @Test(arguments: [
    ("Advertisement", true), ("READ MORE:", true), ("- Advertisement -", true),
    ("Read more…", true), ("[Advertisement]", true), ("Advertisement costs", false), ("", false),
    ("“More”", false),
  ])
  func aLabelIsThePhraseAndNothingElse(text: String, isLabel: Bool) {
    #expect(InterfacePhrases.shared.isLabel(Array(text.utf8)[...]) == isLabel)
  }

  @Test func phrasesAreWholeWords() {
    #expect(InterfacePhrases.shared.error(in: Array("Error 404!".utf8)[...]) == "404")
    #expect(InterfacePhrases.shared.error(in: Array("14045 people".utf8)[...]) == nil)
  }

  @Test func everyLineHasAUseAndIsInSmallLetters() {
    for line in interfaceWords.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      #expect(["label", "trailer", "error", "paywall", "offer"].contains(parts[0]), "\(line)")
      #expect(line.lowercased() == line, "\(line)")
    }
  }
}
