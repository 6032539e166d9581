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
}
