import HTMLTree

/// The blocks of a page that are the article's text, and its captions.
struct BlockSelection {
  private(set) var body: [Int] = []
  private(set) var captions: [Int] = []

  init(_ scorer: ContentScorer, content: Int?, title: String?) {
    guard let content else { return }
    let page = scorer.page
    let container = page.containers[content]
    for index in Int(container.first)..<Int(container.end) {
      let block = page.blocks[index]
      if !block.hints.unfavourable.isEmpty {
        if block.hints.unfavourable == .caption { captions.append(index) }
        continue
      }
      if block.setting.isCaption || block.setting.isInFigure {
        captions.append(index)
        continue
      }
      if block.linked * 10 > block.scalars * 8, block.scalars < 200 { continue }
      if block.setting.heading == 1 { continue }
      body.append(index)
    }
    while let last = body.last, page.blocks[last].setting.heading > 0 { body.removeLast() }
  }
}
