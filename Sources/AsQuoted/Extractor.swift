package import ArchiveReading
import ArticleExtraction
import AttributionRules
import GroundTruth
import HTMLTree
import QuoteSpans
import TextModel

/// Reads saved pages: their articles, the quotations in them, and who said those.
///
/// It never throws: a page that can't be used comes back with its ``PageExtraction/problem``, so
/// that one bad file among many stops nothing.
public struct Extractor: Sendable {
  /// What a file is taken for.
  public enum Input: String, Hashable, Sendable, CaseIterable {
    /// What its content says; a name in `.txt` decides where that says nothing.
    case auto
    /// HTML, whatever it looks like.
    case html
    /// Plain text, a paragraph a line.
    case text
  }

  /// What files are taken for.
  public let input: Input
  /// How much a file or a page may hold.
  public let limits: Limits
  private let scanner: QuotationScanner
  private let engine: AttributionEngine
  private let reader: ArchiveReader

  /// Whether digests of file, page and text are made, for reports that print them.
  public var makesDigests: Bool { reader.makesDigests }

  /// An extractor that takes files for what `input` says, and gives no speaker below a confidence;
  /// `ignoresDigests` takes pages whose container carries other digests than theirs.
  ///
  /// ``RuleCatalog/defaultMinimumConfidence`` suits those who show speakers as they come; for holding
  /// pages against a truth, every speaker is wanted. Without `keepsTraces` attributions don't tell what
  /// rules were tried, which takes much room on long pages.
  public init(
    input: Input = .auto,
    makesDigests: Bool = true,
    minimumConfidence: Double = 0,
    limits: Limits = Limits(),
    ignoresDigests: Bool = false,
    keepsTraces: Bool = true
  ) {
    self.init(
      input: input,
      minimumConfidence: minimumConfidence,
      keepsTraces: keepsTraces,
      limits: limits,
      reader: ArchiveReader(
        limits: limits.archive,
        makesDigests: makesDigests,
        ignoresDigests: ignoresDigests
      )
    )
  }

  package init(
    input: Input = .auto,
    minimumConfidence: Double = 0,
    keepsTraces: Bool = true,
    limits: Limits = Limits(),
    reader: ArchiveReader
  ) {
    self.input = input
    self.limits = limits
    self.reader = reader
    scanner = QuotationScanner(limit: limits.quotations)
    engine = AttributionEngine(
      minimumConfidence: minimumConfidence,
      keepsTraces: keepsTraces
    )
  }

  /// The pages of a file, at least one; several where it is a container.
  ///
  /// All are in memory together: ``forEachItem(at:inOrder:where:_:)`` goes through a container of any length.
  public func pages(at path: String) -> [PageExtraction] { pages(.file(path)) }

  /// The pages of a file's bytes, at least one; `path` names them.
  public func pages(in bytes: [UInt8], path: String) -> [PageExtraction] {
    pages(.bytes(bytes, path: path))
  }

  /// Goes through what a file holds, in order, with a page in memory at a time, until `visit` gives
  /// false; `-` is standard input.
  ///
  /// At least one page comes: of a file that can't be read one that has a problem, named after the file.
  /// Of a container only those pages are read that `isWanted` is true of; it is asked of each once. With
  /// `inOrder` the first page comes at its place, though it is not known yet whether it is the only one.
  public func forEachItem(
    at path: String,
    inOrder: Bool = false,
    where isWanted: (PageArchive) -> Bool = { _ in true },
    _ visit: (ExtractedItem) -> Bool
  ) {
    forEachItem(.file(path), inOrder: inOrder, where: isWanted, visit)
  }

  private func forEachItem(
    _ source: PageSource,
    inOrder: Bool = false,
    where isWanted: (PageArchive) -> Bool = { _ in true },
    _ visit: (ExtractedItem) -> Bool
  ) {
    let loader = PageLoader(input: input, reader: reader)
    do throws(PageProblem) {
      try loader.load(source, inOrder: inOrder, where: isWanted) { item in
        switch item {
        case .opened(let header): visit(.opened(header))
        case .page(let page): visit(.page(extract(page)))
        case .other(let other): visit(.other(other))
        case .damage(let damage): visit(.damage(damage))
        }
      }
    } catch {
      _ = visit(.page(failure(source.path, PageArchive(), error)))
    }
  }

  private func pages(_ source: PageSource) -> [PageExtraction] {
    var pages: [PageExtraction] = []
    forEachItem(source) { item in
      if case .page(let page) = item { pages.append(page) }
      return true
    }
    return pages
  }

  /// The page that plain text makes, a paragraph a line; `path` names it.
  public func page(text: String, path: String = "-") -> PageExtraction {
    let bytes = Array(text.utf8)
    let digest = makesDigests ? Digest.sha256(bytes) : nil
    return extract(
      LoadedPage(
        id: path,
        path: path,
        archive: PageArchive(format: "text", sha256: digest, payloadSHA256: digest),
        content: .text(text)
      )
    )
  }

  private func extract(_ page: LoadedPage) -> PageExtraction {
    var page = page
    if let mismatch = page.digestMismatch {
      return failure(page, .nothing, PageProblem(.digestMismatch, mismatch))
    }
    let extraction: Extraction
    do {
      switch page.content {
      case .html(let bytes, let charset):
        let (tree, encoding) = try Self.tree(bytes, charset, limits.html)
        page.encoding = encoding
        if encoding.isUnread { return failure(page, .nothing, .unreadEncoding) }
        // The tree ends here: only the article's own text outlives it.
        extraction = ArticleExtractor.extract(tree)
      case .text(let text):
        extraction = ArticleExtractor.extract(plainText: text)
      }
    } catch {
      let cause: CannotCheckCause = error.limit == nil ? .unreadable : .limit
      return failure(page, .nothing, PageProblem(cause, error.message))
    }
    if let notice = page.encoding?.notice { page.notices.append(notice) }
    if let problem = extraction.problem, problem.reason != .paywallStub {
      let article = extraction.article.resolved(at: page.archive.url)
      return failure(page, article, PageProblem(problem))
    }
    // What stands before a paywall can be read, though not checked.
    return attribute(page, extraction)
  }

  /// A page's tree; its bytes and libxml2's own tree are freed before anything is read from it.
  private static func tree(
    _ bytes: Locked<[UInt8]>,
    _ charset: String?,
    _ limits: HTMLLimits
  ) throws(HTMLError) -> (DocumentTree, PageEncoding) {
    let bytes = bytes.withLock { held in
      defer { held = [] }
      return held
    }
    let document = try HTMLDocument(parsing: bytes, transportCharset: charset, limits: limits)
    return (document.copyTree(), document.encoding)
  }

  private func attribute(
    _ page: LoadedPage,
    _ extraction: Extraction
  ) -> PageExtraction {
    let article = extraction.article.resolved(at: page.archive.url)
    let problem = extraction.problem.map(PageProblem.init)
    let quotations: [Quotation]
    do {
      quotations = try scanner.quotations(in: article)
    } catch {
      let message =
        "\(error); no article does, so look at what the file holds, or raise --max-quotations"
      return failure(page, article, PageProblem(.limit, message))
    }
    return PageExtraction(
      id: page.id,
      path: page.path,
      archive: page.archive,
      article: article,
      quotations: quotations,
      attributions: engine.attribute(article, quotations),
      textSHA256: makesDigests
        ? Digest.sha256(article.content.utf8.prefix(article.bodyLength)) : nil,
      encoding: page.encoding,
      notices: page.notices + extraction.notices,
      problem: problem
    )
  }

  func failure(
    _ path: String,
    _ archive: PageArchive,
    _ problem: PageProblem
  ) -> PageExtraction {
    let page = LoadedPage(id: path, path: path, archive: archive, content: .text(""))
    return failure(page, .nothing, problem)
  }

  private func failure(
    _ page: LoadedPage,
    _ article: Article,
    _ problem: PageProblem
  ) -> PageExtraction {
    PageExtraction(
      id: page.id,
      path: page.path,
      archive: page.archive,
      article: article,
      quotations: [],
      attributions: AttributionResult(attributions: [], speakers: []),
      textSHA256: nil,
      encoding: page.encoding,
      notices: page.notices,
      problem: problem
    )
  }
}

extension Article {
  /// The article of a page that can't be read.
  fileprivate static var nothing: Article {
    Article(facts: ArticleFacts(), content: "", bodyLength: 0, blocks: [])
  }
}

extension PageProblem {
  /// The declared encoding is one that is not read.
  fileprivate static let unreadEncoding = PageProblem(
    .unreadable,
    "encoding not read: it declares one that browsers read no more, such as hz-gb-2312 and iso-2022-kr;"
      + " turn the file into UTF-8, its declaration too"
  )

  /// The problem that reading a page as an article met.
  init(_ problem: ExtractionProblem) {
    let cause: CannotCheckCause =
      switch problem.reason {
      case .noArticleText, .consentWall, .loginPage, .redirect, .emptyShell: .noText
      case .errorPage: .errorPage
      case .paywallStub: .paywall
      }
    self.init(cause, problem.description)
  }
}
