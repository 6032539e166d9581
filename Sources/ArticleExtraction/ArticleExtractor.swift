public import HTMLTree

/// Reads a page's tree, or plain text, as a news article.
public enum ArticleExtractor {
  /// The article of a page.
  public static func extract(_ tree: DocumentTree) -> Extraction {
    var scorer = ContentScorer(PageReader.read(tree))
    let content = scorer.findContent()
    let metadata = MetadataReader.read(tree, scorer.page)
    let selection = BlockSelection(scorer, content: content, title: metadata.title)
    let article = ArticleAssembler(tree, scorer.page, selection, metadata).article()
    return Extraction(article: article, problem: nil)
  }
}
