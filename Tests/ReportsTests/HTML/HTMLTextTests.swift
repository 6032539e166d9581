import Testing

@testable import Reports

struct HTMLTextTests {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("</p><script>alert(1)</script>", "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"'", "&quot;&#39;"),
    ("&amp;", "&amp;amp;"),
    ("“Ää”\u{00A0}€", "“Ää”\u{00A0}€"),
    ("two\nlines", "two\nlines"),
  ])
  func wordsStandAsTheyAre(_ words: String, _ markup: String) {
    #expect(HTMLText("<p>\(words)</p>").markup == "<p>\(markup)</p>")
  }

  @Test(arguments: [
    ("\u{00}", "␀"), ("\u{1B}[2J", "␛[2J"), ("\u{7F}", "␡"), ("\u{0D}", "␍"),
    ("\u{85}", "⟨U+0085⟩"), ("\u{202E}cod", "⟨U+202E⟩cod"), ("\u{2066}", "⟨U+2066⟩"),
    ("\u{FFFE}", "⟨U+FFFE⟩"), ("\u{1FFFF}", "⟨U+1FFFF⟩"),
  ])
  func whatWouldBeSeenOnlyByWhatItDoesIsShown(_ words: String, _ shown: String) {
    #expect(HTMLText("\(words)").markup == shown)
  }

  @Test func anAttributesValueDoesNotEndBeforeItsQuotationMark() throws {
    let value = "x\" onclick=\"alert(1)\" y='"
    let page = try ParsedHTML(HTMLText("<p title=\"\(value)\"></p>").markup)
    #expect(page.elements[0].attributes == ["title": value])
  }

  @Test func markupOfOurOwnIsKept() {
    let inner: HTMLText = "<b>\("<")</b>"
    #expect(HTMLText("<p>\(inner)\(3)</p>").markup == "<p><b>&lt;</b>3</p>")
  }

  @Test(arguments: ["https://fenholt.test/a?b=c&d=e", "HTTP://FENHOLT.test/"])
  func anAddressOfTheWebIsALinkThatTellsTheServerNothing(_ address: String) throws {
    let link = try ParsedHTML(HTMLLink.address(address).markup).elements[0]
    #expect(link.attributes["href"] == address)
    #expect(link.attributes["rel"] == "noopener noreferrer nofollow")
    #expect(link.text == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//fenholt.test/",
    "https:fenholt.test", " https://fenholt.test", "https://fenholt.test/ x",
    "https://fenholt.test/\u{202E}x", "java\nscript:alert(1)",
  ])
  func anyOtherAddressIsWords(_ address: String) throws {
    #expect(try ParsedHTML(HTMLLink.address(address).markup).all("a").isEmpty)
  }
}
