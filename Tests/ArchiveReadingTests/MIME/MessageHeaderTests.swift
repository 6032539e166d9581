import Testing

@testable import ArchiveReading

@Suite struct MessageHeaderTests {
  private func read(_ text: String) -> (HeaderFields, body: Int)? {
    HeaderFields.ofMessage(Array(text.utf8), from: 0, to: text.utf8.count)
  }

  @Test(arguments: ["\r\n", "\n", "\r"]) func fieldsAreReadAndFoldedLinesJoined(_ end: String)
    throws
  {
    let lines = [
      "From: <Lee>", "Content-Type: text/html;", "\tcharset=\"utf-8\"", "from: x", "", "<p>",
    ]
    let text = lines.joined(separator: end)
    let (header, body) = try #require(read(text))
    #expect(header["from"] == "<Lee>")
    #expect(header.messageType == MediaType("text/html; charset=utf-8"))
    #expect(String(decoding: Array(text.utf8)[body...], as: UTF8.self) == "<p>")
  }

  @Test(arguments: [
    "", "<!DOCTYPE html>\n", "no header\n\n", "WARC/1.0\r\nA: b\r\n\r\n", "a b: c\n\n",
  ])
  func otherTextIsNone(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func aHeaderWithoutEndIsReadUpToALimit() {
    #expect(read("A: b\nC: d")?.0["c"] == "d")
    #expect(read(String(repeating: "A: b\n", count: 120_000)) == nil)
  }

  @Test func aFoldedAddressIsOne() {
    #expect(read("A: https://a.org/\n b\n\n")?.0.address("a") == "https://a.org/b")
  }
}
