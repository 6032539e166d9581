import HTMLTree

/// Finds the element that holds the article.
///
/// Every block of running text counts for its length, every block of links or labels against it;
/// the element with the highest sum over its blocks is the one that holds the article and little
/// else.
struct ContentScorer {
  private let page: PageBlocks
  /// The sums of the values of all blocks before each.
  private let sums: [Int32]

  /// Takes a page whose blocks are marked by ``RegionHints``.
  init(_ page: PageBlocks) {
    self.page = page
    var sums: [Int32] = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks { sums.append(sums[sums.count - 1] + block.value) }
    self.sums = sums
  }

  /// The index of the container that holds the article, or nil if no block reads like one; the
  /// article is sought only in the container `region`, if there is one.
  func findContent(within region: Int? = nil) -> Int? {
    if let region {
      let around = page.containers[region]
      return best {
        $0.first >= around.first && $0.end <= around.end
      } ?? region
    }
    guard let best = best(where: { _ in true }) else { return lonelyParagraph() }
    let bestScore = score(page.containers[best])
    if let named = findNamed(.articleBody), score(page.containers[named]) * 10 >= bestScore * 4 {
      return named
    }
    if let named = findNamed([.body, .articleBody]),
      score(page.containers[named]) * 10 >= bestScore * 5
    {
      return named
    }
    return best
  }

  /// The container with the highest score, or nil if none is above 0.
  private func best(where isAllowed: (Container) -> Bool) -> Int? {
    var best: Int?
    var bestScore: Int32 = 0
    for (index, container) in page.containers.enumerated() where isAllowed(container) {
      let score = score(container)
      // Of elements with the same score the innermost counts.
      if score > 0, score >= bestScore, !container.isParagraph {
        best = index
        bestScore = score
      }
    }
    return best
  }

  /// What holds the best of the paragraphs, where all that holds more is mostly links.
  private func lonelyParagraph() -> Int? {
    let scored = page.containers.indices.filter { score(page.containers[$0]) > 0 }
    var best = scored.max { score(page.containers[$0]) < score(page.containers[$1]) }
    while let index = best, page.containers[index].isParagraph {
      best = page.containers[index].parent < 0 ? nil : Int(page.containers[index].parent)
    }
    return best
  }

  private func score(_ container: Container) -> Int32 {
    sums[Int(container.end)] - sums[Int(container.first)]
  }

  /// The container that is named as an article's text; where a page parts the text among several,
  /// the innermost that holds them all.
  private func findNamed(_ hints: Hints) -> Int? {
    var named: [Int] = []
    for (index, container) in page.containers.enumerated()
    where !container.hints.isDisjoint(with: hints) && score(container) > 0 {
      named.append(index)
    }
    guard
      var result = named.max(by: { score(page.containers[$0]) < score(page.containers[$1]) })
    else { return nil }
    let least = score(page.containers[result]) / 8
    // A page names its article's parts; one that names hundreds of parts names something else.
    for other in named.prefix(200) where score(page.containers[other]) >= least {
      let joined = commonContainer(result, other)
      guard joined != result else { continue }
      // A second headline between them makes them two articles.
      let left = page.containers[result]
      let right = page.containers[other]
      let between = Int(min(left.end, right.end))..<Int(max(left.first, right.first, left.end))
      let isOther = page.blocks[between].contains { $0.setting.heading == 1 }
      if !isOther, score(page.containers[joined]) >= score(left) { result = joined }
    }
    return result
  }

  /// The innermost container that holds two others.
  private func commonContainer(_ left: Int, _ right: Int) -> Int {
    var left = left
    let needed = page.containers[right]
    while page.containers[left].first > needed.first || page.containers[left].end < needed.end {
      let parent = page.containers[left].parent
      guard parent >= 0 else { return left }
      left = Int(parent)
    }
    return left
  }
}

extension Container {
  /// Whether the element is a paragraph or the like, which holds part of a text and never all.
  fileprivate var isParagraph: Bool {
    guard parent >= 0 else { return false }
    switch name {
    case .p, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .li, .dd, .dt: return true
    default: return ElementLayout(name) == .inline
    }
  }
}

extension RawBlock {
  /// What a block adds to the score of the elements around it.
  var value: Int32 {
    if !hints.unfavourable.isEmpty { return -2 }
    if linked * 2 > scalars { return -10 - linked / 4 }
    if setting.heading > 0 { return 0 }
    if isRunningText { return plain }
    return stops > 0 && linked == 0 ? plain / 2 : -5
  }

  /// Whether a block is long enough and has the stops of running text.
  var isRunningText: Bool { plain >= 120 || plain >= 60 && stops > 0 }
}
