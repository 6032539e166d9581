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
    let uses = [
      "label", "trailer", "error", "missing", "paywall", "offer", "consent", "script", "moved",
      "login", "discussion", "more", "reply",
    ]
    for line in interfaceWords.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      #expect(uses.contains(String(parts[0])), "\(line)")
      #expect(line.lowercased() == line, "\(line)")
    }
  }
}
