import AsQuoted
import Foundation
import TestSupport
import Testing

/// One article, saved in many ways: `Tests/Samples/saved`.
@Suite struct SavedSamplesTests {
  private static let folder = RepositoryPaths.root.appending(path: "Tests/Samples/saved")

  private func page(_ name: String) throws -> PageExtraction {
    let pages = Extractor().pages(at: Self.folder.appending(path: name).path)
    #expect(pages.count == 1)
    return try #require(pages.first)
  }

  @Test(arguments: [
    ("chrome-article.mhtml", "mhtml"), ("chrome-frameset.mhtml", "mhtml"),
    ("safari.webarchive", "web-archive"), ("safari-xml.webarchive", "web-archive"),
    ("safari-frameset.webarchive", "web-archive"), ("firefox.html", "saved-page"),
    ("firefox-reader.html", "reader-mode"), ("amp.html", "amp"),
    ("archive-today.html", "archive-today"), ("windows-1252.html", "html"),
    ("wayback-relative.html", "wayback"),
  ])
  func everyCopyHasTheArticleAndNothingElse(_ name: String, _ format: String) throws {
    let page = try page(name)
    let article = try self.page("site/article.html").article
    #expect(page.problem == nil && page.archive.format == format)
    #expect(page.article.text == article.text)
    #expect(page.article.title?.hasPrefix("Harbour bridge to close for a month") == true)
    #expect(page.url?.contains("lindmoor-post.example/") == true)
    #expect(page.article.publisher == nil)
    // archive.today leaves nothing of the author and the date.
    #expect(page.article.byline == (format == "archive-today" ? nil : "Ida Brandt"))
    #expect(
      page.article.published
        == (["archive-today", "reader-mode"].contains(format) ? nil : "2024-03-05T06:30:00Z")
    )
  }
}
