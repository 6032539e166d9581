import AsQuoted
import Testing

@testable import Reports

struct EncodingWordsTests {
  @Test(arguments: [
    (PageEncoding.Evidence.byteOrderMark, 0, "utf-8, by its byte order mark"),
    (.transport, 0, "utf-8, by the charset that came with it"),
    (.declaration, 1, "utf-8, by its own declaration; 1 broken character read as U+FFFD"),
    (.content, 0, "utf-8, by its bytes"), (.fallback, 0, "utf-8, as nothing tells"),
  ])
  func theEvidenceIsSaidInWords(
    _ evidence: PageEncoding.Evidence,
    _ broken: Int,
    _ expected: String
  ) {
    let encoding = PageEncoding(name: "utf-8", decidedBy: evidence, replacements: broken)
    #expect(EncodingWords.text(encoding) == expected)
  }

  @Test func aDeclarationThatIsNotFollowedIsNamed() {
    let encoding = PageEncoding(name: "windows-1252", decidedBy: .content, mistaken: "utf-8")
    #expect(EncodingWords.text(encoding) == "windows-1252, by its bytes, though utf-8 is declared")
  }

  @Test(arguments: [("One  line\nof words. ", 4), (" a\u{A0}b ", 2), ("“One,” said", 2)])
  func wordsStandBetweenWhiteSpace(_ text: String, _ expected: Int) {
    #expect(PageWords.count(Extractor().page(text: text).article) == expected)
  }
}
