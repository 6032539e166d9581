/// What one object of a page's schema.org data says of an article.
struct LinkedArticle {
  /// Whether its type is a live blog, whose entries are one article.
  var isLiveBlog = false
  var headline: Found<String>?
  var authors: [String] = []
  /// The member that ``authors`` stand in.
  var authorsFrom = ""
  var published: Found<String>?
  var publisher: String?
  var url: Found<String>?
  var language: Found<String>?
  /// The article's text, with its line ends.
  var body: String?
  /// Whether the data say that the article is free to read; nil if they say nothing.
  var isFree: Bool?
  /// The line of the script, from 1.
  var line = 1

  /// Takes what another object says of the same article and this one doesn't.
  mutating func fill(from other: LinkedArticle) {
    isLiveBlog = isLiveBlog || other.isLiveBlog
    headline = headline ?? other.headline
    if authors.isEmpty {
      authors = other.authors
      authorsFrom = other.authorsFrom
    }
    published = published ?? other.published
    publisher = publisher ?? other.publisher
    url = url ?? other.url
    language = language ?? other.language
    body = body ?? other.body
    isFree = isFree ?? other.isFree
  }

  /// Of the objects of a page the one that is about its article, with what others say of the same.
  ///
  /// Pages carry objects of other articles too. One whose headline is the page's, or else whose
  /// address is, counts before the others; one that has neither in common with the page is another's.
  static func ofPage(
    _ all: [LinkedArticle],
    titles: [HeadlineWords],
    addresses: [String]
  ) -> LinkedArticle? {
    func namesPage(_ article: LinkedArticle) -> Bool {
      guard let headline = article.headline else { return false }
      let words = HeadlineWords(Headline.decoded(headline.value))
      return titles.contains { $0.isSame(as: words) }
    }
    let paths = Set(addresses.compactMap(PageAddress.path))
    func isAtPage(_ article: LinkedArticle) -> Bool {
      article.url.flatMap { PageAddress.path($0.value) }.map(paths.contains) ?? false
    }
    guard
      var chosen = all.first(where: { namesPage($0) && isAtPage($0) }) ?? all.first(
        where: namesPage
      )
        ?? all.first(where: isAtPage) ?? all.first(where: { !isOfAnother($0, titles, paths) })
    else { return nil }
    let path = chosen.url.flatMap { PageAddress.path($0.value) }
    let words = chosen.headline.map { HeadlineWords(Headline.decoded($0.value)) }
    for other in all {
      let otherPath = other.url.flatMap { PageAddress.path($0.value) }
      let otherWords = other.headline.map { HeadlineWords(Headline.decoded($0.value)) }
      guard otherPath == nil || path == nil || path == otherPath else { continue }
      if let words, let otherWords, !words.isSame(as: otherWords) { continue }
      chosen.fill(from: other)
    }
    return chosen
  }

  private static func isOfAnother(
    _ article: LinkedArticle,
    _ titles: [HeadlineWords],
    _ paths: Set<String>
  ) -> Bool {
    guard let headline = article.headline, !titles.isEmpty, !paths.isEmpty,
      article.url.flatMap({ PageAddress.path($0.value) }) != nil
    else { return false }
    let words = HeadlineWords(Headline.decoded(headline.value))
    return !titles.contains { $0.isAkin(to: words) || words.isAkin(to: $0) }
  }
}
