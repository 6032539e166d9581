/// Finds what announces other articles: boxes of a linked headline and one paragraph.
///
/// Only three or more on a page count, since one alone may be a section of the article; behind a
/// heading that announces other articles, one does. In an article about many things each linked
/// heading stands beside its paragraphs, in no box.
enum TeaserFinder {
  /// Marks the blocks of such boxes as related matter.
  static func mark(_ page: inout PageBlocks) {
    var boxes: [Range<Int>] = []
    var announced: [Range<Int>] = []
    var isAnnounced = false
    var index = 0
    while index < page.blocks.count {
      if let box = box(startingAt: index, in: page) {
        boxes.append(box)
        if isAnnounced { announced.append(box) }
        index = box.upperBound
      } else {
        isAnnounced = InterfacePhrases.shared.announcesOthers(page.bytes(page.blocks[index]))
        index += 1
      }
    }
    for box in boxes.count > 2 ? boxes : announced {
      for index in box { page.blocks[index].hints.insert(.related) }
    }
  }

  /// The blocks of the box whose linked headline is the block at `index`, or nil.
  private static func box(startingAt index: Int, in page: PageBlocks) -> Range<Int>? {
    let headline = page.blocks[index]
    guard headline.linked * 10 >= headline.scalars * 9, headline.scalars >= 15,
      headline.hints.isEmpty
    else { return nil }
    let reach = min(index + 5, page.blocks.count)
    guard let text = ((index + 1)..<max(index + 1, reach)).first(where: { isText(page.blocks[$0]) })
    else { return nil }
    var container = page.blocks[text].container
    while container >= 0, page.containers[Int(container)].first > Int32(index) {
      container = page.containers[Int(container)].parent
    }
    guard container >= 0 else { return nil }
    let box = page.containers[Int(container)]
    let range = Int(box.first)..<Int(box.end)
    guard range.count <= 8, range.count(where: { isText(page.blocks[$0]) }) == 1,
      !range.contains(where: { page.blocks[$0].setting.heading == 1 })
    else { return nil }
    return range
  }

  private static func isText(_ block: RawBlock) -> Bool {
    block.plain >= 30 && block.linked * 3 < block.scalars && block.setting.heading == 0
  }
}
