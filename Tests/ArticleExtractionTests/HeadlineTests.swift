import Testing

@testable import ArticleExtraction

@Suite struct HeadlineTests {
  @Test(arguments: [
    ("Ferry stays | The Bay", "The Bay", nil, "Ferry stays"),
    ("Ferry stays – The Bay", "The Bay", nil, "Ferry stays"),
    ("The Bay: Ferry stays", "The Bay", nil, "The Bay: Ferry stays"),
    ("The Bay: Old ferry stays", nil, "Old ferry stays", "Old ferry stays"),
    ("Ferry stays - TheBay", "The Bay", nil, "Ferry stays"),
    ("Ferry stays - BAY", nil, nil, "Ferry stays"),
    ("The Bay | Ferry stays", "The Bay", nil, "Ferry stays"),
    ("Old ferry stays - The Bay News", nil, "Old ferry stays", "Old ferry stays"),
    ("Ferry stays - for now", nil, "Ferry", "Ferry stays - for now"),
    ("The ferry stays | The Bay", nil, nil, "The ferry stays"),
    ("Ferry | The Bay", nil, nil, "Ferry | The Bay"),
    (" | The Bay", nil, nil, " | The Bay"),
  ])
  func theSiteIsTakenOff(title: String, site: String?, heading: String?, headline: String) {
    let names = [site, "bay"].compactMap { $0.map(HeadlineWords.init) }
    let headings = [heading].compactMap { $0.map { ($0, HeadlineWords($0)) } }
    #expect(Headline.withoutSite(title, names: names, headings: headings) == headline)
  }

  @Test(arguments: [
    ("Old ferry stays", "The old ferry stays!", true),
    ("Old “ferry” stays", "OLD FERRY STAYS", true),
    ("Old ferry stays", "Old ferry stays | The Bay", true),
    ("Old ferry stays", "Bakery burns", false),
    ("Ferry", "Ferry burns down", false), ("", "", false),
  ])
  func headlinesAreComparedByTheirWords(left: String, right: String, isSame: Bool) {
    #expect(HeadlineWords(left).isSame(as: HeadlineWords(right)) == isSame)
  }

  @Test func entitiesThatWereMadeTwiceAreResolved() {
    #expect(Headline.read("&amp;quot;Yes&amp;quot;") == "\"Yes\"")
  }

  @Test(arguments: [
    ("Ann &amp; Bo", "Ann & Bo"), ("&#8220;Yes&#x201D;", "“Yes”"), ("&quot;Yes&quot;", "\"Yes\""),
    ("AT&T; more", "AT&T; more"), ("a & b", "a & b"), ("&", "&"), ("&#xD800;", "&#xD800;"),
    ("&amp;amp;", "&amp;"),
  ])
  func entitiesAreResolvedOnce(text: String, headline: String) {
    #expect(Headline.decoded(text) == headline)
  }
}
