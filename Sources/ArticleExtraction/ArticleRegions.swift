import HTMLTree

/// Tells a page of several articles: which of them is the main one, and what to say of the others.
struct ArticleRegions {
  /// The container that holds the main article and none of the others; nil where the page has one
  /// article, or nothing tells which is the main one.
  private(set) var main: Int?
  /// The main article's headline, where ``main`` is known.
  private(set) var headline: String?
  /// What to tell people, or nil.
  private(set) var notice: String?

  /// More headings than this are no headlines of articles.
  private static let mostHeadlines = 64

  init(_ page: PageBlocks, _ metadata: Metadata) {
    let headlines = page.blocks.indices.filter {
      let block = page.blocks[$0]
      return block.setting.heading == 1 && block.scalars > 8
        && block.hints.subtracting([.header, .meta]).isEmpty
    }
    if headlines.count > 1, headlines.count <= Self.mostHeadlines {
      readArticles(page, headlines, metadata)
    }
    if notice == nil { readEntries(page, isLiveBlog: metadata.isLiveBlog) }
  }

  /// Articles one below the other, each with a headline of the first rank.
  private mutating func readArticles(
    _ page: PageBlocks,
    _ headlines: [Int],
    _ metadata: Metadata
  ) {
    var found: [(headline: Int, container: Int)] = []
    for (number, headline) in headlines.enumerated() {
      let before = number == 0 ? -1 : headlines[number - 1]
      let after = number + 1 < headlines.count ? headlines[number + 1] : page.blocks.count
      var index = page.blocks[headline].container
      var region: Int?
      // The widest element around this headline and no other.
      while index >= 0 {
        let container = page.containers[Int(index)]
        guard Int(container.first) > before, Int(container.end) <= after else { break }
        region = Int(index)
        index = container.parent
      }
      guard let region, Self.paragraphs(in: page.containers[region], page) > 1 else { continue }
      found.append((headline, region))
    }
    guard found.count > 1 else { return }
    // The first headline, taken for the title for want of another, tells nothing.
    let title = metadata.facts.title.flatMap { $0.from == "h1" ? nil : $0.value }
    let titles = [title, metadata.pageTitle].compactMap { $0.map { Array($0.utf8) } }
    let named = found.first { article in
      let headline = page.bytes(page.blocks[article.headline])
      return titles.contains { title in
        headline.elementsEqual(title) || headline.count > 11 && Self.holds(title, headline)
          || title.count > 11 && Self.holds(Array(headline), title[...])
      }
    }
    guard let named else { return }
    main = named.container
    let headline = page.string(page.blocks[named.headline]).replacing("\n", with: " ")
    self.headline = headline
    notice = "the page holds \(found.count) articles; only “\(headline)” was read"
  }

  /// Entries with a heading each and text below, in elements beside each other that are articles.
  private mutating func readEntries(_ page: PageBlocks, isLiveBlog: Bool) {
    var entries: [Int32: Int] = [:]
    var end: Int32 = 0
    for container in page.containers where container.name == .article && container.first >= end {
      let blocks = page.blocks[Int(container.first)..<Int(container.end)]
      guard !blocks.contains(where: { $0.setting.heading == 1 }),
        let first = blocks.first, first.hints.unfavourable.isEmpty,
        blocks.contains(where: { $0.setting.heading > 1 }) || isLiveBlog,
        Self.paragraphs(in: container, page) > 0
      else { continue }
      end = container.end
      entries[container.parent, default: 0] += 1
    }
    let count = entries.values.max() ?? 0
    if isLiveBlog || Self.hasEntriesByTheClock(page) {
      notice = "the page is a live blog; all its entries were read as one article"
    } else if count > 2 {
      notice = "the page holds \(count) entries with headings of their own; they were read as one"
    }
  }

  /// Whether three elements beside each other have the time of day and then text.
  private static func hasEntriesByTheClock(_ page: PageBlocks) -> Bool {
    var entries: [Int32: Int] = [:]
    for block in page.blocks where block.scalars <= 16 && isTimeOfDay(page.bytes(block)) {
      var index = block.container
      while index >= 0, page.containers[Int(index)].end - page.containers[Int(index)].first < 2 {
        index = page.containers[Int(index)].parent
      }
      guard index >= 0, block.hints.unfavourable.subtracting([.meta, .header]).isEmpty,
        paragraphs(in: page.containers[Int(index)], page) > 0
      else { continue }
      entries[page.containers[Int(index)].parent, default: 0] += 1
    }
    return entries.values.contains { $0 > 2 }
  }

  /// `10:05`, `10.05 am`, `10h05`, `10:05 GMT`.
  private static func isTimeOfDay(_ text: ArraySlice<UInt8>) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    let hour = text.prefix(while: isDigit)
    guard (1...2).contains(hour.count) else { return false }
    let rest = text.dropFirst(hour.count)
    guard let sign = rest.first, sign == 0x3A || sign == 0x2E || sign == 0x68 else { return false }
    let minute = rest.dropFirst().prefix(while: isDigit)
    return minute.count == 2 && !rest.dropFirst(3).contains(where: isDigit)
  }

  private static func paragraphs(in container: Container, _ page: PageBlocks) -> Int {
    page.blocks[Int(container.first)..<Int(container.end)].count {
      $0.isRunningText && $0.setting.heading == 0 && $0.hints.unfavourable.isEmpty
        && $0.linked * 2 < $0.scalars
    }
  }

  private static func holds(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
    text.count >= part.count
      && (0...(text.count - part.count)).contains {
        text[$0..<($0 + part.count)].elementsEqual(part)
      }
  }
}
