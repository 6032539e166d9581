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

  @Test(arguments: [
    "<!-- saved from url=( -->", "<!-- saved from url=(x)http://a.org/ -->", "<!-- saved -->",
  ])
  func otherCommentsAreNone(_ comment: String) throws {
    #expect(try page(comment).format == "html")
  }
}
