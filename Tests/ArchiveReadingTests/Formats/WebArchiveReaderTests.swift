import Testing

@testable import ArchiveReading

@Suite struct WebArchiveReaderTests {
  @Test(arguments: ["safari.webarchive", "safari-xml.webarchive"])
  func bothFormsAreRead(_ name: String) throws {
    let pages = try Samples.pages(name)
    let page = try #require(pages.first)
    #expect(pages.count == 1 && page.format == "web-archive" && page.kind == .html)
    #expect(page.url == "http://lindmoor-post.example/article.html")
    #expect(page.transportCharset == "UTF-8")
    #expect(page.capture == nil)
    #expect(try page.bytes == Samples.bytes("site/article.html"))
  }

  @Test func aSetOfFramesGivesThoseThatHaveText() throws {
    let pages = try Samples.pages("safari-frameset.webarchive")
    #expect(pages.map(\.url) == ["http://lindmoor-post.example/article.html"])
  }

  private func message(_ bytes: [UInt8]) -> String? {
    #expect(throws: ArchiveError.self) {
      try ArchiveReader().pages(in: bytes, named: "a.webarchive")
    }?.message
  }

  @Test(arguments: ["safari.webarchive", "safari-xml.webarchive"])
  func aFileThatIsCutOffIsDamaged(_ name: String) throws {
    let bytes = try Samples.bytes(name)
    let told = try #require(message(Array(bytes.prefix(bytes.count / 2))))
    #expect(told.contains("cut off or damaged; save the page again"))
  }

  @Test func otherListsAreNoPages() throws {
    let binary = try #require(message(BinaryPropertyListTests.list([[0xD0]])))
    #expect(binary.hasSuffix("no web archive of Safari: it has no WebMainResource"))
    let xml = try #require(message(Array("<?xml version=\"1.0\"?><plist><dict/></plist>".utf8)))
    #expect(xml.hasSuffix("no web archive of Safari: it has no WebMainResource"))
  }

  @Test func anArchiveThatHoldsItselfEnds() throws {
    // {WebMainResource: {WebResourceData: <p>}, WebSubframeArchives: [itself, itself]}
    let key = { (name: String) in [0x5F, 0x10, UInt8(name.utf8.count)] + Array(name.utf8) }
    let list = BinaryPropertyListTests.list([
      [0xD2, 1, 2, 3, 4], key("WebMainResource"), key("WebSubframeArchives"), [0xD1, 5, 6],
      [0xA2, 0, 0], key("WebResourceData"), [0x43] + Array("<p>".utf8),
    ])
    #expect(try ArchiveReader().pages(in: list, named: "a").map(\.text) == ["<p>"])
  }

  @Test func deepXMLIsRefused() throws {
    let deep = String(repeating: "<array>", count: 100_000)
    let told = try #require(message(Array("<?xml version=\"1.0\"?><plist>\(deep)".utf8)))
    #expect(told.contains("nested too deep"))
  }

  @Test func anArchiveOfAPictureIsNoPage() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>WebMainResource</key><dict>
      <key>WebResourceData</key><data>AAAA</data><key>WebResourceMIMEType</key><string>image/png</string>
      </dict></dict></plist>
      """
    #expect(try #require(message(Array(text.utf8))).contains("of no page, but of image/png"))
  }
}
