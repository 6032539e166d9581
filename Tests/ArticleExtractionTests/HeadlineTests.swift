import Testing

@testable import ArticleExtraction

@Suite struct HeadlineTests {
  @Test(arguments: [
    ("Ferry stays | The Bay", "The Bay", nil, "Ferry stays"),
    ("Ferry stays – The Bay", "The Bay", nil, "Ferry stays"),
    ("The Bay: Ferry stays", "The Bay", nil, "The Bay: Ferry stays"),
    ("The Bay | Ferry stays", "The Bay", nil, "Ferry stays"),
    ("Old ferry stays - The Bay News", nil, "Old ferry stays", "Old ferry stays"),
    ("Ferry stays - for now", nil, "Ferry", "Ferry stays - for now"),
    ("The ferry stays | The Bay", nil, nil, "The ferry stays"),
    ("Ferry | The Bay", nil, nil, "Ferry | The Bay"),
    (" | The Bay", nil, nil, " | The Bay"),
  ])
  func theSiteIsTakenOff(title: String, site: String?, heading: String?, headline: String) {
    #expect(Headline.withoutSite(title, site: site, heading: heading) == headline)
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
