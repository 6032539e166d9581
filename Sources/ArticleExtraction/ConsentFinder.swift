/// Finds where a page asks its reader for leave to store cookies.
///
/// One sentence about cookies may be news. Two blocks near each other that speak as a page does to
/// its reader are no article's.
enum ConsentFinder {
  /// How many blocks may stand between two such.
  private static let reach = 4

  /// Marks the blocks of such questions.
  static func mark(_ page: inout PageBlocks) {
    // Hardly a question is put without the word, and few articles hold it.
    guard page.text.find("cookie", in: 0..<page.text.count) != nil else { return }
    var last: Int?
    for index in page.blocks.indices where isQuestion(page.blocks[index], page) {
      if let last, index - last <= reach {
        for place in last...index where !page.hasQuotation(page.blocks[place]) {
          page.blocks[place].hints.formUnion([.popup, .consent])
        }
      }
      last = index
    }
  }

  private static func isQuestion(_ block: RawBlock, _ page: PageBlocks) -> Bool {
    block.scalars >= 12 && !page.hasQuotation(block)
      && InterfacePhrases.shared.consent(in: page.bytes(block)) != nil
  }
}

extension PageBlocks {
  /// Whether a block holds a double quotation mark that the name of a button does not explain.
  func hasQuotation(_ block: RawBlock) -> Bool {
    let text = bytes(block)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x22 { return true }
      if text[index] == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80,
        text[index + 2] == 0x9C || text[index + 2] == 0x9D || text[index + 2] == 0x9E
      {
        return true
      }
      index += 1
    }
    return false
  }
}
