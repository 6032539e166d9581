import Testing
import TextModel

@testable import ArticleExtraction

@Suite struct PlainTextReaderTests {
  @Test(arguments: [
    "One line", "One\n\n  Two  \n\tThree\n", "\r\nOne\r\n \u{A0}Two\r\n", "“Só”\n\n\n", "a\rb",
  ])
  func theTextIsTheInputExactly(text: String) {
    let article = ArticleExtractor.extract(plainText: text).article
    #expect(article.text == text)
    #expect(article.content == text)
    #expect(article.bodyLength == text.utf8.count)
  }

  @Test func aLineIsAParagraphAndABlankOneIsNone() {
    let article = ArticleExtractor.extract(plainText: "\nOne\n \n  Two \r\n“Three”").article
    #expect(article.blocks.map { article.content[$0.range] } == ["One", "Two", "“Three”"])
    #expect(article.blocks.map(\.line) == [2, 4, 5])
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph && $0.group == nil })
  }

  @Test(arguments: ["", " \n\t\n"])
  func aTextWithoutWordsIsNoArticle(text: String) {
    #expect(ArticleExtractor.extract(plainText: text).problem?.reason == .noArticleText)
    #expect(ArticleExtractor.extract(plainText: text).article.text == text)
  }
}
