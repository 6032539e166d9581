import HTMLTree
import TextModel

/// Writes the chosen blocks into one text.
struct ArticleAssembler {
  private let tree: DocumentTree
  private let page: PageBlocks
  private let selection: BlockSelection
  private let metadata: Metadata

  init(
    _ tree: DocumentTree,
    _ page: PageBlocks,
    _ selection: BlockSelection,
    _ metadata: Metadata
  ) {
    self.tree = tree
    self.page = page
    self.selection = selection
    self.metadata = metadata
  }

  /// The article.
  func article() -> Article {
    var content: [UInt8] = []
    var blocks: [Block] = []
    blocks.reserveCapacity(selection.body.count + selection.captions.count + 1)
    for index in selection.body { add(index, kind: kind(of: index), to: &content, &blocks) }
    let bodyLength = content.count
    if let title = metadata.title {
      if !blocks.isEmpty { content.append(0x0A) }
      let start = content.count
      content.append(contentsOf: title.utf8)
      blocks.append(
        Block(
          kind: .title,
          range: TextRange(start, content.count),
          group: nil,
          line: metadata.titleLine
        )
      )
    }
    for index in selection.captions { add(index, kind: .caption, to: &content, &blocks) }
    return Article(
      facts: metadata.facts,
      content: String(decoding: content, as: UTF8.self),
      bodyLength: bodyLength,
      blocks: blocks
    )
  }

  private func kind(of index: Int) -> Block.Kind {
    let setting = page.blocks[index].setting
    if setting.quotation >= 0, !selection.layoutGroups.contains(setting.quotation) {
      return .blockQuotation
    }
    if setting.heading > 0 { return .heading }
    return setting.list >= 0 && !selection.layoutGroups.contains(setting.list)
      ? .listItem : .paragraph
  }

  private func add(
    _ index: Int,
    kind: Block.Kind,
    to content: inout [UInt8],
    _ blocks: inout [Block]
  ) {
    let block = page.blocks[index]
    if !blocks.isEmpty { content.append(0x0A) }
    let start = content.count
    content.append(contentsOf: page.text[Int(block.start)..<Int(block.end)])
    let group: Int32 =
      switch kind {
      case .blockQuotation: block.setting.quotation
      case .listItem: block.setting.list
      default: -1
      }
    blocks.append(
      Block(
        kind: kind,
        range: TextRange(start, content.count),
        group: group < 0 ? nil : Int(group),
        line: Int(tree.nodes[Int(block.node)].line)
      )
    )
  }
}
