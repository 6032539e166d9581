import Testing

@testable import ArchiveReading

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

  @Test(arguments: [
    "", "https://a.org/", "https://web.archive.org/web/2024*/http://a.org/",
    "https://web.archive.org/web/20240305101112", "https://web.archive.org/web/20240305101112/",
    "https://a.org/?u=web.archive.org/web/20240305101112/b",
  ])
  func otherAddressesAreNone(_ address: String) {
    #expect(WaybackAddress(address) == nil)
  }
}
