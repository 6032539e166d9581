import HTMLTree

/// Decides which names of elements to believe, and marks the blocks inside.
///
/// A name is a hint, the text decides: an element whose name says `sidebar` but which holds most of
/// the page's running text is no sidebar. What is left out first doesn't count for the rest, so
/// that comments, of which there may be more than of the article, hide nothing.
struct RegionHints {
  private struct Region {
    /// Its part of the page's running text that is not marked yet, 0 to 1.
    let share: Double
    /// How many scalars it has.
    let length: Int32
    let hasTitle: Bool
    let name: ElementName
  }

  private var page: PageBlocks

  private init(_ page: PageBlocks) { self.page = page }

  /// The page with its blocks marked.
  static func mark(_ page: PageBlocks) -> PageBlocks {
    var hints = RegionHints(page)
    hints.markAll()
    return hints.page
  }

  private mutating func markAll() {
    let all = page.containers.reduce(into: Hints()) { $0.formUnion($1.hints) }.unfavourable
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
    mark([.popup, .sidebar, .related]) { region in region.share < 0.5 && !region.hasTitle }
    mark([.advert, .share, .newsletter, .meta, .media, .paywall, .hidden, .header, .form]) {
      region in region.share < 0.3
    }
    mark(.pullquote) { region in region.length < 1000 }
  }

  private mutating func mark(_ hints: Hints, where isCredible: (Region) -> Bool) {
    var running: [Int32] = [0]
    running.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks {
      let counts = block.hints.isEmpty && block.setting.heading == 0 && block.isRunningText
      running.append(running[running.count - 1] + (counts ? block.plain : 0))
    }
    let all = Double(max(1, running[running.count - 1]))
    for container in page.containers {
      let found = container.hints.intersection(hints)
      guard !found.isEmpty, container.first < container.end else { continue }
      let range = Int(container.first)..<Int(container.end)
      var length: Int32 = 0
      var hasTitle = false
      for block in page.blocks[range] {
        length += block.scalars
        if block.setting.heading == 1 { hasTitle = true }
      }
      let region = Region(
        share: Double(running[range.upperBound] - running[range.lowerBound]) / all,
        length: length,
        hasTitle: hasTitle,
        name: container.name
      )
      guard isCredible(region) else { continue }
      for place in range where covers(container, page.blocks[place]) {
        // A message from a network or beside a film is quoted writing.
        let isQuoted = page.blocks[place].setting.quotation >= 0
        page.blocks[place].hints.formUnion(
          isQuoted ? found.subtracting([.share, .media]) : found
        )
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
