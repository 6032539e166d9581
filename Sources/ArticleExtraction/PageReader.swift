import HTMLTree

/// Walks a page once and reads its text into blocks.
struct PageReader {
  private struct Frame {
    let end: Int
    let setting: BlockSetting
    let isInLink: Bool
    let isBlock: Bool
    let isQuote: Bool
    let language: Range<Int32>
    /// The index of the container that this element opened, or -1.
    let container: Int32
    /// The innermost container outside it.
    let outerContainer: Int32
  }

  private let tree: DocumentTree
  private var run = TextRun()
  private var frames: [Frame] = []
  private var setting = BlockSetting()
  private var isInLink = false
  /// Where the language of the text stands in the tree's bytes; empty if it is not known.
  private var language: Range<Int32> = 0..<0
  private var container: Int32 = -1
  private var containers: [Container] = []
  private var blocks: [RawBlock] = []
  private var groups: Int32 = 0
  private var mailFields: [Int32] = []
  private var hasPassword = false
  private let readsNoscript: Bool

  private init(_ tree: DocumentTree, readsNoscript: Bool) {
    self.tree = tree
    self.readsNoscript = readsNoscript
    // An array that grows is in memory twice meanwhile; room that is never written to takes none.
    containers.reserveCapacity(tree.nodes.count)
    blocks.reserveCapacity(tree.nodes.count / 2)
  }

  /// The blocks of a page; those that stand for scripts in a browser without them only if they are
  /// asked for.
  static func read(_ tree: DocumentTree, readsNoscript: Bool = false) -> PageBlocks {
    var reader = PageReader(tree, readsNoscript: readsNoscript)
    reader.walk()
    return PageBlocks(
      text: reader.run.text,
      blocks: reader.blocks,
      containers: reader.containers,
      mailFields: reader.mailFields,
      hasPassword: reader.hasPassword
    )
  }

  private mutating func walk() {
    var index = 0
    let count = tree.nodes.count
    while index < count {
      while let frame = frames.last, frame.end <= index { close(frame) }
      switch tree.nodes[index].kind {
      case .comment: index += 1
      case .text:
        read(index)
        index += 1
      case .element(let name): index = open(name, index)
      }
    }
    while let frame = frames.last { close(frame) }
    endBlock()
  }

  private mutating func read(_ index: Int) {
    let slice = tree.nodes[index].slice
    let range = Int(slice.lowerBound)..<Int(slice.upperBound)
    if run.append(
      tree.bytes,
      range,
      node: Int32(index),
      isLinked: isInLink,
      keepsLines: setting.isPreformatted
    ) {
      return
    }
    // A paragraph ends inside the node: at an empty line of text that keeps its lines, or because
    // two `<br>` stood before it.
    var rest = run.unread
    while true {
      endBlock()
      if run.append(
        tree.bytes,
        rest,
        node: Int32(index),
        isLinked: isInLink,
        keepsLines: setting.isPreformatted
      ) {
        return
      }
      rest = run.unread
    }
  }

  /// Opens an element and gives the index of the node with which to go on.
  private mutating func open(_ name: ElementName, _ index: Int) -> Int {
    let node = tree.nodes[index]
    let layout = readsNoscript && name == .noscript ? .block : ElementLayout(name)
    switch layout {
    case .skipped:
      if name == .input { noteField(index) }
      return Int(node.end)
    case .lineBreak:
      run.breakLine()
      return index + 1
    case .inline, .block: break
    }
    let attributes = ElementAttributes(tree, index, name: name)
    let isPage = name == .html || name == .body || name == .head
    if attributes.isHidden, !isPage { return Int(node.end) }
    let hints = isPage ? [] : attributes.hints
    let isCell = setting.isTableRow && (name == .td || name == .th || name == .p || name == .div)
    // Behind a block quotation's words it names their source.
    let isSource = name == .cite && setting.quotation >= 0 && endsBlockquote(index)
    let isBlock = (layout == .block && !isCell) || attributes.isShownAsBlock || isSource
    if layout == .inline, hints.contains(.hidden) { return Int(node.end) }
    if isCell { run.addSpace() }
    let isLink = name == .a && attributes.hasTarget
    guard
      isBlock || isLink || name == .q || !hints.isEmpty || attributes.language != nil
    else { return index + 1 }
    if isBlock { endBlock() }
    let outer = container
    var opened: Int32 = -1
    if isBlock || !hints.isEmpty {
      opened = Int32(containers.count)
      containers.append(
        Container(
          node: Int32(index),
          name: name,
          parent: outer,
          hints: hints,
          isBlock: isBlock,
          first: Int32(blocks.count),
          end: Int32(blocks.count),
          startOfText: run.position,
          endOfText: run.position
        )
      )
      if isBlock { container = opened }
    }
    frames.append(
      Frame(
        end: Int(node.end),
        setting: setting,
        isInLink: isInLink,
        isBlock: isBlock,
        isQuote: name == .q,
        language: language,
        container: opened,
        outerContainer: outer
      )
    )
    if let language = attributes.language { self.language = language }
    if isLink { isInLink = true }
    if name == .q {
      run.openQuote(
        QuoteMarks(language: tree.bytes[Int(language.lowerBound)..<Int(language.upperBound)])
      )
    }
    if isBlock { enter(name, index) }
    return index + 1
  }

  /// Notes the fields that tell what a form is for.
  private mutating func noteField(_ index: Int) {
    guard let type = tree.attributeBytes(.type, of: index) else { return }
    let range = Int32(type.startIndex)..<Int32(type.endIndex)
    if tree.bytes.equals("email", in: range) {
      if container >= 0 { mailFields.append(container) }
    } else if tree.bytes.equals("password", in: range) {
      hasPassword = true
    }
  }

  /// Notes what a block element makes of the text inside it.
  private mutating func enter(_ name: ElementName, _ index: Int) {
    switch name {
    case .h1: setting.heading = 1
    case .h2: setting.heading = 2
    case .h3: setting.heading = 3
    case .h4: setting.heading = 4
    case .h5: setting.heading = 5
    case .h6: setting.heading = 6
    case .pre: setting.isPreformatted = true
    case .figure: setting.isInFigure = true
    case .figcaption, .caption: setting.isCaption = true
    case .ul, .ol, .dl, .menu:
      setting.isInFigure = false
      if setting.list < 0 {
        setting.list = groups
        groups += 1
      }
    case .blockquote:
      setting.isInFigure = false
      if setting.quotation < 0 {
        setting.quotation = groups
        groups += 1
      }
    case .cite: setting.quotation = -1
    case .table:
      setting.isInFigure = false
      setting.isTableRow = tree.isTableOfFigures(index)
    default: break
    }
  }

  /// Whether nothing but white space follows an element in the block quotation that it stands in.
  private func endsBlockquote(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.parent >= 0, tree.name(Int(node.parent)) == .blockquote else { return false }
    return (node.end..<tree.nodes[Int(node.parent)].end).allSatisfy {
      tree.nodes[Int($0)].kind == .text && tree.textBytes(Int($0)).allSatisfy { $0 <= 0x20 }
    }
  }

  private mutating func close(_ frame: Frame) {
    frames.removeLast()
    if frame.isQuote, run.closeQuote(), !blocks.isEmpty {
      blocks[blocks.count - 1].end = run.position
    }
    if frame.isBlock { endBlock() }
    if frame.container >= 0 {
      let unfinished: Int32 = run.isEmpty ? 0 : 1
      containers[Int(frame.container)].end = Int32(blocks.count) + unfinished
      containers[Int(frame.container)].endOfText = run.position
    }
    setting = frame.setting
    isInLink = frame.isInLink
    language = frame.language
    container = frame.outerContainer
  }

  private mutating func endBlock() {
    guard let ended = run.end() else { return }
    blocks.append(
      RawBlock(
        start: ended.start,
        end: ended.end,
        node: ended.node,
        container: container,
        setting: setting,
        scalars: ended.scalars,
        linked: ended.linked,
        stops: ended.stops
      )
    )
  }
}
