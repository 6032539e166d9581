import HTMLTree

/// All readable text of a page in blocks, before anything is said about what belongs to an article.
struct PageBlocks {
  /// The text of all blocks, white space folded, one after another without anything between.
  var text: [UInt8] = []
  /// The blocks in document order.
  var blocks: [RawBlock] = []
  /// The elements that hold blocks, in document order.
  var containers: [Container] = []
  /// The containers that hold a field for an address of mail, an entry a field.
  var mailFields: [Int32] = []
  /// Whether a password can be put in.
  var hasPassword = false

  /// The text of a block.
  func string(_ block: RawBlock) -> String {
    String(decoding: text[Int(block.start)..<Int(block.end)], as: UTF8.self)
  }
}

/// A stretch of text between two borders of block elements.
struct RawBlock {
  /// Where it stands in ``PageBlocks/text``.
  let start: Int32
  var end: Int32
  /// The text node with which it starts.
  let node: Int32
  /// The index in ``PageBlocks/containers`` of the innermost element around it, or -1.
  let container: Int32
  /// What was around it.
  let setting: BlockSetting
  /// How many Unicode scalars it has, and how many of them are inside links.
  let scalars: Int32
  let linked: Int32
  /// How many commas, full stops and the like it has.
  let stops: Int32
  /// What the elements around it are for, once that is decided.
  var hints: Hints = []

  var plain: Int32 { scalars - linked }
}

/// What the elements around a block make of it.
struct BlockSetting: Equatable {
  /// 1 to 6 in a heading, else 0.
  var heading: UInt8 = 0
  var isCaption = false
  var isInFigure = false
  var isPreformatted = false
  /// In a row of a table of figures, whose cells follow each other in one line.
  var isTableRow = false
  /// The number of the outermost list or `<blockquote>` around the block, or -1.
  var list: Int32 = -1
  var quotation: Int32 = -1
}

/// An element that holds blocks.
struct Container {
  let node: Int32
  let name: ElementName
  /// The index of the container around it, or -1.
  let parent: Int32
  let hints: Hints
  /// Whether it parts text from what is around it; an inline element is one only for its hints.
  let isBlock: Bool
  /// The first block that begins inside, and the one behind the last.
  let first: Int32
  var end: Int32
  /// Where its text starts and ends in ``PageBlocks/text``.
  let startOfText: Int32
  var endOfText: Int32
}
