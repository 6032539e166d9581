public import HTMLTree

/// Reads a page's tree, or plain text, as a news article.
public enum ArticleExtractor {
  /// The article of a page.
  public static func extract(_ tree: DocumentTree) -> Extraction {
    let page = RegionHints.mark(PageReader.read(tree))
    let metadata = MetadataReader.read(tree, page)
    var selection = BlockSelection(
      page,
      content: ContentScorer(page).findContent(),
      title: metadata.title
    )
    let problem = ProblemFinder(page, selection, metadata).find()
    if let problem, problem.reason != .paywallStub { selection = BlockSelection.nothing }
    let article = ArticleAssembler(tree, page, selection, metadata).article()
    return Extraction(article: article, problem: problem)
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
