import Testing

@testable import ArchiveReading

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("Text/HTML ; Charset = \"a;b\\\"c\" ;x", "text/html", ["charset": "a;b\"c"]),
    ("multipart/related;boundary=----a--;boundary=b", "multipart/related", ["boundary": "----a--"]),
    ("", "", [:]), ("text/html; charset=", "text/html", [:]),
  ])
  func typesHaveParameters(_ text: String, _ name: String, _ parameters: [String: String]) {
    let type = MediaType(text)
    #expect(type.name == name)
    #expect(type.parameters == parameters)
  }

  @Test(arguments: [
    ("text/html; charset=utf-8", "text/html", "utf-8"),
    ("TEXT/HTML;Charset=\"a b\"", "text/html", "a b"),
    ("text/html ; q=1; charset='x'", "text/html", "x"), ("text/html; charset=", "text/html", nil),
    ("text/html; charset=''", "text/html", nil),
    ("application/xhtml+xml", "application/xhtml+xml", nil), (";;=", "", nil), ("", "", nil),
  ])
  func aTypeHasItsCharset(_ text: String, _ name: String, _ charset: String?) {
    let type = MediaType(text)
    #expect(type.name == name && type.charset == charset)
    #expect(type.isHTML == (name.hasPrefix("text/html") || name.contains("xhtml")))
  }
}
