public import HTMLTree

/// Reads a page's tree, or plain text, as a news article.
public enum ArticleExtractor {
  /// The article of a page.
  public static func extract(_ tree: DocumentTree) -> Extraction {
    let extraction = read(tree, readsNoscript: false)
    guard let problem = extraction.problem,
      [.noArticleText, .emptyShell].contains(problem.reason)
    else { return extraction }
    return hiddenArticle(tree) ?? extraction
  }

  private static func read(_ tree: DocumentTree, readsNoscript: Bool) -> Extraction {
    let page = RegionHints.mark(PageReader.read(tree, readsNoscript: readsNoscript))
    var metadata = MetadataReader.read(tree, page)
    let regions = ArticleRegions(page, metadata)
    let content = ContentScorer(page).findContent(within: regions.main)
    metadata.read(tree, page, content: content)
    if let headline = regions.headline, metadata.facts.title?.from == "h1" {
      metadata.facts.title = Found(headline, from: "h1")
    }
    var selection = BlockSelection(
      page,
      content: content,
      title: metadata.title,
      byline: metadata.facts.byline?.value
    )
    let problem = ProblemFinder(tree, page, selection, metadata).find()
    if let problem, problem.reason != .paywallStub { selection = BlockSelection.nothing }
    let article = ArticleAssembler(tree, page, selection, metadata).article()
    let isArticle = problem == nil || problem?.reason == .paywallStub
    return Extraction(
      article: article,
      problem: problem,
      notices: isArticle ? [regions.notice].compactMap(\.self) : []
    )
  }

  /// The article of a page that shows none without its scripts: from the text for browsers that run
  /// no scripts, or from the page's data.
  private static func hiddenArticle(_ tree: DocumentTree) -> Extraction? {
    if tree.nodes.contains(where: { $0.kind == .element(.noscript) }) {
      let extraction = read(tree, readsNoscript: true)
      if extraction.problem == nil, extraction.article.bodyLength >= DataArticle.least {
        let notice = "the text was read from what the page keeps for browsers without scripts"
        return Extraction(
          article: extraction.article,
          problem: nil,
          notices: [notice] + extraction.notices
        )
      }
    }
    let metadata = MetadataReader.read(tree, PageReader.read(tree))
    return DataArticle.read(metadata).map {
      let notice =
        "the page shows no text without its scripts; it was read from the page's data"
        + " (json-ld articleBody)"
      return Extraction(article: $0, problem: nil, notices: [notice])
    }
  }

  /// The article of plain text: its text is `text` exactly, and every line that isn't blank is a
  /// paragraph.
  public static func extract(plainText text: String) -> Extraction {
    let article = PlainTextReader.article(text)
    let problem =
      article.blocks.isEmpty
      ? ExtractionProblem(.noArticleText, "the text has no line with words in it") : nil
    return Extraction(article: article, problem: problem)
  }
}
