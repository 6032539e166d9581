import Testing

@testable import AsQuoted

struct PageAddressTests {
  @Test(arguments: [
    ("https://example.org/a", "http://www.example.org/a/"),
    ("example.org/a", "HTTPS://Example.ORG/a#top"),
    ("https://example.org/a?utm_source=x&id=3", "https://example.org/a?id=3&fbclid=y"),
    ("https://example.org", "https://example.org/?gclid=1"),
    ("http://example.org:80/a", "example.org/a"),
    ("https://example.org/a?", "https://example.org:443/a"),
    ("https://web.archive.org/web/20240305101112/http://www.example.org/a/", "example.org/a"),
    ("web.archive.org/web/20240305101112if_/https://example.org/a#x", "https://example.org/a"),
    ("https://web.archive.org/web/2024/https://example.org/a", "https://example.org/a"),
    ("https://web.archive.org/web/*/example.org/a", "https://example.org/a"),
    ("https://archive.ph/o/AbCdE/https://example.org/a", "https://example.org/a"),
    ("https://archive.ph/2024.03.05-101112/https://example.org/a", "https://example.org/a"),
    (
      "archive.today/20240305101112/https://example.org/a?utm_source=x",
      "https://web.archive.org/web/20250101000000/https://example.org/a"
    ),
  ])
  func whatDoesNotTellPagesApartIsLeftOut(_ one: String, _ other: String) {
    #expect(PageAddress(one) == PageAddress(other))
  }

  @Test(arguments: [
    ("https://example.org/a", "https://example.org/A"),
    ("https://example.org/a?id=3", "https://example.org/a?id=4"),
    ("https://example.org/a", "https://example.com/a"),
    ("https://example.org/a", "https://example.org/a?page=2"),
    ("https://example.org:8080/a", "https://example.org/a"),
    ("https://m.example.org/a", "https://example.org/a"),
    ("https://archive.ph/AbCdE", "https://archive.ph/FgHiJ"),
    ("https://example.org/web/20240305101112/https://example.org/a", "https://example.org/a"),
  ])
  func whatTellsPagesApartStays(_ one: String, _ other: String) {
    #expect(PageAddress(one) != PageAddress(other))
  }
}
