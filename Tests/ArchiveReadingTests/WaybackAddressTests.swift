import Testing

@testable import ArchiveReading

@Suite struct WaybackAddressTests {
  @Test(arguments: ["", "if_", "id_"]) func anAddressNamesItsPage(_ form: String) {
    let address = WaybackAddress("https://web.archive.org/web/20240305101112\(form)/http://a.org/b")
    #expect(address?.timestamp == "20240305101112")
    #expect(address?.original == "http://a.org/b")
  }

  @Test(arguments: [
    "", "https://a.org/", "https://web.archive.org/web/2024*/http://a.org/",
    "https://web.archive.org/web/20240305101112",
    "https://a.org/?u=web.archive.org/web/20240305101112/b",
  ])
  func otherAddressesAreNone(_ address: String) {
    #expect(WaybackAddress(address) == nil)
  }
}
