import HTMLTree

/// The blocks of a page that are the article's text, and its captions.
struct BlockSelection {
  /// What becomes of a block in the element that holds the article.
  enum Fate {
    case kept, caption
    /// Left out for what the elements around it are for.
    case hinted
    /// Left out because it is links and little else.
    case links
    /// Left out for what its text is: a label, the title again.
    case label
  }

  /// The indices of the body's blocks, in order.
  private(set) var body: [Int] = []
  /// The indices of the captions' blocks, in order.
  private(set) var captions: [Int] = []
  /// The lists and block quotations that hold so much of the text that they only lay it out.
  private(set) var layoutGroups: Set<Int32> = []

  /// No block at all.
  static let nothing = BlockSelection(
    PageBlocks(),
    content: nil,
    title: nil,
    byline: nil
  )

  let page: PageBlocks
  private let first: Int
  var fates: [Fate] = []

  /// Chooses among the blocks of the container with index `content`.
  init(_ page: PageBlocks, content: Int?, title: String?, byline: String?) {
    self.page = page
    guard let content else {
      first = 0
      return
    }
    let container = page.containers[content]
    first = Int(container.first)
    var hasText = false
    for block in page.blocks[first..<Int(container.end)] {
      let fate = Self.fate(of: block, behindText: hasText)
      fates.append(fate)
      if fate == .kept, block.isRunningText { hasText = true }
    }
    dropMasthead()
    dropListsOfLinks()
    dropLabels(title: title)
    dropHeadingsOfNothing()
    dropRepeats()
    dropRepeatedQuotes()
    dropOffers()
    trim()
    dropAuthors(byline: byline)
    body = fates.indices.filter { fates[$0] == .kept }.map { $0 + first }
    findLayoutGroups()
    findCaptions(around: content)
  }

  /// The block at a place of ``fates``.
  func block(_ place: Int) -> RawBlock { page.blocks[first + place] }

  private static func fate(of block: RawBlock, behindText: Bool) -> Fate {
    let hints = block.hints.unfavourable
    if block.isCaption { return .caption }
    if !hints.subtracting(.pullquote).isEmpty { return .hinted }
    // The headline; one behind text is a heading like others.
    if block.setting.heading == 1, !behindText { return .label }
    let isQuotation = block.setting.quotation >= 0
    if block.linked * 10 > block.scalars * 8, block.scalars < 200, !isQuotation { return .links }
    return .kept
  }

  /// Labels above the headline are the site's, even where they hold a motto in quotation marks.
  private mutating func dropMasthead() {
    guard let headline = fates.indices.first(where: { block($0).setting.heading == 1 }) else {
      return
    }
    let above = fates.startIndex..<headline
    guard !above.contains(where: { fates[$0] == .kept && block($0).isRunningText }) else { return }
    for place in above where fates[place] == .kept {
      if block(place).scalars <= 120, !page.endsSentence(block(place)) { fates[place] = .label }
    }
  }

  /// Lists in which links outweigh the rest are lists of links, whatever their items say.
  private mutating func dropListsOfLinks() {
    var lists: [Int32: (scalars: Int32, linked: Int32)] = [:]
    for place in fates.indices where fates[place] == .kept || fates[place] == .links {
      let block = block(place)
      guard block.setting.list >= 0, block.setting.quotation < 0 else { continue }
      lists[block.setting.list, default: (0, 0)].scalars += block.scalars
      lists[block.setting.list, default: (0, 0)].linked += block.linked
    }
    for place in fates.indices where fates[place] == .kept {
      let block = block(place)
      guard block.setting.quotation < 0, let list = lists[block.setting.list] else { continue }
      if list.linked * 10 > list.scalars * 6 { fates[place] = .links }
    }
  }

  /// Labels of the interface, a word that keeps coming back, and the title once more.
  private mutating func dropLabels(title: String?) {
    var labels: [Int32] = []
    let titleBytes = (title ?? "").utf8
    for place in fates.indices where fates[place] == .kept || fates[place] == .links {
      let block = block(place)
      let text = page.bytes(block)
      if block.linked * 2 > block.scalars, block.scalars < 240,
        InterfacePhrases.shared.opensWithLabel(text)
      {
        fates[place] = .links
        continue
      }
      guard block.end - block.start <= max(120, Int32(titleBytes.count)) else { continue }
      if InterfacePhrases.shared.isLabel(text) || text.elementsEqual(titleBytes) {
        fates[place] = .label
      } else if block.setting == BlockSetting(), text.count >= 4, text.count <= 24,
        !text.contains(where: { $0 < 0x40 })
      {
        labels.append(Int32(place))
      }
    }
    // Two words that keep coming back are people who talk by turns.
    let repeated = repeats(among: labels)
    guard repeated.count == 1 else { return }
    for place in repeated[0] { fates[Int(place)] = .label }
  }

  /// Headings and short labels behind which nothing is left but links, and linked headings of text.
  private mutating func dropHeadingsOfNothing() {
    var next: Fate?
    for place in fates.indices.reversed() {
      let block = block(place)
      let isHeading = block.setting.heading > 1
      if fates[place] == .links, isHeading, next == .kept,
        self.block(place + 1).container >= 0, isSibling(place, place + 1)
      {
        fates[place] = .kept
      } else if fates[place] == .kept, next == .links, block.scalars <= 60,
        isHeading || !page.endsSentence(block), !page.hasQuotationMark(block)
      {
        fates[place] = .links
      }
      next = fates[place]
    }
    // A heading that is followed by one of its own rank or above, with something left out between.
    var following: UInt8 = 1
    var leftOut = false
    for place in fates.indices.reversed() {
      let heading = block(place).setting.heading
      guard fates[place] == .kept else {
        if fates[place] == .hinted || fates[place] == .links { leftOut = true }
        continue
      }
      if heading > 1, following > 0, following <= heading, leftOut {
        fates[place] = .label
        continue
      }
      following = heading
      leftOut = false
    }
  }

  /// Whether two blocks stand beside each other in one element.
  private func isSibling(_ left: Int, _ right: Int) -> Bool {
    func parent(_ place: Int) -> Int32 {
      let container = block(place).container
      return container < 0 ? -1 : page.containers[Int(container)].parent
    }
    return parent(left) == parent(right)
  }

  /// Quotations set apart that repeat words of the text: pull quotes.
  private mutating func dropRepeatedQuotes() {
    var sizes: [Int32: Int] = [:]
    for place in fates.indices where fates[place] == .kept {
      let quotation = block(place).setting.quotation
      if quotation >= 0 { sizes[quotation, default: 0] += 1 }
    }
    var candidates = 0
    for place in fates.indices where fates[place] == .kept {
      let block = block(place)
      // Of a quotation of many paragraphs no part is taken out.
      let isQuotation =
        block.setting.quotation >= 0 && sizes[block.setting.quotation, default: 0] < 3
      let isSetApart = isQuotation || block.hints.contains(.pullquote)
      guard isSetApart || isBareQuote(block), candidates < 32 else { continue }
      candidates += 1
      let words = page.withoutMarks(block)
      guard words.count >= 24 else { continue }
      for other in fates.indices where other != place && fates[other] == .kept {
        let text = self.block(other)
        guard text.setting.quotation != block.setting.quotation || text.setting.quotation < 0,
          Int(text.end - text.start) > words.count,
          isSetApart || text.isRunningText && page.endsSentence(text)
        else { continue }
        if page.find(words, in: text) {
          fates[place] = .label
          break
        }
      }
    }
  }

  /// Short texts before the first and behind the last running text.
  private mutating func trim() {
    func isShort(_ block: RawBlock) -> Bool {
      block.setting.list < 0 && block.setting.quotation < 0 && !block.setting.isTableRow
        && block.scalars <= 48 && !page.endsSentence(block) && !page.hasQuotationMark(block)
    }
    for place in fates.indices where fates[place] == .kept {
      let block = block(place)
      guard block.setting.heading == 0, isShort(block) || page.isAddress(block) else { break }
      fates[place] = .label
    }
    var left = 4
    for place in fates.indices.reversed() where fates[place] == .kept {
      let block = block(place)
      let isTrailer =
        block.scalars <= 320 && !page.hasQuotationMark(block)
        && InterfacePhrases.shared.isTrailer(page.bytes(block))
      guard block.setting.heading > 0 || isShort(block) || isTrailer else { break }
      fates[place] = .label
      left -= 1
      if left == 0 { break }
    }
    for place in fates.indices.reversed() where fates[place] == .kept {
      guard block(place).setting.heading > 0 else { break }
      fates[place] = .label
    }
  }

  private mutating func findLayoutGroups() {
    var all: Int32 = 0
    var groups: [Int32: Int32] = [:]
    for index in body {
      let block = page.blocks[index]
      all += block.scalars
      if block.setting.list >= 0 { groups[block.setting.list, default: 0] += block.scalars }
      if block.setting.quotation >= 0 {
        groups[block.setting.quotation, default: 0] += block.scalars
      }
    }
    for (group, scalars) in groups where scalars * 10 > all * 7 { layoutGroups.insert(group) }
  }

  /// Captions in the article, also beside the element that holds its text.
  private mutating func findCaptions(around content: Int) {
    var index = content
    while case let parent = page.containers[index].parent, parent >= 0 {
      let name = page.containers[Int(parent)].name
      guard name != .body, name != .html else { break }
      index = Int(parent)
      if name == .article || name == .main { break }
    }
    let name = page.containers[index].name
    let container = page.containers[name == .article || name == .main ? index : content]
    var last: ArraySlice<UInt8> = []
    for index in Int(container.first)..<Int(container.end) where page.blocks[index].isCaption {
      let text = page.bytes(page.blocks[index])
      if !text.elementsEqual(last), !InterfacePhrases.shared.isLabel(text) {
        captions.append(index)
      }
      last = text
    }
  }
}

extension RawBlock {
  /// Whether it tells of a picture.
  fileprivate var isCaption: Bool {
    let isMarked = setting.isCaption || setting.isInFigure || hints.contains(.caption)
    return isMarked && hints.unfavourable.subtracting([.caption, .media, .header]).isEmpty
  }
}

extension PageBlocks {
  /// A block's text without the quotation marks and spaces at its ends.
  fileprivate func withoutMarks(_ block: RawBlock) -> ArraySlice<UInt8> {
    var text = bytes(block)
    while let first = text.first {
      if first == 0x22 || first == 0x27 || first == 0x20 {
        text = text.dropFirst()
      } else if QuoteMarks.startsWithMark(self.text, text.startIndex, text.endIndex) {
        text = text.dropFirst(first == 0xC2 ? 2 : 3)
      } else {
        break
      }
    }
    while let last = text.last {
      if last == 0x22 || last == 0x27 || last == 0x20 || last == 0x2C || last == 0x2E {
        text = text.dropLast()
      } else if text.count > 3,
        QuoteMarks.startsWithMark(self.text, text.endIndex - 3, text.endIndex)
      {
        text = text.dropLast(3)
      } else {
        break
      }
    }
    return text
  }

  /// Whether words stand in the text of a block.
  fileprivate func find(_ words: ArraySlice<UInt8>, in block: RawBlock) -> Bool {
    guard let first = words.first else { return false }
    var index = Int(block.start)
    let last = Int(block.end) - words.count
    while index <= last {
      if text[index] == first, text[index..<(index + words.count)].elementsEqual(words) {
        return true
      }
      index += 1
    }
    return false
  }
}
