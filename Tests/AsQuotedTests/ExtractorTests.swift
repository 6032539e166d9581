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

  private func page(_ bytes: [UInt8]) throws -> PageExtraction {
    try #require(Extractor().pages(in: bytes, path: "a.html").first)
  }

  @Test func brokenCharactersAreANotice() throws {
    let start = "<meta charset=utf-8><p>The harbour of Fenholt is to close. “No"
    let one = try page(Array(start.utf8) + [0xFF] + Array("”, said Mara Quill.".utf8))
    #expect(
      one.notices == [
        "1 broken character is read as U+FFFD: the encoding is utf-8, by its own declaration;"
          + " quotation marks may be lost there"
      ]
    )
    #expect(try page(Array(start.utf8)).notices.isEmpty)
  }

  @Test func windows1252UnderUTF8KeepsItsQuotations() throws {
    let words = Array("Not for a year".utf8)
    let bytes =
      Array("<meta charset=utf-8><p>The harbour of Fenholt is to close, its owners say. ".utf8) + [
        0x93
      ]
      + words + [0x2C, 0x94] + Array(" said Mara Quill, who chairs the club of its rowers.".utf8)
    let found = try page(bytes)
    #expect(found.quotations.map { $0.text(in: found.article) } == ["Not for a year,"])
    #expect(
      found.notices == [
        "is declared to be utf-8, but its bytes are windows-1252, and are read so"
      ]
    )
  }

  @Test(arguments: ["hz-gb-2312", "iso-2022-kr"])
  func anEncodingThatNoBrowserReadsIsAProblem(_ label: String) throws {
    let found = try page(Array("<meta charset=\(label)><p>~{VPND~}".utf8))
    #expect(found.problem?.cause == .unreadable)
    #expect(found.problem?.description.hasPrefix("encoding not read: ") == true)
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
