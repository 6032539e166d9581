import Testing

@testable import ArchiveReading

@Suite struct SingleFileReaderTests {
  private func page(url: String, date: String) throws -> ArchivedPage {
    let text = """
      <!DOCTYPE html> <html lang=en><!--
       Page saved with SingleFile 
       url: \(url) 
       saved date: \(date)
      --><meta charset=utf-8><p>One
      """
    return try #require(ArchiveReader().pages(in: Array(text.utf8), named: "a").first)
  }

  @Test func addressAndDateAreRead() throws {
    let page = try page(
      url: "https://example.org/a?b=c",
      date: "Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)"
    )
    #expect(page.format == "single-file")
    #expect(page.url == "https://example.org/a?b=c")
    #expect(
      page.capture == .init(date: "2024-03-05T10:11:12+01:00", readFrom: "SingleFile comment")
    )
  }

  @Test func aPageSavedOutOfTheWaybackMachineIsThatOfItsAddress() throws {
    let page = try page(
      url: "https://web.archive.org/web/20200102030405/http://example.org/",
      date: "Tue Mar 05 2024 10:11:12 GMT+0100"
    )
    #expect(page.url == "http://example.org/")
    #expect(page.capture?.date == "2020-01-02T03:04:05Z")
  }

  @Test func aDateThatCannotBeReadIsNone() throws {
    #expect(try page(url: "https://example.org/", date: "yesterday").capture == nil)
  }

  @Test func wordsInTheTextAreNoComment() throws {
    let text = "<p>Page saved with SingleFile\nurl: https://example.org/\n</p>"
    let page = try ArchiveReader().pages(in: Array(text.utf8), named: "a").first
    #expect(page?.format == "html")
    #expect(page?.url == nil)
  }
}
