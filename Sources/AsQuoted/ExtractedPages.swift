import ArchiveReading

/// Reads, of files, the pages that are articles, or those that a person chose.
///
/// Of a file with several pages, those without an article are left out and counted: a container holds
/// start pages, search pages, frames.
package struct ExtractedPages: Sendable {
  /// One thing to be told, in order.
  package enum Step<Made: Sendable>: Sendable {
    case page(Page<Made>)
    /// Something about a file that is no fault.
    case note(path: String, String)
    /// A part of a file that can't be read, while others can.
    case damage(path: String, String)
  }

  /// What is kept of a page.
  package struct Page<Made: Sendable>: Sendable {
    /// The page's name.
    package let id: String
    /// Why it can't be used, or nil.
    package let problem: PageProblem?
    /// Its quotations.
    package let counts: PageCounts
    /// What was made of it.
    package let made: Made
  }

  private static let damageLimit = 10

  private let extractor: Extractor
  private let choice: PageChoice

  /// Reads with an extractor; `choice` is a person's.
  package init(extractor: Extractor, choice: PageChoice = .all) {
    self.extractor = extractor
    self.choice = choice
  }

  /// Goes through a file, a page in memory at a time, until `visit` gives false; `make` makes of a page what
  /// is kept of it.
  package func read<Made: Sendable>(
    _ path: String,
    make: (PageExtraction) -> Made,
    visit: (Step<Made>) -> Bool
  ) {
    var (handed, empty, damage) = (0, 0, 0)
    var all = PageTally()
    var isContainer = false
    // A single damage may be all that is told of the whole, and is told once.
    var held: ArchiveDamage?
    func tellHeld() -> Bool {
      guard let told = held.take() else { return true }
      return visit(.damage(path: path, told.message))
    }
    func hand(_ page: PageExtraction) -> Bool {
      handed += 1
      let made = Page(
        id: page.id,
        problem: page.problem,
        counts: PageCounts(page),
        made: make(page)
      )
      guard visit(.page(made)) else { return false }
      // Not all reports have room for what may explain that words are not found.
      return page.encoding?.notice.map { visit(.note(path: page.id, $0)) } ?? true
    }
    var goesOn = true
    extractor.forEachItem(
      at: path,
      where: { archive in
        all.add(archive)
        return choice.mayContain(archive)
      }
    ) { item in
      if let told = held {
        if case .page(let page) = item, page.problem?.description.contains(told.message) == true {
          held = nil
        } else if !tellHeld() {
          goesOn = false
          return false
        }
      }
      switch item {
      case .opened(let header): isContainer = header.isContainer
      case .page(let page) where choice.leavesOut(page) && (isContainer || page.id != path):
        all.note(page.url)
      case .page(let page) where page.id == path: goesOn = hand(page)
      case .page(let page):
        if !choice.isByHand, Self.hasNoArticle(page) { empty += 1 } else { goesOn = hand(page) }
      case .damage(let found):
        damage += 1
        if damage == 1, handed == 0 {
          held = found
        } else if damage <= Self.damageLimit {
          goesOn = visit(.damage(path: path, found.message))
        }
      case .other: break
      }
      return goesOn
    }
    goesOn = goesOn && tellHeld()
    guard goesOn else { return }
    if damage > Self.damageLimit {
      let rest = damage - Self.damageLimit
      _ = visit(
        .damage(path: path, "\(rest) more parts can't be read; asquoted inspect lists them")
      )
    }
    if handed == 0 {
      let message =
        choice.isByHand
        ? all.absence(of: choice)
        : "holds \(all.count) pages, none of them with an article; asquoted inspect lists them"
      _ = hand(extractor.failure(path, PageArchive(), PageProblem(.noText, message)))
    } else if empty > 0 {
      let message = "\(empty) of \(all.count) pages hold no article; asquoted inspect lists them"
      _ = visit(.note(path: path, message))
    }
  }

  private static func hasNoArticle(_ page: PageExtraction) -> Bool {
    page.problem.map { [.noText, .errorPage].contains($0.cause) } ?? false
  }
}

/// How many quotations a page has.
public struct PageCounts: Hashable, Sendable {
  /// Whether the page can't be used.
  public let isUnusable: Bool
  /// The number of its quotations.
  public let quotations: Int
  /// The number of those with a speaker.
  public let attributed: Int

  /// Counts a page's quotations.
  public init(_ page: PageExtraction) {
    isUnusable = page.problem != nil
    quotations = page.quotations.count
    attributed = page.attributions.attributions.count { $0.speaker != nil }
  }
}
