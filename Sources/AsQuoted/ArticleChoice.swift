import GroundTruth

/// Picks, of a container's pages as they come, those that are the article of a truth, and keeps what
/// was made of them; nothing is kept of the others.
///
/// The best of these that any page is: the page that the container names as its entry, unless it is
/// another article; captured from the truth's URL; giving the truth's URL itself; sharing a quotation or
/// the title with the truth; an entry that is another article. With a choice by hand, just those chosen.
struct ArticleChoice<Result> {
  /// How surely a page is the article.
  private enum Rank: Int, Comparable {
    case none, otherEntry, shares, ownURL, capturedURL, entry

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private let choice: PageChoice
  private let url: PageAddress?
  private var best = Rank.none
  /// The pages that were seen, where there may be several.
  private var pages = PageTally()
  /// The first page that can't be read and was not kept: it may be the article.
  private var unread: (name: String, problem: PageProblem)?
  /// What was made of the best pages, in order.
  private(set) var results: [Result] = []

  init(_ choice: PageChoice, truth: Truth) {
    self.choice = choice
    url = truth.article.url.map(PageAddress.init)
  }

  /// Whether a page has to be read: it may be as good as the best so far. To be asked of each page once.
  mutating func wants(_ archive: PageArchive) -> Bool {
    pages.add(archive)
    guard !choice.isByHand else { return choice.mayContain(archive) }
    switch best {
    case .entry: return archive.isEntry
    case .capturedURL: return archive.isEntry || isTruths(archive.url)
    default: return true
    }
  }

  /// Takes in a page; `shares` tells whether it shares a quotation or the title with the truth.
  ///
  /// `result` is told whether it is the first of those kept.
  mutating func add(
    _ page: PageExtraction,
    shares: () -> Bool,
    result: (_ isFirst: Bool) -> Result
  ) {
    pages.note(page.url)
    let rank = rank(page, shares)
    if rank == .none, let problem = page.problem, unread == nil, !choice.isByHand,
      [.digestMismatch, .limit, .unreadable].contains(problem.cause)
    {
      unread = (page.fileName, problem)
    }
    guard rank != .none, rank >= best else { return }
    if rank > best { results = [] }
    best = rank
    results.append(result(results.isEmpty))
  }

  /// Takes note of a page that is not among those chosen by hand.
  mutating func leaveOut(_ page: PageExtraction) { pages.note(page.url) }

  /// Why nothing was kept.
  var absence: PageProblem {
    guard !choice.isByHand else {
      return PageProblem(.anotherArticle, pages.absence(of: choice))
    }
    let also = unread.map { "; \($0.name) can't be read: \($0.problem)" } ?? ""
    return PageProblem(
      unread?.problem.cause ?? .anotherArticle,
      "holds \(pages.count) pages, none with the URL, a quotation or the title of the truth;"
        + " asquoted inspect lists them, --url and --url-match choose by hand\(also)"
    )
  }

  private func rank(_ page: PageExtraction, _ shares: () -> Bool) -> Rank {
    if choice.isByHand { return choice.contains(url: page.url) ? .capturedURL : .none }
    let isCaptured = isTruths(page.archive.url)
    if page.archive.isEntry {
      // One that can't be read may be the article: nothing else is to hide that.
      return isCaptured || isTruths(page.article.url) || page.problem != nil || shares()
        ? .entry : .otherEntry
    }
    if isCaptured { return .capturedURL }
    if isTruths(page.article.url) { return .ownURL }
    return best <= .shares && shares() ? .shares : .none
  }

  private func isTruths(_ address: String?) -> Bool {
    guard let url, let address else { return false }
    return PageAddress(address) == url
  }
}
