import HTMLTree

/// What a page says of its article.
struct Metadata {
  var facts = ArticleFacts()
  /// The line of the page that the title was read from, from 1.
  var titleLine = 1
  /// The text of `<title>`.
  var pageTitle: String?
  /// All that the page gives as its article's title, in data, `<meta>` and `<title>`.
  var titles: [HeadlineWords] = []
  /// Whether the page says that it is an article.
  var isArticle = false
  /// Whether the page says that its article is free to read; nil if it says nothing.
  var isFree: Bool?
  /// Whether the page says that it is a live blog.
  var isLiveBlog = false
  /// The article's text as the page's data carry it, and the line of the script.
  var body: (text: String, line: Int)?
  /// Where the page sends its reader at once, by `<meta http-equiv=refresh>` or a script.
  var redirect: String?
  /// Whether the dates that the page marks are those of a capture, as archive.today's are.
  var marksCapture = false

  var title: String? { facts.title?.value }

  /// Takes from what readers see what the page's data don't tell, and the headline where it is another
  /// than theirs: it is what the copy shows.
  mutating func read(_ tree: DocumentTree, _ page: PageBlocks, content: Int?) {
    guard let content else { return }
    let head = ArticleHead(page, content: content, titles: titles)
    readHeadline(tree, page, head)
    if facts.byline == nil {
      facts.byline = PrintedByline(tree, page, head).find().map { Found($0, from: "page") }
    }
    if facts.published == nil {
      facts.published = PrintedDate(tree, page, head).find(marked: !marksCapture)
    }
  }

  private mutating func readHeadline(
    _ tree: DocumentTree,
    _ page: PageBlocks,
    _ head: ArticleHead
  ) {
    guard let headline = head.headline.map({ page.blocks[$0] }), headline.setting.heading == 1,
      headline.linked * 10 < headline.scalars * 9
    else { return }
    let text = page.string(headline).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    let words = HeadlineWords(text)
    let isOther = facts.title.map { !HeadlineWords($0.value).isSame(as: words) } ?? true
    guard isOther, words.isHeadline, titles.contains(where: { words.isAkin(to: $0) }),
      !isTitleShown(page)
    else { return }
    facts.title = Found(text, from: "h1")
    titleLine = Int(tree.nodes[Int(headline.node)].line)
  }

  /// Whether a heading has the title as it is.
  private func isTitleShown(_ page: PageBlocks) -> Bool {
    guard let title = facts.title.map({ HeadlineWords($0.value) }) else { return false }
    return page.blocks.contains {
      (1...3).contains($0.setting.heading) && $0.isHeadline
        && HeadlineWords(page.string($0)).isSame(as: title)
    }
  }
}
