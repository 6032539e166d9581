import Testing

@testable import ArchiveReading

@Suite struct ReaderModeReaderTests {
  @Test func firefoxsReaderViewIsRead() throws {
    let page = try #require(Samples.pages("firefox-reader.html").first)
    #expect(page.format == "reader-mode")
    #expect(page.url == "http://lindmoor-post.example/article.html")
    #expect(page.capture == nil)
  }

  @Test func chromesReadingModeHasItsAddressWhereTheBrowserPutIt() throws {
    let address = "chrome-distiller://5f_a/?title=One&amp;url=https%3A%2F%2Fa.org%2Fb%3Fc"
      .replacing("&amp;", with: "&")
    let text = """
      <!-- saved from url=(0060)\(address) -->
      <html><body class="light sans-serif"><div id="content-wrap"><article><header id="article-header">
      <h1 id="title-holder">One</h1></header><div id="content"><p>Two</div></article></div>
      """
    let page = try #require(Samples.pages(text: text).first)
    #expect(page.format == "reader-mode" && page.url == "https://a.org/b?c")
  }

  @Test func aPrintFriendlyPageNamesItsSource() throws {
    let text = """
      <style>#pf-src-url {}</style><div id="pf-content"><h1 id="pf-title">One</h1>
      <a id="pf-src-url" href="https://a.org/b">a.org</a><p>Two</div>
      """
    let page = try #require(Samples.pages(text: text).first)
    #expect(page.format == "reader-mode" && page.url == "https://a.org/b")
  }

  @Test(arguments: [
    ("about:reader?url=https%3A%2F%2Fa.org%2Fb", "https://a.org/b"),
    ("about:reader?url=%", "%"), ("about:reader?x=1", "about:reader?x=1"),
    ("https://a.org/?url=b", "https://a.org/?url=b"), ("", ""),
  ])
  func addressesOfReaderViewsNameTheirPage(_ address: String, _ original: String) {
    #expect(ReaderViewAddress.original(address) == original)
  }
}
