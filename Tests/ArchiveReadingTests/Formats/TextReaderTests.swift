import Testing

@testable import ArchiveReading

@Suite struct TextReaderTests {
  @Test func textIsKeptAsItIs() throws {
    let bytes = Array("One\n\nTwo\r\n".utf8)
    let pages = try ArchiveReader().pages(in: bytes, named: "a.txt")
    #expect(pages.map(\.format) == ["text"])
    #expect(pages.map(\.bytes) == [bytes])
  }

  @Test func binaryIsNoTextEvenIfAskedFor() {
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader().pages(in: Array("%PDF-1.4".utf8), named: "a.txt", as: .text)
    }
    #expect(error?.code == .binary)
  }
}
