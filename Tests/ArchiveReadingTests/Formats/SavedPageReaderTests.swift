import Testing

@testable import ArchiveReading

@Suite struct SavedPageReaderTests {
  private func page(_ comment: String) throws -> ArchivedPage {
    let text = "<!DOCTYPE html>\r\n\(comment)\r\n<html><p>One"
    return try #require(ArchiveReader().pages(in: Array(text.utf8), named: "a").first)
  }

  @Test(arguments: ["0023", "0999", "23"]) func theAddressIsRead(_ length: String) throws {
    let page = try page("<!-- saved from url=(\(length))https://example.org/a_b -->")
    #expect(page.format == "saved-page")
    #expect(page.url == "https://example.org/a_b")
    #expect(page.capture == nil)
  }

  @Test func aPageOfTheWaybackMachineHasItsDateInItsAddress() throws {
    let page = try page(
      "<!-- saved from url=(0058)https://web.archive.org/web/20200102030405/http://a.org/ -->"
    )
    #expect(page.url == "http://a.org/")
    #expect(page.capture?.date == "2020-01-02T03:04:05Z")
  }

  @Test func aZoneIsNoAddress() throws {
    #expect(try page("<!-- saved from url=(0014)about:internet -->").url == nil)
  }

  @Test func firefoxsCopyIsToldByItsFolder() throws {
    let pages = try Samples.pages("firefox.html")
    #expect(pages.map(\.format) == ["saved-page"])
    #expect(pages.first?.url == nil)
  }

  @Test(arguments: [
    "<link href=\"One%20two_files/a.css\"><img src=\"One%20two_files/b.png\">",
    "<link href=\"./Eins-Dateien/a.css\"><script src='./Eins-Dateien/b.js'></script>",
    "<img src=\"a_files/b.png\">",
  ])
  func linksIntoAFolderBesideThePageTell(_ links: String) throws {
    #expect(
      try Samples.pages(text: "<html>\(links)", named: "b/a.html").map(\.format) == ["saved-page"]
    )
  }

  @Test(arguments: [
    "<img src=\"b_files/c.png\">", "<img src=\"/a_files/b.png\">", "<p>\"a_files/b.png\"",
    "<img src=\"https://a_files/b.png\">", "<a title=\"a_files/b.png\">",
    "<img src=\"b_files/c.png\"><img src=\"c_files/c.png\">",
  ])
  func otherLinksTellNothing(_ links: String) throws {
    #expect(try Samples.pages(text: "<html>\(links)", named: "b/a.html").map(\.format) == ["html"])
  }

  @Test(arguments: [
    "<!-- saved from url=( -->", "<!-- saved from url=(x)http://a.org/ -->", "<!-- saved -->",
  ])
  func otherCommentsAreNone(_ comment: String) throws {
    #expect(try page(comment).format == "html")
  }
}
