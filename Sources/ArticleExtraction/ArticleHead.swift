import HTMLTree

/// What stands between an article's headline and its text: where pages print author and date.
struct ArticleHead {
  /// A headline stands no more blocks than this above the text.
  private static let reach = 60
  /// Where there is no headline, this many blocks above the text may tell of it.
  private static let least = 12

  /// The block of the headline, or nil.
  let headline: Int?
  /// The blocks from the headline up to the text.
  let blocks: Range<Int>
  /// The blocks up to the text's end.
  let article: Range<Int>

  /// Takes the container that holds the text, and what the page gives as titles.
  init(_ page: PageBlocks, content: Int, titles: [HeadlineWords]) {
    let container = page.containers[content]
    let all = Int(container.first)..<Int(container.end)
    let text = all.first { page.isText(page.blocks[$0]) } ?? all.lowerBound
    var nearest: Int?
    var akin: Int?
    var named: Int?
    for index in (max(0, text - Self.reach)..<text).reversed() {
      let block = page.blocks[index]
      guard (1...3).contains(block.setting.heading), block.scalars > 3 else { continue }
      let words = HeadlineWords(page.string(block))
      if titles.contains(where: { $0.isSame(as: words) }) {
        named = index
        break
      }
      // A linked heading leads elsewhere.
      guard block.setting.heading == 1, block.isHeadline, block.linked * 10 < block.scalars * 9
      else {
        continue
      }
      nearest = nearest ?? index
      if akin == nil, titles.contains(where: { words.isAkin(to: $0) }) { akin = index }
    }
    headline = named ?? akin ?? nearest
    let start = headline ?? max(0, min(text - Self.least, all.lowerBound))
    blocks = max(start, text - Self.reach)..<text
    article = start..<max(text, all.upperBound)
  }

  /// The nodes of the page from the headline up to the text.
  func nodes(_ tree: DocumentTree, _ page: PageBlocks) -> Range<Int> {
    guard blocks.upperBound < page.blocks.count else { return 0..<0 }
    let start = blocks.lowerBound < page.blocks.count ? Int(page.blocks[blocks.lowerBound].node) : 0
    return start..<max(start, Int(page.blocks[blocks.upperBound].node))
  }
}

extension RawBlock {
  /// Whether it may be a headline: no element around it is there for something else.
  var isHeadline: Bool {
    scalars > 3 && hints.unfavourable.subtracting([.header, .meta]).isEmpty
  }
}

extension PageBlocks {
  /// Whether a block reads like an article's text, and not like a line with author and date.
  fileprivate func isText(_ block: RawBlock) -> Bool {
    block.isRunningText && block.setting.heading == 0 && block.hints.unfavourable.isEmpty
      && block.linked * 2 < block.scalars && (block.scalars >= 200 || endsSentence(block))
  }
}
