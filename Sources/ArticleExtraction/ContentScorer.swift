import HTMLTree

/// Finds the element that holds the article, and says which blocks are something else.
///
/// Every block of running text counts for its length, every block of links or labels against it;
/// the element with the highest sum over its blocks is the one that holds the article and little
/// else. Class names and the like only take blocks out of the sum, and only where they don't hold
/// most of the page's text: a name is a hint, the text decides.
struct ContentScorer {
  private(set) var page: PageBlocks
  /// The containers whose names were believed.
  private(set) var regions: [Int] = []

  init(_ page: PageBlocks) { self.page = page }

  /// The index of the container that holds the article, or nil if no block reads like one.
  mutating func findContent() -> Int? {
    believeHints()
    var sums: [Int32] = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks { sums.append(sums[sums.count - 1] + Self.value(block)) }
    var best: Int?
    var bestScore: Int32 = 0
    var named: Int?
    var namedScore: Int32 = 0
    for (index, container) in page.containers.enumerated() {
      let score = sums[Int(container.end)] - sums[Int(container.first)]
      guard score > 0 else { continue }
      if score >= bestScore {
        best = index
        bestScore = score
      }
      if !container.hints.isDisjoint(with: [.body, .articleBody]), score > namedScore {
        named = index
        namedScore = score
      }
    }
    if let named, namedScore * 10 >= bestScore * 7 { return named }
    return best
  }

  /// What a block adds to the score of the elements around it.
  static func value(_ block: RawBlock) -> Int32 {
    if !block.hints.unfavourable.isEmpty { return -2 }
    if block.linked * 2 > block.scalars { return -10 - block.linked / 4 }
    if block.setting.heading > 0 { return 0 }
    if isRunningText(block) { return block.plain }
    return block.stops > 0 && block.plain >= 25 ? block.plain / 2 : -5
  }

  /// Whether a block is long enough and has the stops of running text.
  static func isRunningText(_ block: RawBlock) -> Bool {
    block.plain >= 120 || block.plain >= 60 && block.stops > 0
  }

  /// Marks the blocks in regions whose names say that they are no part of the article.
  private mutating func believeHints() {
    believe(.comments) { region, _ in region.share < 0.95 && !region.hasTitle }
    believe(.navigation) { region, name in region.share < (name == .nav ? 0.9 : 0.4) }
    believe(.caption) { region, _ in region.length < 700 }
    believe(
      [
        .advert, .related, .share, .newsletter, .footer, .meta, .pullquote, .sidebar, .popup,
        .media, .paywall, .hidden, .header, .form,
      ]
    ) { region, _ in region.share < 0.3 }
  }

  private struct Region {
    /// Its part of the page's running text that is not marked yet, 0 to 1.
    let share: Double
    /// How many scalars it has.
    let length: Int32
    let hasTitle: Bool
  }

  private mutating func believe(_ hints: Hints, where isCredible: (Region, ElementName) -> Bool) {
    guard page.containers.contains(where: { !$0.hints.isDisjoint(with: hints) }) else { return }
    var running: [Int32] = [0]
    for block in page.blocks {
      let isText = block.hints.isEmpty && block.setting.heading == 0 && Self.isRunningText(block)
      running.append(running[running.count - 1] + (isText ? block.plain : 0))
    }
    let all = Double(max(1, running[running.count - 1]))
    for (index, container) in page.containers.enumerated() {
      let found = container.hints.intersection(hints)
      guard !found.isEmpty, container.first < container.end else { continue }
      let range = Int(container.first)..<Int(container.end)
      let text = running[range.upperBound] - running[range.lowerBound]
      var length: Int32 = 0
      var hasTitle = false
      for block in page.blocks[range] {
        length += block.scalars
        if block.setting.heading == 1 { hasTitle = true }
      }
      let region = Region(share: Double(text) / all, length: length, hasTitle: hasTitle)
      guard isCredible(region, container.name) else { continue }
      regions.append(index)
      for place in range where covers(container, page.blocks[place]) {
        page.blocks[place].hints.formUnion(found)
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
