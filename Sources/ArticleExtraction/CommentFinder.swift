/// Finds readers' comments that no name of an element tells of.
///
/// A link to reply stands below each: three of them, and what holds them all holds comments. Or a
/// heading announces them behind the text, and they go on to the end of the element.
enum CommentFinder {
  /// Marks the blocks of comments.
  static func mark(_ page: inout PageBlocks) {
    let phrases = InterfacePhrases.shared
    var replies: [Int] = []
    var headings: [Int] = []
    for (index, block) in page.blocks.enumerated() where block.scalars <= 40 {
      if block.setting.heading > 1 {
        if phrases.isDiscussion(page.bytes(block)) { headings.append(index) }
      } else if block.linked > 0, phrases.isReply(page.bytes(block)) {
        replies.append(index)
      }
    }
    if replies.count > 2, let first = replies.first, let last = replies.last {
      markThread(first, last, &page)
    }
    for heading in headings { markBehind(heading, &page) }
  }

  /// Marks the innermost element around all links to reply, unless it holds the headline.
  private static func markThread(_ first: Int, _ last: Int, _ page: inout PageBlocks) {
    var index = page.blocks[first].container
    while index >= 0, page.containers[Int(index)].end <= Int32(last) {
      index = page.containers[Int(index)].parent
    }
    guard index >= 0 else { return }
    let thread = page.containers[Int(index)]
    let range = Int(thread.first)..<Int(thread.end)
    guard !range.contains(where: { page.blocks[$0].setting.heading == 1 }),
      hasText(before: range.lowerBound, page)
    else { return }
    for place in range { page.blocks[place].hints.insert(.comments) }
  }

  /// Marks what follows a heading in the element around it, where the article stands before.
  private static func markBehind(_ heading: Int, _ page: inout PageBlocks) {
    guard hasText(before: heading, page) else { return }
    var index = page.blocks[heading].container
    while index >= 0, page.containers[Int(index)].end <= Int32(heading) + 1 {
      index = page.containers[Int(index)].parent
    }
    guard index >= 0 else { return }
    let range = heading..<Int(page.containers[Int(index)].end)
    guard !range.contains(where: { page.blocks[$0].setting.heading == 1 }) else { return }
    for place in range { page.blocks[place].hints.insert(.comments) }
  }

  /// Whether at least two blocks of running text stand before a place.
  private static func hasText(before place: Int, _ page: PageBlocks) -> Bool {
    var count = 0
    for block in page.blocks[..<place] where block.isRunningText && block.linked * 3 < block.scalars
    {
      count += 1
      if count == 2 { return true }
    }
    return false
  }
}
