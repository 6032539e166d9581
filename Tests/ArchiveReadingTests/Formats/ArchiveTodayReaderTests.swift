import Testing

@testable import ArchiveReading

@Suite struct ArchiveTodayReaderTests {
  @Test func theSampleIsRead() throws {
    let page = try #require(Samples.pages("archive-today.html").first)
    #expect(page.format == "archive-today")
    #expect(page.url == "http://lindmoor-post.example/article.html")
    #expect(
      page.capture == .init(date: "2024-03-06T10:11:12Z", readFrom: "archive.today link")
    )
  }

  @Test(arguments: [
    "<link rel=\"canonical\" href=\"https://archive.ph/2024.03.06-101112/https://a.org/b?c\">",
    "<link rel=bookmark href=http://archive.today/20240306101112/https://a.org/b?c>",
    "<meta property=bookmark content=https://archive.md/20240306101112/https://a.org/b?c>",
    "<meta property=og:url content=https://archive.vn/20240306101112/https://a.org/b?c>",
  ])
  func eachLinkOfItsOwnTells(_ link: String) throws {
    let page = try #require(Samples.pages(text: "<html><head>\(link)<body><p>One").first)
    #expect(page.format == "archive-today" && page.url == "https://a.org/b?c")
    #expect(page.capture?.date == "2024-03-06T10:11:12Z")
  }

  @Test func withAShortAddressTheHeaderTells() throws {
    let page = try #require(
      Samples.pages(
        text: """
          <meta property="og:url" content="http://archive.is/AbCdE"><div id="HEADER">
          <input type="text" name="q" value="https://a.org/b">
          <time itemprop="pubdate" datetime="2024-03-06T10:11:12Z">6 Mar</time></div>
          """
      ).first
    )
    #expect(page.format == "archive-today" && page.url == "https://a.org/b")
    #expect(
      page.capture == .init(date: "2024-03-06T10:11:12Z", readFrom: "archive.today header")
    )
  }

  @Test(arguments: [
    "<a href='https://archive.ph/2024.03.06-101112/https://a.org/b'>a copy</a>",
    "<link rel=canonical href=https://archive.org/20240306101112/https://a.org/>",
    "<link rel=stylesheet href=https://archive.ph/20240306101112/https://a.org/a.css>",
    "<link rel=canonical href=https://archive.ph/AbCdE>",
  ])
  func aPageThatCitesACopyIsNone(_ text: String) throws {
    #expect(try Samples.pages(text: "<p>One</p>\(text)").map(\.format) == ["html"])
  }
}
