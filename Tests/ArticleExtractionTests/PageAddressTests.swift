import Testing

@testable import ArticleExtraction

@Suite struct PageAddressTests {
  @Test(arguments: [
    ("https://bay.test/a", "https://bay.test/a"),
    ("https://archive.test/web/20241230153012/https://bay.test/a?b", "https://bay.test/a?b"),
    ("https://archive.test/web/20241230153012id_/http://bay.test/", "http://bay.test/"),
    ("https://archive.test/2024.12.30-153012/https://bay.test/a", "https://bay.test/a"),
    ("https://bay.test/go/https://isle.test/", "https://bay.test/go/https://isle.test/"),
    ("", ""),
  ])
  func anArchivesAddressIsTakenOff(address: String, own: String) {
    #expect(PageAddress.withoutArchive(address) == own)
  }
}
