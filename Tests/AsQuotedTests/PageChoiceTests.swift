import AsQuoted
import Testing

struct PageChoiceTests {
  private let url = "https://www.example.org/News/2024/harbour?id=3"

  @Test(arguments: [
    ("harbour", true), ("NEWS/2024", true), ("?id=3", true), ("harbor", false), ("*", true),
    ("*/2024/*", true), ("*harbour", false), ("*harbour?id=3", true), ("example.org/*", true),
    ("https://www.example.org/*", true), ("example.org/*/2023/*", false), ("*r*r*?id=3", true),
  ])
  func aPatternIsAPartOrHasStars(_ pattern: String, _ expected: Bool) {
    #expect(PageChoice(pattern: pattern).contains(url: url) == expected)
  }

  @Test func starsTakeNoLongTime() {
    let text = String(repeating: "a", count: 20_000)
    #expect(!PageChoice(pattern: String(repeating: "*a", count: 50) + "*b").contains(url: text))
  }

  @Test func anAddressIsComparedWithoutWhatDoesNotMatter() {
    let choice = PageChoice(url: "example.org/News/2024/harbour/?id=3&utm_medium=mail#top")
    #expect(choice.contains(url: url))
    #expect(!choice.contains(url: "https://example.org/News/2024"))
  }

  @Test func aPageWithoutAddressHasToBeReadFirst() {
    let choice = PageChoice(url: url)
    #expect(choice.mayContain(PageArchive()))
    #expect(!choice.contains(url: nil))
    #expect(!choice.mayContain(PageArchive(url: "https://example.org/b")))
    #expect(PageChoice.all.contains(url: nil))
  }
}
