import Testing

@testable import ArchiveReading

@Suite struct AMPReaderTests {
  @Test(arguments: ["⚡", "amp", "AMP=\"\" lang=en", "⚡\u{FE0F}"])
  func theMarkOfTheFirstElementTells(_ mark: String) throws {
    let page = try Samples.pages(
      text: "<!doctype html><html \(mark)><link rel=canonical href=http://a.org/><p>One"
    ).first
    #expect(page?.format == "amp" && page?.url == "http://a.org/")
  }

  @Test(arguments: [
    "<html class=amp>", "<html data-amp><p ⚡>", "<p amp>", "<html amp4ads>", "amp ⚡ <p>",
  ])
  func otherPagesAreNone(_ text: String) throws {
    #expect(try Samples.pages(text: text).map(\.format) == ["html"])
  }

  @Test func theSampleIsRead() throws {
    let page = try #require(Samples.pages("amp.html").first)
    #expect(page.format == "amp" && page.url == "http://lindmoor-post.example/article.html")
  }
}
