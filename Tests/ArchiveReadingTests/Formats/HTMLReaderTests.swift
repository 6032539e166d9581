import Testing

@testable import ArchiveReading

@Suite struct HTMLReaderTests {
  @Test func aPageWithoutMarksIsHTMLAsItIs() throws {
    let bytes = Array("<html><p>One".utf8)
    let pages = try ArchiveReader().pages(in: bytes, named: "a.html")
    #expect(pages.map(\.format) == ["html"])
    #expect(pages.map(\.bytes) == [bytes])
    #expect(pages.first?.url == nil && pages.first?.capture == nil)
  }
}
