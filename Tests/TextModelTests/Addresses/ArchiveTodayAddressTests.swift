import Testing
import TextModel

@Suite struct ArchiveTodayAddressTests {
  @Test(arguments: [
    ("https://archive.ph/2024.03.05-101112/https://a.org/b", "20240305101112"),
    ("http://www.archive.today/20240305101112/https://a.org/b", "20240305101112"),
    ("https://archive.is/o/AbCdE/https://a.org/b", nil),
  ])
  func anAddressNamesItsPage(_ address: String, _ timestamp: String?) {
    let read = ArchiveTodayAddress(address)
    #expect(read?.original == "https://a.org/b")
    #expect(read?.timestamp == timestamp)
  }

  @Test(arguments: [
    "https://archive.ph/AbCdE", "https://archive.ph", "https://archive.ph/20240305101112/",
    "https://archive.ph/o/AbCdE/image",
  ])
  func aShortAddressNamesNone(_ address: String) {
    #expect(ArchiveTodayAddress(address) == ArchiveTodayAddress("https://archive.ph/x"))
  }

  @Test(arguments: ["", "archive.ph/AbCdE", "https://a.org/20240305101112/https://a.org/b"])
  func otherAddressesAreNone(_ address: String) {
    #expect(ArchiveTodayAddress(address) == nil)
  }
}
