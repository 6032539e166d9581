import Testing

@testable import ArticleExtraction

@Suite struct MetadataReaderTests {
  private func article(_ head: String, body: String = "") throws -> Article {
    try Pages.extract(
      "<html><head>\(head)</head><body>\(body)\(Pages.paragraphsHTML)</body></html>"
    ).article
  }

  private func script(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
  }

  @Test(arguments: [
    (
      #"{"@type": "NewsArticle", "headline": "Ferry &amp; bay"}"#,
      "<meta property='og:title' content='Other'>", "Ferry & bay"
    ),
    ("", "<meta property='og:title' content='Ferry stays'><title>Other</title>", "Ferry stays"),
    (
      "", "<title>Ferry stays - The Bay</title><meta property='og:site_name' content='The Bay'>",
      "Ferry stays"
    ),
    ("", "<title>The old ferry stays | News | The Bay</title>", "The old ferry stays"),
    ("", "<title>Ferry - a history</title>", "Ferry - a history"),
    (#"{"@type": "WebSite", "name": "The Bay"}"#, "<title>Ferry stays</title>", "Ferry stays"),
    (#"{"@type": "NewsArticle", "headline": "#, "<title>Ferry stays</title>", "Ferry stays"),
  ])
  func theTitleIsTheHeadlineWithoutTheSite(json: String, head: String, title: String) throws {
    #expect(try article(head + script(json)).title == title)
  }

  @Test func aHeadingOfThePageIsBetterThanItsTitle() throws {
    let page = try article("<title>Ferry - The Bay</title>", body: "<h1>The ferry <br>stays</h1>")
    #expect(page.title == "The ferry stays")
    #expect(page.blocks.last?.kind == .title)
    #expect(!page.text.contains("The ferry stays"))
  }

  @Test func theTitleHasNoSpaceOfAnyKindAtItsEnds() throws {
    #expect(try article("", body: "<h1>\u{A0}Ferry stays&nbsp;</h1>").title == "Ferry stays")
  }

  @Test func whatArchiveTodaySaysOfItselfIsNotTheArticles() throws {
    let page = try article(
      """
      <meta property="og:site_name" content="archive.is">
      <meta property="article:published_time" content="2024-03-06T10:11:12Z">
      <link rel="canonical" href="http://archive.ph/2024.03.06-101112/https://bay.test/a">
      """,
      body: "<time itemprop=pubdate datetime='2024-03-06T10:11:12Z'>6 Mar</time>"
    )
    #expect(page.url == "https://bay.test/a")
    #expect(page.publisher == nil && page.published == nil)
  }

  @Test func theAuthorThatAReaderViewShowsIsRead() throws {
    let page = try article("", body: "<div class='credits reader-credits'>Ann Lee</div>")
    #expect(page.byline == "Ann Lee")
  }

  @Test func theYearOneIsNoDate() throws {
    let head = "<meta itemprop=datePublished content='0001-01-01T00:00:00Z'>"
    #expect(
      try article(head, body: "<time datetime='2024-12-30'></time>").published == "2024-12-30"
    )
  }

  @Test(arguments: [
    (#""Ann Lee""#, "Ann Lee"), (#"{"name": "Ann Lee"}"#, "Ann Lee"),
    (#"[{"@type": "Person", "name": "Ann Lee"}, "Bo Ray"]"#, "Ann Lee, Bo Ray"),
    (#"{"name": ["Ann Lee", "Bo Ray"]}"#, "Ann Lee, Bo Ray"),
    (##"{"@id": "#ann"}}, {"@id": "#ann", "@type": "Person", "name": "Ann Lee""##, "Ann Lee"),
  ])
  func theAuthorMayBeAStringAnObjectAListOrAReference(author: String, byline: String) throws {
    let json = #"{"@graph": [{"@type": ["Thing", "NewsArticle"], "author": \#(author)}]}"#
    #expect(try article(script(json)).byline == byline)
  }

  @Test(arguments: [
    "<meta name=author content='By Ann Lee'>",
    "<meta property='article:author' content='By Ann Lee'>",
    "<meta property='article:author' content='https://bay.test/ann'><meta name=byl content='By Ann Lee'>",
  ])
  func theBylineIsAsPrintedWithoutBy(head: String) throws {
    #expect(try article(head).byline == "Ann Lee")
  }

  @Test func aMarkedAuthorOnThePageIsTheByline() throws {
    let page = try article("", body: "<div itemprop='author'>Ann Lee</div>")
    #expect(page.byline == "Ann Lee")
    #expect(!page.text.contains("Ann Lee\n"))
  }

  @Test(arguments: [
    (
      "<script type='application/ld+json'>[{\"@type\": \"Report\", \"datePublished\": \"2024-12-30T12:10:00Z\"}]</script>",
      "2024-12-30T12:10:00Z"
    ),
    ("<meta property='article:published_time' content='2024-12-30'>", "2024-12-30"),
    ("<meta itemprop=datePublished content='2024-12-30'>", "2024-12-30"),
    ("<meta name=pubdate content='30 December 2024'>", "2024-12-30"),
    ("<meta name=pubdate content='12/30'>", "12/30"),
    ("", nil),
  ])
  func theDateIsThatOfThePagesData(head: String, date: String?) throws {
    #expect(try article(head).published == date)
  }

  @Test(arguments: [
    #"{"@type": "ItemList", "itemListElement": [{"item": OTHER}]}"#, "[OTHER, OWN]", "[OWN, OTHER]",
    #"{"@graph": [OTHER, {"@type": "WebPage", "mainEntity": OWN}]}"#, "OTHER",
  ])
  func whatTheDataSayOfOtherArticlesIsNotThePages(json: String) throws {
    let other =
      #"{"@type": "NewsArticle", "headline": "A storm takes the pier", "url": "https://bay.test/b", "author": "Bo Ray", "datePublished": "2020-01-01"}"#
    let own = #"{"@type": "NewsArticle", "headline": "The ferry stays", "author": "Ann Lee"}"#
    let page = try article(
      "<title>The ferry stays | Bay Post</title><link rel=canonical href='https://bay.test/a'>"
        + script(json.replacing("OTHER", with: other).replacing("OWN", with: own)),
      body: "<h1>The ferry stays</h1>"
    )
    #expect(page.title == "The ferry stays")
    #expect(page.byline == (json.contains("OWN") ? "Ann Lee" : nil))
    #expect(page.published == nil)
  }

  @Test func objectsThatAreAboutTheSameArticleFillEachOther() throws {
    let page = try article(
      script(#"{"@type": "NewsArticle", "headline": "The ferry stays"}"#)
        + script(#"{"@type": "BlogPosting", "headline": "The ferry stays", "author": "Ann Lee"}"#)
    )
    #expect(page.byline == "Ann Lee")
  }

  @Test(arguments: [
    (
      "The ferry stays, for now", "<h1>Council keeps the ferry</h1>", "Council keeps the ferry",
      "h1"
    ),
    ("The ferry stays", "<h1>THE FERRY STAYS</h1>", "The ferry stays", "meta og:title"),
    ("The ferry stays", "<h1>Opinion</h1>", "The ferry stays", "meta og:title"),
    (
      "The ferry stays", "<h1>A storm takes the pier</h1>", "The ferry stays",
      "meta og:title"
    ),
    (
      "The ferry stays", "<h1>All about the ferry</h1><h2>The ferry stays</h2>", "The ferry stays",
      "meta og:title"
    ),
    ("The ferry stays - Bay Post", "<h2>The ferry stays</h2>", "The ferry stays", "meta og:title"),
  ])
  func theHeadlineThatReadersSeeIsTheTitle(
    given: String,
    body: String,
    title: String,
    from: String
  ) throws {
    let facts = try article("<meta property='og:title' content='\(given)'>", body: body).facts
    #expect(facts.title == Found(title, from: from))
  }

  @Test(arguments: [
    "<header><h1><a href='/'>Bay Post</a></h1></header><h2>The old ferry stays</h2>",
    "<div><h1>The Daily Bay</h1></div><h1>The old ferry stays</h1>",
  ])
  func theNameOfTheSiteIsNoHeadline(body: String) throws {
    let page = try article("<title>The old ferry stays - Bay Post</title>", body: body)
    #expect(page.title == "The old ferry stays")
  }

  @Test(arguments: [
    "<p class=byline>By Ann Lee</p>",
    "<span class=author>By <a rel=author href=/a>Ann Lee</a></span>",
    "<div class=vcard><span class=fn>Ann Lee</span></div>".replacing(
      "vcard",
      with: "'vcard author'"
    ),
    "<p>By Ann Lee</p>", "<div>By Ann Lee</div>", "<p>by <a href=/a rel=author>Ann Lee</a></p>",
    "<div class=byline><span>By</span> <a href=/a>Ann Lee</a> <span>Chief Reporter</span></div>",
    "<span itemprop=author><span itemprop=name>Ann Lee</span></span><span itemprop=datePublished content=2024-12-30>December 30</span>",
    "<p>By Ann Lee | 30 December 2024</p>", "<p>By Ann Lee on December 30, 2024</p>",
  ])
  func theBylineThatReadersSeeIsRead(byline: String) throws {
    #expect(try article("", body: "<h1>The ferry stays</h1>\(byline)").byline == "Ann Lee")
  }

  @Test(arguments: [
    "<p>By noon all was over.</p>", "<p>By</p>",
    "<aside class=comments><span class='author fn'>Gaye</span></aside>",
  ])
  func nobodyElseIsTheAuthor(html: String) throws {
    #expect(try article("", body: "<h1>The ferry stays</h1>\(html)").byline == nil)
    let behind = "<div>\(Pages.paragraphsHTML)</div>\(html)"
    #expect(try Pages.extract("<h1>The ferry stays</h1>\(behind)").article.byline == nil)
  }

  @Test(arguments: [
    ("<p class=date>30 December 2024</p>", "2024-12-30"),
    (
      "<span itemprop=datePublished content='2024-12-30T10:00:00Z'>Dec 30</span>",
      "2024-12-30T10:00:00Z"
    ),
    ("<abbr class=published title='2024-12-30T10:00:00Z'>30 Dec</abbr>", "2024-12-30T10:00:00Z"),
    (
      "<p>Updated <time class=updated datetime='2025-01-02'>2 Jan</time> Published <time class=published datetime='2024-12-30'>30 Dec</time></p>",
      "2024-12-30"
    ),
    (
      "<p>Updated: <time datetime='2025-01-02'>2 Jan</time> Published: <time datetime='2024-12-30'>30 Dec</time></p>",
      "2024-12-30"
    ),
    ("<p>Published: 10:11, 30 December 2024 | Updated: 11:00, 2 January 2025</p>", "2024-12-30"),
    ("<p>Last updated 2 January 2025</p>", nil), ("<time datetime='10:11'>10:11</time>", nil),
  ])
  func theDateThatReadersSeeIsRead(html: String, date: String?) throws {
    let other =
      "<header><time datetime='2025-02-01'>Today</time></header>"
      + "<aside class=related><a href=/x>A storm</a> <time datetime='2023-01-01'>1 Jan</time></aside>"
    let page = try article("", body: "\(other)<h1>The ferry stays</h1>\(html)")
    #expect(page.published == date)
  }

  @Test func theFirstTimeElementIsTheDateIfNothingElseIs() throws {
    let page = try article("", body: "<time datetime='2024-12-30'>Monday</time>")
    #expect(page.published == "2024-12-30")
  }

  @Test(arguments: [
    ("<link rel='canonical' href='https://bay.test/a'>", "https://bay.test/a"),
    ("<meta property='og:url' content='https://bay.test/a'>", "https://bay.test/a"),
    (
      "<link rel='canonical' href='https://archive.test/web/20241230153012/https://bay.test/a'>",
      "https://bay.test/a"
    ),
    (
      "<link rel='canonical' href='https://bay.test/'><meta property='og:url' content='https://bay.test/a'>",
      "https://bay.test/a"
    ),
    (
      "<link rel='canonical' href='/a'><meta property='og:url' content='https://bay.test/a'>",
      "https://bay.test/a"
    ),
    ("<link rel='canonical' href='https://bay.test/'>", "https://bay.test/"),
    (
      "<link rel='canonical' href='https://bay.test/share?u=/https://x.test'>",
      "https://bay.test/share?u=/https://x.test"
    ),
  ])
  func theAddressIsThePagesOwn(head: String, url: String) throws {
    #expect(try article(head).url == url)
  }

  @Test func thePublisherIsTheSite() throws {
    let json = #"{"@type": "NewsArticle", "publisher": {"name": "The Bay"}}"#
    #expect(try article(script(json)).publisher == "The Bay")
    #expect(
      try article("<meta property='og:site_name' content='The Bay &amp; Isles'>").publisher
        == "The Bay & Isles"
    )
  }

  @Test func eachFactSaysWhereItStands() throws {
    let json =
      #"{"@type": "NewsArticle", "headline": "Ferry", "creator": "Ann Lee", "publisher": {"name": "The Bay"}}"#
    let head =
      "<meta name=pubdate content='2024-12-30'><link rel=canonical href='https://bay.test/a'>"
      + "<meta property='og:locale' content='en_gb'>" + script(json)
    let facts = try article(head).facts
    #expect(facts.title == Found("Ferry", from: "json-ld headline"))
    #expect(facts.byline == Found("Ann Lee", from: "json-ld creator"))
    #expect(facts.published == Found("2024-12-30", from: "meta pubdate"))
    #expect(facts.url == Found("https://bay.test/a", from: "link canonical"))
    #expect(facts.publisher == Found("The Bay", from: "json-ld publisher"))
    #expect(facts.language == Found("en-GB", from: "meta og:locale"))
  }

  @Test func whatReadersSeeIsAPlaceToo() throws {
    let body =
      "<h1>The ferry stays</h1><div itemprop=author>Ann Lee</div><time datetime='2024-12-30'></time>"
    let facts = try article("", body: body).facts
    #expect(facts.title?.from == "h1")
    #expect(facts.byline?.from == "page")
    #expect(facts.published?.from == "time datetime")
    #expect(try article("<title>The ferry stays</title>").facts.title?.from == "title")
  }

  @Test(arguments: [
    ("<html lang=DE-at>", "", "de-AT", "html lang"),
    (
      "<html lang='{{x}}'>", "<meta http-equiv='Content-Language' content='fr, en'>", "fr",
      "meta content-language"
    ),
    (
      "<html>",
      "<script type='application/ld+json'>{\"@type\": \"Report\", \"inLanguage\": {\"@type\": \"Language\", \"alternateName\": \"pt_br\"}}</script>",
      "pt-BR", "json-ld inLanguage"
    ),
    ("<html>", "", nil, nil),
  ])
  func theLanguageIsATag(html: String, head: String, tag: String?, from: String?) throws {
    let page = "\(html)<head>\(head)</head><body>\(Pages.paragraphsHTML)"
    let facts = try Pages.extract(page).article.facts
    #expect(facts.language?.value == tag)
    #expect(facts.language?.from == from)
  }
}
