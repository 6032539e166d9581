import Testing

@testable import ArticleExtraction

@Suite struct BoilerplateHintsTests {
  private static let names: [(String, Hints)] = [
    ("ad-slot", .advert), ("topAd", .advert), ("adSlot banner_ad2", .advert),
    ("header loadable", []), ("download", []), ("related-links", .related),
    ("relatedPosts", .related), ("c-RelatedBox", .related), ("site-footer", .footer),
    ("read-more", .related), ("read the more", []), ("read more", []),
    ("article-body", .body), ("ArticleBody", .body), ("hidden", .hidden), ("hidden-xs", []),
    ("td sr-only x", .hidden), ("pull-quote", .pullquote), ("pullQuote", .pullquote),
    ("wp-caption-text", .caption), ("", []), ("--", []), ("commentary", []),
  ]

  @Test(arguments: names)
  func namesAreReadWordByWord(name: String, hints: Hints) {
    let bytes = Array(name.utf8)
    #expect(HintReader.shared.hints(in: bytes, 0..<Int32(bytes.count)) == hints)
  }

  @Test func everyLineNamesAHint() {
    for line in boilerplateWords.split(separator: "\n") {
      let name = line.prefix { $0 != ":" }
      let reader = HintReader(words: "\(name): some")
      #expect(reader.hints(in: Array("some".utf8), 0..<4) != [], "\(line)")
    }
  }
}
