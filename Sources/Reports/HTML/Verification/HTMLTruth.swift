import AsQuoted

/// According to what pages are judged: a truth, who curated it, when and from what.
struct HTMLTruth {
  private let page: ReportedPage

  init(_ page: ReportedPage) { self.page = page }

  var html: HTMLText {
    """
    <section class="truth">
    <h2>Held against <bdi>\(page.truthPath)</bdi></h2>
    \(facts.html)</section>

    """
  }

  private var facts: HTMLFacts {
    let truth = page.truth
    let (article, curated) = (truth.article, truth.curated)
    let drafts = truth.quotes.count { $0.status == .draft }
    let notConfirmed = drafts > 0 ? "; \(drafts) not confirmed by anybody yet" : ""
    let covers =
      truth.covers == .all ? "all that the article has" : "some of those that the article has"
    return HTMLFacts([
      ("Article", HTMLFacts.words(article.title)),
      ("Publisher", HTMLFacts.words(article.publisher)),
      ("Published", HTMLFacts.words(article.published)),
      ("Address", article.url.map(HTMLLink.address)),
      ("Curated by", "<bdi>\(curated.by ?? "nobody named")</bdi>"),
      ("On", HTMLFacts.words(curated.on)),
      ("From", curated.from.map(HTMLLink.address)),
      ("Digest", HTMLFacts.digest(curated.sha256)),
      (
        "Quotations",
        "\(truth.quotes.count), of \(count(truth.speakers.count, "speaker")): \(covers)\(notConfirmed)"
      ),
    ])
  }
}
