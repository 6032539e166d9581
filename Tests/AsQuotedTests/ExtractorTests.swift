import AsQuoted
import TestSupport
import Testing

struct ExtractorTests {
  private let text = """
    The harbour of Fenholt is to close for a year, its owners say.
    “We will not pay for a fence,” said Mara Quill, who chairs the club.
    """

  @Test func textIsAnArticleAsItIs() {
    let page = Extractor().page(text: text, path: "notes.txt")
    #expect(page.problem == nil)
    #expect(page.article.text == text)
    #expect(page.quotations.map { $0.text(in: page.article) } == ["We will not pay for a fence,"])
    #expect(page.attributions.attributions.map { $0.speaker?.name } == ["Mara Quill"])
  }

  @Test func thePlainTextOfAFileAndOfAStringAreOne() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "notes.txt")
    let page = try #require(Extractor().pages(at: path).first)
    #expect(page.textSHA256 == Extractor().page(text: text).textSHA256)
    #expect(page.archive.sha256 == Extractor().page(text: text).archive.sha256)
  }

  @Test func theTextsDigestIsSHA256OfItsBytes() {
    // sha256sum of "One line of words.", without a line end.
    let page = Extractor().page(text: "One line of words.")
    #expect(page.textSHA256 == "d263b44b947c781c5f5dbe2d7b90f9931a4b2af046bb1ad2584acab3407faf99")
  }

  @Test func anEmptyFileIsAProblemOfThePage() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("", to: "empty.html")
    let page = try #require(Extractor().pages(at: path).first)
    #expect(page.problem?.cause == .unreadable)
    #expect(page.problem?.description.contains("empty") == true)
    #expect(page.id == path)
    #expect(page.quotations.isEmpty)
  }

  @Test func aPageIsReadAsTextWhereThatIsAskedFor() throws {
    let pages = Extractor(input: .text).pages(
      in: Array("“A <b> tag,” said Jo Orr.".utf8),
      path: "x"
    )
    #expect(pages.first?.article.text == "“A <b> tag,” said Jo Orr.")
  }

  @Test func theFileNameIsTheLastPartOfThePath() {
    #expect(Extractor().page(text: "A.", path: "some folder/notes.txt").fileName == "notes.txt")
  }
}
