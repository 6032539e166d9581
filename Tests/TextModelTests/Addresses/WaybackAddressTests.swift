import Testing

import TextModel

@Suite struct WaybackAddressTests {
  @Test(arguments: [
    ("https://web.archive.org/web/20240305101112/www.a.org/b", "http://www.a.org/b"),
    ("https://web.archive.org/web/20240305101112/https:/a.org/b", "https://a.org/b"),
    ("/web/20240305101112im_/https://a.org/b?c=https://d.org", "https://a.org/b?c=https://d.org"),
    ("//web.archive.org/web/20240305101112js_///a.org/b", "https://a.org/b"),
    ("http://web.archive.org/web/20240305101112/http://a.org:80/b", "http://a.org:80/b"),
  ])
  func addressesArePutBack(_ address: String, _ original: String) {
    #expect(WaybackAddress(address)?.original == original)
  }

  @Test(arguments: ["", "if_", "id_", "js_", "cs_", "im_", "mp_", "oe_", "fw_"])
  func anAddressNamesItsPage(_ form: String) {
    let address = WaybackAddress("https://web.archive.org/web/20240305101112\(form)/http://a.org/b")
    #expect(address?.timestamp == "20240305101112")
    #expect(address?.original == "http://a.org/b")
  }

  /// They leave it to the machine which capture to show.
  @Test(arguments: [
    "https://web.archive.org/web/2024/https://a.org/b", "web.archive.org/web/202403/a.org/b",
    "https://web.archive.org/web/*/https://a.org/b", "/web/2024*/https://a.org/b",
    "https://web.archive.org/web/2024id_/https://a.org/b", "/web/im_/https://a.org/b",
  ])
  func addressesWithoutAWholeTimeNameTheirPageToo(_ address: String) throws {
    let read = try #require(WaybackAddress(address))
    #expect(read.timestamp == nil)
    #expect(["https://a.org/b", "http://a.org/b"].contains(read.original))
  }

  @Test(arguments: [
    "", "https://a.org/", "/web/2024/05/a-story", "/web/im_/a", "/web/news/https://a.org/b",
    "https://web.archive.org/web/https://a.org/b",
    "https://web.archive.org/web/202403051011121/https://a.org/b",
    "https://web.archive.org/web/20240305101112", "https://web.archive.org/web/20240305101112/",
    "https://a.org/?u=web.archive.org/web/20240305101112/b",
  ])
  func otherAddressesAreNone(_ address: String) {
    #expect(WaybackAddress(address) == nil)
  }
}
