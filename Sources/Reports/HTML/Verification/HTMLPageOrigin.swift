import AsQuoted

/// Where a page comes from, and what it says of its article: folded, the date of capture in sight.
struct HTMLPageOrigin {
  private let page: PageExtraction

  init(_ page: PageExtraction) { self.page = page }

  var html: HTMLText {
    let archive = page.archive
    let captured = archive.captured.map { "captured \($0)" } ?? "no date of capture"
    let summary: HTMLText =
      "Where this copy comes from: <bdi>\(archive.format ?? "no known format"), \(captured)</bdi>"
    return HTMLFold("origin", summary, facts.html).html
  }

  private var facts: HTMLFacts {
    let (archive, article) = (page.archive, page.article.facts)
    return HTMLFacts([
      ("File", HTMLFacts.words(page.id)),
      ("Format", HTMLFacts.words(archive.format)),
      ("Address", page.url.map(HTMLLink.address)),
      ("Captured", stated(archive.captured, archive.capturedFrom)),
      ("File's digest", HTMLFacts.digest(archive.sha256)),
      ("Page's digest", HTMLFacts.digest(archive.payloadSHA256)),
      ("Text's digest", HTMLFacts.digest(page.textSHA256)),
      ("Title", stated(page.title?.value, page.title?.from)),
      ("Byline", stated(article.byline?.value, article.byline?.from)),
      ("Published", stated(article.published?.value, article.published?.from)),
      ("Language", stated(article.language?.value, article.language?.from)),
      ("Encoding", HTMLFacts.words(page.encoding.map(EncodingWords.text))),
    ])
  }

  /// What the page states, and where.
  private func stated(_ value: String?, _ from: String?) -> HTMLText? {
    value.map { value in
      let from: HTMLText = from.map { " <span class=\"faint\">(<bdi>\($0)</bdi>)</span>" } ?? ""
      return "<bdi>\(value)</bdi>\(from)"
    }
  }
}
