import Testing

@testable import ArchiveReading

@Suite struct WaybackReaderTests {
  private func page(_ text: String) throws -> ArchivedPage {
    try #require(ArchiveReader().pages(in: Array(text.utf8), named: "a").first)
  }

  @Test func theScriptTellsAddressAndTime() throws {
    let page = try page(
      """
      <html><head><script>__wm.init("https://web.archive.org/web");</script><script>
        __wm.wombat("http:\\/\\/a.org\\/b","20200102030405","https://web.archive.org/","web","/_static/",
        "1577934245");</script></head><p>One
      """
    )
    #expect(page.format == "wayback")
    #expect(page.url == "http://a.org/b")
    #expect(page.capture == .init(date: "2020-01-02T03:04:05Z", readFrom: "Wayback Machine script"))
  }

  @Test func theCommentAtTheEndTellsTheTime() throws {
    let page = try page(
      """
      <html><p>One</p></html>
      <!--
           FILE ARCHIVED ON 03:04:05 Jan 02, 2020 AND RETRIEVED FROM THE
           INTERNET ARCHIVE ON 10:11:12 Mar 05, 2024.
      -->
      """
    )
    #expect(page.format == "wayback")
    #expect(page.url == nil)
    #expect(
      page.capture == .init(date: "2020-01-02T03:04:05Z", readFrom: "Wayback Machine comment")
    )
  }

  @Test func theToolbarAloneTellsNoTime() throws {
    let page = try page(
      "<html><!-- BEGIN WAYBACK TOOLBAR INSERT --><div></div><!-- END WAYBACK TOOLBAR INSERT --><p>One"
    )
    #expect(page.format == "wayback")
    #expect(page.capture == nil)
  }

  @Test func linksTurnedToTheWaybackMachineTellTheTime() throws {
    let links = ["a", "b", "c"].map {
      "<a href=\"https://web.archive.org/web/20200102030405/http://a.org/\($0)\">x</a>"
    }
    let page = try page(
      "<html>\(links.joined())<img src=//web.archive.org/web/20200102030409im_/http://a.org/d.png>"
    )
    #expect(page.format == "wayback")
    #expect(page.capture?.date == "2020-01-02T03:04:05Z")
    #expect(page.capture?.readFrom == "Wayback Machine addresses in the page")
  }

  @Test(arguments: [
    "<!-- saved from url=(0058)https://web.archive.org/web/20200102030405/http://a.org/b -->",
    "<link rel=canonical href='https://web.archive.org/web/20200102030405/http://a.org/b'/>",
    "<link rel=\"canonical\" href=\"/web/20200102030405/http://a.org/b\">",
  ])
  func withoutTheScriptOtherPlacesTellTheAddress(_ place: String) throws {
    let page = try page("<html>\(place)<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>One")
    #expect(page.format == "wayback")
    #expect(page.url == "http://a.org/b")
    #expect(page.capture?.date == "2020-01-02T03:04:05Z")
  }

  @Test(arguments: [
    ("<link rel=\"canonical\" href=\"/web/20200102030405/http://a.org/b\">", "http://a.org/b"),
    ("<img src='/web/20200102030405im_/https://a.org/b.png'>", nil),
    ("<div style=background:url(/web/20200102030405im_/https://a.org/b.png)>", nil),
  ])
  func addressesWithoutAHostAreTheMachinesOwn(_ place: String, _ url: String?) throws {
    let page = try page("<html>\(place)<p>One")
    #expect(page.format == "wayback")
    #expect(page.url == url)
    #expect(page.capture?.date == "2020-01-02T03:04:05Z")
  }

  @Test(arguments: [
    "<a href='/web/20200102030405/report'>", "<a href='/web/2020/http://a.org/'>",
    "<p>/web/20200102030405/http://a.org/", "<a href='/web/20200102030405report/http://a.org/'>",
  ])
  func aSitesOwnFolderOfThatNameIsNone(_ place: String) throws {
    #expect(try page("<html>\(place)<p>One").format == "html")
  }

  @Test func anArticleThatCitesCopiesIsNone() throws {
    let cited = ["20200102030405", "20200102030405", "20200102030405", "20210102030405"].map {
      "<a href='https://web.archive.org/web/\($0)/http://b.org/'>b</a>"
    }
    let own = (0..<5).map { "<a href='https://a.org/\($0)'>a</a>" }
    #expect(try page("<html>\(cited.joined())\(own.joined())").format == "html")
    #expect(
      try page("<p><a href='https://web.archive.org/web/20200102030405/http://b.org/'>b</a>").format
        == "html"
    )
  }
}
