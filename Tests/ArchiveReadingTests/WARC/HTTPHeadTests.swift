import Testing

@testable import ArchiveReading

@Suite struct HTTPHeadTests {
  private func parsed(_ text: String, isAll: Bool = false) -> HTTPHead? {
    HTTPHead(Array(text.utf8)[...], isAll: isAll)
  }

  @Test(arguments: [
    ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>", 200, "text/html"),
    ("HTTP/1.1 200 OK\ncontent-TYPE:text/html\n\n<p>", 200, "text/html"),
    (
      "HTTP/1.1 200 OK\r\nContent-Type:\r\n text/html;\r\n\tcharset=x\r\n\r\n", 200,
      "text/html; charset=x"
    ),
    ("HTTP/2 404\r\nContent-Type : text/html \r\n\r\n", 404, "text/html"),
    (
      "HTTP/1.0 301 Moved to: there\r\nno field\r\nContent-Type: a/b\r\nContent-Type: c/d\r\n\r\n",
      301, "a/b"
    ),
    ("HTTP/1.1 200\r\n\r\n", 200, nil), ("HTTP/1.1 200 OK\r\nContent-Type:\r\n\r\n", 200, nil),
  ])
  func aHeadIsReadAsServersWriteIt(_ text: String, _ status: Int, _ type: String?) throws {
    let head = try #require(parsed(text))
    #expect(head.status == status)
    #expect(head.contentType == type)
    #expect(text.utf8.count - head.length == (text.hasSuffix("<p>") ? 3 : 0))
  }

  @Test(arguments: [
    "<html>", "HTTP/1.1 200 OK\r\nA: b", "HTTP/1.1\r\n\r\n", "HTTP/1.1 two\r\n\r\n", "",
  ])
  func whatIsNoHeadIsNone(_ text: String) {
    #expect(parsed(text) == nil)
  }

  @Test func aHeadMayEndWithTheRecord() throws {
    let head = try #require(parsed("HTTP/1.1 204 No Content\r\nA: b", isAll: true))
    #expect(head.status == 204 && head.fields["a"] == "b" && head.length == 29)
  }

  @Test func codingsComeInTheOrderInWhichTheyWereDone() throws {
    let head = try #require(
      parsed(
        "HTTP/1.1 200 OK\r\nContent-Encoding: Deflate, identity\r\nContent-Encoding: br\r\n"
          + "Transfer-Encoding: gzip, chunked\r\n\r\n"
      )
    )
    #expect(head.codings == ["deflate", "br", "gzip"])
    #expect(head.isChunked)
  }
}
