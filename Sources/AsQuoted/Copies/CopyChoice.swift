import ArticleExtraction

/// Picks, of pages, those that are copies of one article.
///
/// The article is that of the first file that a person named and that holds just one page; else that of the
/// page that a container names as its entry; else the one of which there are several copies. Of a file with
/// several pages those at the article's address are taken, and only where there is none those that are
/// copies by title or quotations.
package struct CopyChoice: Sendable {
  /// A page that is left out.
  package struct LeftOut: Hashable, Sendable {
    /// The page's name.
    package let id: String
    /// The path of its file.
    package let path: String
    /// Whether a person named its file, rather than a folder.
    package let isNamed: Bool
    /// Whether its file holds no other page.
    package let isAlone: Bool
    /// Why it is left out, lower case.
    package let reason: String

    init(_ candidate: CopyCandidate, _ reason: String) {
      id = candidate.page.id
      path = candidate.page.path
      isNamed = candidate.isNamed
      isAlone = candidate.isAlone
      self.reason = reason
    }
  }

  /// The copies, in the order given.
  package private(set) var copies: [PageExtraction] = []
  /// Pages that can't be read and may be copies: files of their own, and those at the article's address.
  package private(set) var unreadable: [PageExtraction] = []
  /// The pages that are left out, in the order given.
  package private(set) var leftOut: [LeftOut] = []
  /// Why nothing can be chosen, or nil.
  package private(set) var problem: String?

  /// Chooses among pages; `isByHand`: a person chose those of files with several pages.
  package init(_ all: [CopyCandidate], isByHand: Bool = false) {
    let candidates = all.filter { $0.page.problem == nil }
    choose(candidates, isByHand)
    let addresses = candidates.filter { candidate in copies.contains { $0.id == candidate.page.id }
    }
    .reduce(into: Set<PageAddress>()) { $0.formUnion($1.addresses) }
    for candidate in all where candidate.page.problem != nil {
      if candidate.isAlone || isByHand || !addresses.isDisjoint(with: candidate.addresses) {
        unreadable.append(candidate.page)
      } else {
        leftOut.append(LeftOut(candidate, "can't be read, and is at another URL"))
      }
    }
  }

  private mutating func choose(_ candidates: [CopyCandidate], _ isByHand: Bool) {
    let groups = CopyGroups(candidates)
    let anchor =
      candidates.firstIndex { $0.isNamed && $0.isAlone }
      ?? candidates.firstIndex { $0.page.archive.isEntry }
    var chosen: Set<Int> = []
    if let anchor {
      chosen = groups.group(of: anchor)
    } else {
      let several = groups.all.filter { $0.count > 1 }
      if several.count > 1 {
        problem = Self.severalArticles(several, candidates)
        return
      }
      chosen = Set(several.first ?? candidates.indices.prefix(1).map { $0 })
    }
    if let anchor { chosen.formUnion(Self.alike(candidates[anchor], candidates)) }
    if isByHand { chosen.formUnion(candidates.indices.filter { !candidates[$0].isAlone }) }
    guard let first = anchor ?? chosen.min() else { return }
    if !isByHand { chosen.subtract(Self.elsewhere(chosen, candidates[first], candidates)) }
    let name = candidates[first].page.fileName
    for (number, candidate) in candidates.enumerated() {
      guard !chosen.contains(number) else {
        copies.append(candidate.page)
        continue
      }
      let what = "is another article\(Self.title(candidate))"
      let why = "it shares no URL or title with \(name), and no or few quotations"
      leftOut.append(LeftOut(candidate, "\(what): \(why)"))
    }
  }

  /// The pages of files that a person named which share the title or a quotation with a page, be it changed.
  private static func alike(_ anchor: CopyCandidate, _ candidates: [CopyCandidate]) -> [Int] {
    let verifier = Verifier(truth: TruthDraft.truth(of: anchor.page, from: anchor.page.id))
    return candidates.indices.filter {
      candidates[$0].isNamed && candidates[$0].isAlone
        && verifier.verify(candidates[$0].page).sharesArticle
    }
  }

  /// Those chosen of files with several pages that are at other addresses, where the file has some at the
  /// article's.
  private static func elsewhere(
    _ chosen: Set<Int>,
    _ first: CopyCandidate,
    _ candidates: [CopyCandidate]
  ) -> Set<Int> {
    func isThere(_ number: Int) -> Bool {
      !candidates[number].addresses.isDisjoint(with: first.addresses)
    }
    let files = Set(
      chosen.filter { isThere($0) && !candidates[$0].isAlone }.map { candidates[$0].page.path }
    )
    return chosen.filter { !isThere($0) && files.contains(candidates[$0].page.path) }
  }

  private static func severalArticles(_ groups: [[Int]], _ candidates: [CopyCandidate]) -> String {
    let limit = 5
    let list = groups.prefix(limit).map { group in
      let page = candidates[group[0]].page
      let what = page.url ?? page.title.map { "‘\($0.value)’" } ?? page.id
      return "\(what) (\(group.count) copies)"
    }
    let more = groups.count > limit ? " and \(groups.count - limit) more" : ""
    return "there are copies of \(groups.count) articles: \(list.joined(separator: ", "))\(more);"
      + " choose one with --url or --url-match, or name a copy's own file first"
  }

  private static func title(_ candidate: CopyCandidate) -> String {
    candidate.page.title.map { ", ‘\($0.value)’" } ?? ""
  }
}

/// Pages grouped by their articles.
struct CopyGroups {
  private enum Key: Hashable {
    case address(PageAddress)
    case title(String)
    case quotation(String)
  }

  private let candidates: [CopyCandidate]
  private let holders: [Key: [Int]]

  init(_ candidates: [CopyCandidate]) {
    var holders: [Key: [Int]] = [:]
    for (number, candidate) in candidates.enumerated() {
      for key in Self.keys(candidate) { holders[key, default: []].append(number) }
    }
    self.candidates = candidates
    self.holders = holders
  }

  /// The page and all that are copies of it, or of one that is.
  func group(of first: Int) -> Set<Int> {
    var group: Set<Int> = [first]
    var open = [first]
    while let next = open.popLast() {
      for key in Self.keys(candidates[next]) {
        for other in holders[key] ?? [] where !group.contains(other) {
          guard candidates[other].isCopy(of: candidates[next]) else { continue }
          group.insert(other)
          open.append(other)
        }
      }
    }
    return group
  }

  /// All groups, each in order, by their first pages.
  var all: [[Int]] {
    var seen: Set<Int> = []
    var groups: [[Int]] = []
    for number in candidates.indices where !seen.contains(number) {
      let group = group(of: number)
      seen.formUnion(group)
      groups.append(group.sorted())
    }
    return groups
  }

  private static func keys(_ candidate: CopyCandidate) -> [Key] {
    candidate.addresses.map(Key.address) + candidate.quotationKeys.map(Key.quotation)
      + (candidate.titleKey.map { [Key.title($0)] } ?? [])
  }
}
