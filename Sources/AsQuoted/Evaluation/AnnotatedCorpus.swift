package import AttributionRules
package import GroundTruth
package import Verification

/// An annotated corpus on disk, whose articles are read and scored one by one.
package struct AnnotatedCorpus: Sendable {
  /// One article of a corpus, not yet read.
  package struct Article: Sendable {
    enum Gold: Sendable {
      case labels(LabelRecord)
      case brat(path: String)
    }

    /// The name of the article.
    package let id: String
    let gold: Gold
    /// The path of the text that the gold is about.
    let text: String
    /// The path of the article's page, where the rules read that instead of the text.
    let page: String?
  }

  /// The articles, in the order of the labels, or sorted by name.
  package let articles: [Article]
  /// Texts without annotation, passed over.
  package let unannotated: [String]
  /// What the corpus is called in reports.
  package let description: CorpusDescription

  /// Labels of who said what, with the folder of the texts that they are about; with `pages`, the rules
  /// read the article's page in that folder, found by its name, and are matched by words.
  ///
  /// - Throws: If a file or folder is missing or a label can't be read.
  package init(
    labels: String,
    texts: String,
    pages: String? = nil,
    part: CorpusPart? = nil
  ) throws(CorpusError) {
    let records = try SpeakerLabelReader.read(CorpusFiles.bytes(labels), path: labels)
    try CorpusFiles.requireFolder(texts)
    let named = try pages.map { (folder) throws(CorpusError) in try CorpusFiles.pages(in: folder) }
    var articles: [Article] = []
    for record in records {
      let page = named?[articleKey(record.id)]
      if let pages, page == nil {
        let message =
          "no page of \(record.id) is in \(pages); expected its name with .html or .html.gz"
        throw CorpusError(labels, line: record.line, message)
      }
      articles.append(
        Article(
          id: record.id,
          gold: .labels(record),
          text: CorpusFiles.path(texts, record.id),
          page: page
        )
      )
    }
    self.init(labels, articles, unannotated: [], part, files: [labels])
  }

  /// Attributions annotated with brat: a folder that holds the folders `text` and `attributions`, or, as
  /// brat itself has it, texts with their annotations beside them. Of several annotators of an article, the
  /// first by file name is heard.
  ///
  /// - Throws: If a folder is missing.
  package init(brat folder: String, part: CorpusPart? = nil) throws(CorpusError) {
    let isFlat = Self.isFlat(folder)
    let texts = isFlat ? folder : CorpusFiles.path(folder, "text")
    let annotations = isFlat ? folder : CorpusFiles.path(folder, "attributions")
    var annotated: [String: String] = [:]
    for name in try CorpusFiles.names(in: annotations) where name.hasSuffix(".ann") {
      // An annotator's name stands behind the last underscore.
      let article = name.dropLast(4).split(separator: "_", omittingEmptySubsequences: false)
      let key = isFlat ? String(name.dropLast(4)) : article.dropLast().joined(separator: "_")
      annotated[key] = annotated[key] ?? name
    }
    var articles: [Article] = []
    var unannotated: [String] = []
    for name in try CorpusFiles.names(in: texts) where name.hasSuffix(".txt") {
      let text = CorpusFiles.path(texts, name)
      let id = String(name.dropLast(4))
      guard let file = annotated[id] else {
        unannotated.append(text)
        continue
      }
      let gold = Article.Gold.brat(path: CorpusFiles.path(annotations, file))
      articles.append(Article(id: id, gold: gold, text: text, page: nil))
    }
    guard !articles.isEmpty else {
      throw CorpusError(
        folder,
        "holds no text with an annotation; expected NAME.txt and NAME.ann, or text/NAME.txt and"
          + " attributions/NAME_ANNOTATOR.ann"
      )
    }
    self.init(folder, articles, unannotated: unannotated, part, files: [])
  }

  /// Whether a folder is there that holds neither of the two folders.
  private static func isFlat(_ folder: String) -> Bool {
    FileKind(path: folder) != nil && FileKind(path: CorpusFiles.path(folder, "text")) == nil
      && FileKind(path: CorpusFiles.path(folder, "attributions")) == nil
  }

  private init(
    _ path: String,
    _ articles: [Article],
    unannotated: [String],
    _ part: CorpusPart?,
    files: [String]
  ) {
    self.articles = part.map { part in articles.filter { part.contains($0.id) } } ?? articles
    self.unannotated = unannotated
    description = CorpusDescription(path: path, part: part?.name, articles: articles.count)
    allFiles = files + articles.flatMap(\.files)
  }

  /// The paths of all files of the corpus, whatever the part.
  private let allFiles: [String]

  /// The SHA-256 of the corpus: of the lines that `sha256sum` writes about its files, sorted by name.
  ///
  /// - Throws: If a file can't be read.
  package func digest() throws(CorpusError) -> String {
    try CorpusFiles.digest(allFiles)
  }

  /// Reads and scores an article, its speakers those of `engine`.
  ///
  /// - Throws: If its text or annotation can't be read. An unusable page is no error: what it should
  ///   hold counts as not found.
  package func evaluate(
    _ article: Article,
    by engine: AttributionEngine = AttributionEngine()
  ) throws(CorpusError) -> ArticleEvaluation {
    let path = article.page ?? article.text
    let extractor = Extractor(input: article.page == nil ? .text : .auto)
    let page = extractor.pages(at: path).first
    let predicted = page.map { page in
      let attributed = engine.attribute(page.article, page.quotations)
      return PredictedArticle(page.article, page.quotations, attributed.attributions)
    }
    var evaluation: ArticleEvaluation
    switch article.gold {
    case .labels(let record):
      // The labels' offsets take every kind of line end for one character.
      let text = ScalarText(CorpusFiles.withSimpleLineEnds(try CorpusFiles.text(article.text)))
      let scorer = SpeakerScorer(matching: article.page == nil ? .offsets : .words)
      evaluation = scorer.score(try record.placed(in: text), predicted ?? .nothing)
    case .brat(let path):
      let text = ScalarText(try CorpusFiles.text(article.text))
      let relations = try BratReader.relations(try CorpusFiles.text(path), path: path, in: text)
      let gold = AnnotatedArticle(id: article.id, text: text, relations: relations)
      evaluation = MentionScorer().score(gold, predicted ?? .nothing)
    }
    evaluation.problem = page?.problem?.description
    return evaluation
  }
}

extension AnnotatedCorpus.Article {
  /// The files that the article's score is made from.
  fileprivate var files: [String] {
    var files = [text]
    if let page { files.append(page) }
    if case .brat(let path) = gold { files.append(path) }
    return files
  }
}
