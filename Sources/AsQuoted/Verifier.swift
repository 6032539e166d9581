public import ArchiveReading
import ArticleExtraction
public import GroundTruth
public import Verification

/// Holds saved pages against the truth about their article.
public struct Verifier: Sendable {
  /// What a person curated about the article.
  public let truth: Truth
  private let verifier: PageVerifier

  /// A verifier for a truth.
  public init(truth: Truth) {
    self.truth = truth
    verifier = PageVerifier(truth: truth)
  }

  /// A verifier for the truth in a file.
  ///
  /// - Throws: ``TruthFileError`` if the file can't be read, or is no truth.
  public init(truthFile path: String) throws(TruthFileError) {
    self.init(truth: try TruthFile.read(path))
  }

  /// What the page has of the truth's quotations, and of others.
  public func verify(_ page: PageExtraction) -> PageVerification {
    if let problem = page.problem {
      let cannotCheck = CannotCheck(cause: problem.cause, reason: problem.description)
      return PageVerification(cannotCheck: cannotCheck)
    }
    return verifier.verify(
      article: page.article,
      quotations: page.quotations,
      attributions: page.attributions
    )
  }

  /// Checks what a file holds of the truth's article, a page in memory at a time; gives what `result`
  /// makes of each check, at least one.
  ///
  /// A single page is always checked. Of several, the page that the container names as its entry, unless
  /// that is another article; else those captured from the truth's URL, or giving it themselves; else those
  /// that share a quotation or the title with the truth; or those chosen by hand. `result` is told whether
  /// its page is the first of those that are kept, and may be asked about pages that are not. `damaged`
  /// is told of parts that can't be read.
  public func check<Result>(
    at path: String,
    by extractor: Extractor,
    choosing choice: PageChoice = .all,
    damaged: (ArchiveDamage) -> Void = { _ in },
    result: (_ page: CheckedPage, _ isFirst: Bool) -> Result
  ) -> [Result] {
    var results: [Result] = []
    check(
      at: path,
      by: extractor,
      choosing: choice,
      damaged: damaged,
      hold: result,
      held: { results.append($0) },
      alone: { results.append(result($0, $1)) }
    )
    return results
  }

  /// The same, bit by bit: `alone` is told of a page as soon as it is checked, where it is the file; `hold` makes
  /// of a page in a file of several what is kept until it is known which are those of the article, and `held`
  /// is told of these. Both are called when the file is read, so that all damage is known.
  package func check<Held>(
    at path: String,
    by extractor: Extractor,
    choosing choice: PageChoice = .all,
    damaged: (ArchiveDamage) -> Void = { _ in },
    hold: (_ page: CheckedPage, _ isFirst: Bool) -> Held,
    held: (Held) -> Void,
    alone: (_ page: CheckedPage, _ isFirst: Bool) -> Void
  ) {
    var pages = ArticleChoice<Held>(choice, truth: truth)
    var archive = PageArchive()
    var isContainer = false
    // A page named as its file is the only one, or stands for a file that can't be read.
    var files: [PageExtraction] = []
    extractor.forEachItem(at: path, where: { pages.wants($0) }) { item in
      switch item {
      case .opened(let header):
        archive = PageArchive(format: header.format, sha256: header.sha256)
        isContainer = header.isContainer
      case .page(let page) where isContainer && choice.leavesOut(page): pages.leaveOut(page)
      case .page(let page) where page.id == path: files.append(page)
      case .page(let page):
        let checked = check(page)
        pages.add(page, shares: { sharesArticle(checked) }) { hold(checked, $0) }
      case .damage(let damage): damaged(damage)
      case .other: break
      }
      return true
    }
    if files.isEmpty, pages.results.isEmpty {
      files.append(extractor.failure(path, archive, pages.absence))
    }
    for result in pages.results { held(result) }
    for (number, page) in files.enumerated() {
      alone(check(page), pages.results.isEmpty && number == 0)
    }
  }

  private func sharesArticle(_ checked: CheckedPage) -> Bool {
    let page = checked.page
    // What stands before a paywall tells whose it is.
    guard page.problem?.cause == .paywall else { return checked.verification.sharesArticle }
    return verifier.verify(
      article: page.article,
      quotations: page.quotations,
      attributions: page.attributions
    ).sharesArticle
  }

  /// Verifies the page and holds the outcome against what the truth expects of a page of that name.
  public func check(_ page: PageExtraction) -> CheckedPage {
    let verification = verify(page)
    let expectation = truth.expectation(forPage: page.fileName)
    return CheckedPage(
      page: page,
      verification: verification,
      expectation: expectation,
      differences: expectation.map(verification.differences) ?? []
    )
  }
}
