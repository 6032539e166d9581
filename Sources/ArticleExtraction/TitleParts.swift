/// Tells a page's headline from the names of the site and its sections.
struct TitleParts {
  /// The site's names, as the page gives it and as its address has it.
  private let names: [HeadlineWords]
  private let headings: [(block: RawBlock, text: String, words: HeadlineWords)]

  /// Takes the headings of the first three ranks that may be headlines.
  init(site: String?, host: String?, headings: [(RawBlock, String)]) {
    names = [site, host].compactMap { $0.map(HeadlineWords.init) }.filter { !$0.isEmpty }
    self.headings = headings.map { ($0, $1, HeadlineWords($1)) }
  }

  /// A title without the site's name.
  func withoutSite(_ title: String) -> String {
    Headline.withoutSite(title, names: names, headings: headings.map { ($0.text, $0.words) })
  }

  /// The heading that is the article's headline: one that `<title>` has as a part, or else the first of
  /// the first rank that is not the site's name.
  func headline(ofPage title: String?) -> (RawBlock, String)? {
    let parts = (title.map { [$0, withoutSite($0)] + Headline.parts($0) } ?? []).map(
      HeadlineWords.init
    )
    func isSite(_ words: HeadlineWords) -> Bool { names.contains { $0.isSpelled(as: words) } }
    let named = headings.first { heading in
      let words = heading.words
      // The longest part is the headline; of a short one a section may have the name.
      return words.isHeadline && !isSite(words) && parts.contains { $0.isSpelled(as: words) }
        && parts.allSatisfy { $0.count <= words.count * 2 }
    }
    if let named { return (named.block, named.text) }
    let first = headings.first {
      let words = $0.words
      let isPart = parts.dropFirst(2).contains { $0.isSpelled(as: words) } && parts.count > 3
      return $0.block.setting.heading == 1 && !isSite(words)
        && !(isPart && parts.contains { $0.count > words.count * 2 })
    }
    return first.map { ($0.block, $0.text) }
  }
}
