import Testing

@testable import ArticleExtraction

@Suite struct PageAddressTests {
  @Test(arguments: [
    ("https://bay.test/a", "https://bay.test/a"),
    ("https://archive.test/web/20241230153012/https://bay.test/a?b", "https://bay.test/a?b"),
    ("https://archive.test/web/20241230153012id_/http://bay.test/", "http://bay.test/"),
    ("https://archive.test/2024.12.30-153012/https://bay.test/a", "https://bay.test/a"),
    ("https://bay.test/go/https://isle.test/", "https://bay.test/go/https://isle.test/"),
    ("/web/20241230153012js_/https://bay.test/a", "https://bay.test/a"),
    ("https://archive.test/web/20241230153012/www.bay.test/a", "http://www.bay.test/a"),
    ("https://archive.test/web/20241230153012im_///bay.test/a", "https://bay.test/a"),
    ("https://bay.test/web/2024/a", "https://bay.test/web/2024/a"),
    ("", ""),
  ])
  func anArchivesAddressIsTakenOff(address: String, own: String) {
    #expect(PageAddress.withoutArchive(address) == own)
  }

  @Test(arguments: [
    ("https://www.bay.test/a/?x#y", "/a"), ("http://bay.test/a", "/a"), ("/a", "/a"),
    ("https://bay.test/", nil), ("https://bay.test", nil), ("/", nil),
    ("https://archive.test/web/20241230153012/https://bay.test/a/b", "/a/b"),
  ])
  func onePageHasOnePath(address: String, path: String?) {
    #expect(PageAddress.path(address) == path)
  }

  @Test(arguments: [
    ("https://www.bay.test/a", "bay"), ("https://news.bay.co.uk", "bay"),
    ("http://bay.com.au/", "bay"),
    ("/a", nil), ("https://localhost", nil),
  ])
  func theHostNamesTheSite(address: String, name: String?) {
    #expect(PageAddress.siteName(address) == name)
  }

  @Test(arguments: [
    ("/a/b", "https://bay.test/a/b"), ("b", "https://bay.test/x/b"),
    ("//isle.test/b", "https://isle.test/b"),
    ("?q", "https://bay.test/x/y?q"), ("https://isle.test/", "https://isle.test/"), ("", ""),
    ("mailto:a@bay.test", "mailto:a@bay.test"),
  ])
  func aRelativeAddressIsMadeWhole(address: String, whole: String) {
    #expect(PageAddress.resolved(address, at: "https://bay.test/x/y?z") == whole)
    #expect(PageAddress.resolved(address, at: nil) == address)
  }

  @Test func theAddressOfAnArticleIsWholeWhereThatOfItsPageIsKnown() throws {
    let page = "<link rel=canonical href='/a'>\(Pages.paragraphsHTML)"
    let article = try Pages.extract(page).article
    #expect(article.resolved(at: "https://bay.test/x").url == "https://bay.test/a")
    #expect(article.resolved(at: nil).url == "/a")
  }
}
