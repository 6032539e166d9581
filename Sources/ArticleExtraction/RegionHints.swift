import HTMLTree

/// Decides which names of elements to believe, and marks the blocks inside.
///
/// A name is a hint, the text decides: an element whose name says `sidebar` but which holds most of
/// the page's running text is no sidebar. What is left out first doesn't count for the rest, so
/// that comments, of which there may be more than of the article, hide nothing.
struct RegionHints {
  private var page: PageBlocks

  private init(_ page: consuming PageBlocks) { self.page = page }

  /// The page with its blocks marked: those given, and no copy of them.
  static func mark(_ page: consuming PageBlocks) -> PageBlocks {
    var hints = RegionHints(page)
    hints.markAll()
    return hints.page
  }

  private mutating func markAll() {
    let all = page.containers.reduce(into: Hints()) { $0.formUnion($1.hints) }.unfavourable
    CommentFinder.mark(&page)
    if all.contains(.comments) {
      mark(.comments) { region in region.share < 0.95 && !region.hasTitle }
    }
    if all.contains(.navigation) {
      mark(.navigation) { region in region.share < (region.name == .nav ? 0.9 : 0.4) }
    }
    if all.contains(.footer) {
      mark(.footer) { region in region.share < 0.8 && !region.hasTitle }
    }
    mark(.caption) { region in region.length < 700 }
    TeaserFinder.mark(&page)
    SignUpFinder.mark(&page)
    ConsentFinder.mark(&page)
    mark(.popup) { region in region.share < 0.9 && !region.hasTitle }
    mark([.sidebar, .related]) { region in region.share < 0.5 && !region.hasTitle }
    mark([.advert, .share, .newsletter, .meta, .media, .paywall, .hidden, .header, .form]) {
      region in region.share < 0.3
    }
    mark(.pullquote) { region in region.length < 1000 }
  }

  private mutating func mark(_ hints: Hints, where isCredible: (Region) -> Bool) {
    // Most pages name few of these, and a page of many blocks has large sums.
    guard page.containers.contains(where: { !$0.hints.isDisjoint(with: hints) }) else { return }
    let sums = RunningSums(page)
    // Where the believed element with each hint ends that was met last: what is nested in it needs
    // no second look, so that deep nesting costs no more than its length.
    var marked: [UInt32: Int32] = [:]
    for container in page.containers {
      var found = container.hints.intersection(hints)
      guard !found.isEmpty, container.first < container.end,
        isCredible(sums.region(of: container))
      else { continue }
      for hint in found.each where marked[hint.rawValue, default: 0] >= container.end {
        found.remove(hint)
      }
      guard !found.isEmpty else { continue }
      for hint in found.each where container.isBlock { marked[hint.rawValue] = container.end }
      for place in Int(container.first)..<Int(container.end)
      where covers(container, page.blocks[place]) {
        // A message from a network or beside a film is quoted writing.
        let isQuoted = page.blocks[place].setting.quotation >= 0
        page.blocks[place].hints.formUnion(isQuoted ? found.subtracting([.share, .media]) : found)
      }
    }
  }

  /// Whether most of a block's text is inside a container: an inline one may hold but a word of it.
  private func covers(_ container: Container, _ block: RawBlock) -> Bool {
    let start = max(container.startOfText, block.start)
    let end = min(container.endOfText, block.end)
    return (end - start) * 5 >= (block.end - block.start) * 4
  }
}

/// An element whose name is in question.
private struct Region {
  /// Its part of the page's running text that is not marked yet, 0 to 1.
  let share: Double
  /// How many scalars it has.
  let length: Int
  let hasTitle: Bool
  let name: ElementName
}

/// Sums over the blocks before each, from which those of an element follow at once.
private struct RunningSums {
  private var running: [Int] = [0]
  private var scalars: [Int] = [0]
  private var titles: [Int] = [0]

  init(_ page: PageBlocks) {
    running.reserveCapacity(page.blocks.count + 1)
    scalars.reserveCapacity(page.blocks.count + 1)
    titles.reserveCapacity(page.blocks.count + 1)
    for (index, block) in page.blocks.enumerated() {
      let counts = block.hints.isEmpty && block.setting.heading == 0 && block.isRunningText
      running.append(running[index] + (counts ? Int(block.plain) : 0))
      scalars.append(scalars[index] + Int(block.scalars))
      titles.append(titles[index] + (block.setting.heading == 1 ? 1 : 0))
    }
  }

  func region(of container: Container) -> Region {
    let first = Int(container.first)
    let end = Int(container.end)
    let all = Double(max(1, running[running.count - 1]))
    return Region(
      share: Double(running[end] - running[first]) / all,
      length: scalars[end] - scalars[first],
      hasTitle: titles[end] > titles[first],
      name: container.name
    )
  }
}
