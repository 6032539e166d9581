import Testing

@testable import Reports

struct AddressTextTests {
  @Test(arguments: [
    ("pages/a b.html", "pages/a%20b.html"), ("/tmp/é.html", "file:///tmp/%C3%A9.html"),
    ("a:b#c?d%.html", "a%3Ab%23c%3Fd%25.html"), ("-", "stdin"),
    ("./pages/a.html", "pages/a.html"), (".//./a.html", "a.html"), ("../a.html", "../a.html"),
  ])
  func aPathBecomesAReference(_ path: String, _ expected: String) {
    #expect(AddressText.uri(path: path) == expected)
  }

  @Test(arguments: [
    ("https://a.test/b?c=1#d", "https://a.test/b?c=1#d"),
    ("https://a.test/b c<>é", "https://a.test/b%20c%3C%3E%C3%A9"), ("javascript:alert(1)", nil),
    ("/relative", nil), ("", nil), ("https://", nil), ("no address at all", nil),
  ])
  func onlyAddressesOfTheWebAreTaken(_ address: String, _ expected: String?) {
    #expect(AddressText.uri(web: address) == expected)
  }
}
