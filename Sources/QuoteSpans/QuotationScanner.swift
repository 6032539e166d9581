public import ArticleExtraction
import TextModel

/// More quotations on one page than the limit allows.
public struct TooManyQuotations: Error, Hashable, CustomStringConvertible {
  /// The limit.
  public let limit: Int

  /// What happened, in one line.
  public var description: String { "the page holds more than \(limit) quotations" }
}

/// Finds the quotations of an article by their marks and block quotations.
///
/// Work is done on bytes: a few steps for each, and nothing is decoded but what touches a mark.
public struct QuotationScanner: Sendable {
  /// The most quotations that a page may hold.
  public let limit: Int

  /// A scanner with a limit on the number of quotations.
  public init(limit: Int = 100_000) {
    self.limit = limit
  }

  /// The quotations in the order of their first marks, each before those nested in it.
  ///
  /// - Throws: ``TooManyQuotations`` past the limit.
  public func quotations(in article: Article) throws(TooManyQuotations) -> [Quotation] {
    let bytes = Array(article.content.utf8)
    var pass = ScanPass(bytes: bytes, blocks: article.blocks, limit: limit)
    return try pass.run()
  }
}

/// One scan over one article.
private struct ScanPass {
  let bytes: [UInt8]
  let blocks: [Block]
  let limit: Int
  private var drafts: [Draft] = []

  init(bytes: [UInt8], blocks: [Block], limit: Int) {
    self.bytes = bytes
    self.blocks = blocks
    self.limit = limit
  }

  private struct Draft {
    var ranges: [TextRange]
    var contents: [TextRange]
    let marks: Quotation.Marks
    let block: Int
    var isClosed: Bool
    var extent: TextRange { TextRange(ranges[0].start, ranges[ranges.count - 1].end) }
  }

  mutating func run() throws(TooManyQuotations) -> [Quotation] {
    var paragraphs: [DoubleMarkPairing.Paragraph] = []
    var singles: [[SingleMarkPairing.Pair]] = []
    paragraphs.reserveCapacity(blocks.count)
    singles.reserveCapacity(blocks.count)
    for (number, block) in blocks.enumerated() {
      let marks = MarkScanner(bytes, block.range).marks()
      paragraphs.append(
        DoubleMarkPairing.Paragraph(block: number, range: block.range, marks: marks.doubles)
      )
      singles.append(
        SingleMarkPairing(bytes, block.range).pairs(of: marks.singles, keepUnclosed: true)
      )
    }
    let doubles = try pieces(of: paragraphs)
    paragraphs = []
    let singleIsOuter = prefersSingle(doubles, singles)
    addDoubles(doubles)
    try addSingles(singles, outer: singleIsOuter)
    addBlockQuotations()
    try check(drafts.count)
    return nested()
  }

  private func check(_ count: Int) throws(TooManyQuotations) {
    if count > limit { throw TooManyQuotations(limit: limit) }
  }

  /// The pieces of all paragraphs. One quotation may run over neighbours in the body; headings part them.
  private func pieces(
    of paragraphs: [DoubleMarkPairing.Paragraph]
  ) throws(TooManyQuotations) -> [DoubleMarkPairing.Piece] {
    // A piece at the start of a paragraph may go on from the one before; each other one is a quotation.
    let most = limit + blocks.count
    var pieces: [DoubleMarkPairing.Piece] = []
    var first = 0
    while first < paragraphs.count {
      var end = first + 1
      if runs(first) {
        while end < paragraphs.count, runs(end) { end += 1 }
      }
      DoubleMarkPairing.add(paragraphs[first..<end], to: &pieces, most: most)
      if pieces.count > most { throw TooManyQuotations(limit: limit) }
      first = end
    }
    return pieces
  }

  private func runs(_ block: Int) -> Bool {
    switch blocks[block].kind {
    case .paragraph, .blockQuotation, .listItem: true
    default: false
    }
  }

  /// Whether ‘ ’ are the outer marks of this text and “ ” those nested in them.
  private func prefersSingle(
    _ doubles: [DoubleMarkPairing.Piece],
    _ singles: [[SingleMarkPairing.Pair]]
  ) -> Bool {
    let doublesOfBlock = Dictionary(grouping: doubles, by: \.block).mapValues { pieces in
      NestedRanges(pieces.map(\.range))
    }
    var utterances = 0
    var outerDoubles = doubles.count
    for (block, pairs) in singles.enumerated() {
      let others = doublesOfBlock[block] ?? .none
      for pair in pairs {
        guard let close = pair.close, endsLikeSpeech(before: close.start) else { continue }
        let range = TextRange(pair.open.start, close.end)
        // Marks are characters of their own: what is within a pair is within its content.
        let touched = others.overlapping(range)
        if touched.contains(where: { $0.contains(range) }) { continue }
        utterances += 1
        outerDoubles -= touched.count { range.contains($0) }
      }
    }
    return utterances > outerDoubles
  }

  private func endsLikeSpeech(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    return [0x2C, 0x2E, 0x3F, 0x21].contains(bytes[offset - 1])
  }

  private mutating func addDoubles(_ pieces: [DoubleMarkPairing.Piece]) {
    for piece in pieces {
      guard let content = trimmed(piece.content) else { continue }
      // In a transcript a mark before a name starts anew.
      if piece.continues, SpeakerLabel.range(in: bytes, content) == nil,
        let last = drafts.indices.last, !drafts[last].isClosed
      {
        drafts[last].ranges.append(piece.range)
        drafts[last].contents.append(content)
        drafts[last].isClosed = piece.isClosed
        continue
      }
      drafts.append(
        Draft(
          ranges: [piece.range],
          contents: [content],
          marks: piece.family == .guillemet ? .guillemets : .double,
          block: piece.block,
          isClosed: piece.isClosed
        )
      )
    }
  }

  private mutating func addSingles(
    _ singles: [[SingleMarkPairing.Pair]],
    outer: Bool
  ) throws(TooManyQuotations) {
    var doubles: [Int: [TextRange]] = [:]
    for draft in drafts {
      for range in draft.ranges {
        doubles[blockIndex(of: range, from: draft.block), default: []].append(range)
      }
    }
    var open: Int?
    for (block, pairs) in singles.enumerated() {
      let taken = NestedRanges(doubles[block] ?? [])
      var stillOpen: Int?
      for pair in pairs {
        try check(drafts.count)
        let end = pair.close?.start ?? blocks[block].range.end
        let range = TextRange(pair.open.start, pair.close?.end ?? end)
        guard let content = trimmed(TextRange(pair.open.end, end)) else { continue }
        // A double quotation that crosses, or starts inside where doubles are outer, shows that
        // the mark was an apostrophe.
        let touched = taken.overlapping(range)
        let clashes = touched.contains { other in
          !other.contains(range) && !(outer && range.contains(other))
        }
        let isOuter = !touched.contains { $0.contains(range) }
        if clashes { continue }
        if pair.close == nil {
          let isAtStart = pair.open.start == blocks[block].range.start
          guard outer, isOuter, opensSingle(block + 1, singles) || isAtStart && open != nil else {
            continue
          }
        }
        if let last = open, pair.open.start == blocks[block].range.start {
          drafts[last].ranges.append(range)
          drafts[last].contents.append(content)
          drafts[last].isClosed = pair.close != nil
          stillOpen = pair.close == nil ? last : nil
          open = nil
          continue
        }
        drafts.append(
          Draft(
            ranges: [range],
            contents: [content],
            marks: .single,
            block: block,
            isClosed: pair.close != nil
          )
        )
        if pair.close == nil { stillOpen = drafts.count - 1 }
      }
      open = stillOpen
    }
  }

  private func opensSingle(_ block: Int, _ singles: [[SingleMarkPairing.Pair]]) -> Bool {
    guard block < blocks.count, blocks[block].kind.isBody else { return false }
    return singles[block].first?.open.start == blocks[block].range.start
  }

  private func blockIndex(of range: TextRange, from block: Int) -> Int {
    var block = block
    while block + 1 < blocks.count, range.start >= blocks[block].range.end { block += 1 }
    return block
  }

  /// Each `<blockquote>` as a quotation of its own, unless marks inside set off nearly all of it or speech
  /// with its attribution opens it.
  private mutating func addBlockQuotations() {
    let marked = Dictionary(grouping: drafts, by: \.block).mapValues { drafts in
      drafts.reduce(0) { $0 + $1.ranges.reduce(0) { $0 + $1.count } }
    }
    var first = 0
    while first < blocks.count {
      guard blocks[first].kind == .blockQuotation else {
        first += 1
        continue
      }
      var last = first
      while last + 1 < blocks.count, blocks[last + 1].kind == .blockQuotation,
        blocks[last + 1].group == blocks[first].group
      {
        last += 1
      }
      var contents = (first...last).compactMap { trimmed(blocks[$0].range) }
      // A last line behind a dash names the source: it isn't quoted.
      if contents.count > 1, let line = contents.last, startsWithDash(line) {
        contents.removeLast()
      }
      let length = contents.reduce(0) { $0 + $1.count }
      let setOff = (first...last).reduce(0) { $0 + (marked[$1] ?? 0) }
      if length > 0, setOff * 5 < length * 4, !opensWithSpeech(contents[0], first) {
        drafts.append(
          Draft(ranges: contents, contents: contents, marks: .none, block: first, isClosed: true)
        )
      }
      first = last + 1
    }
  }

  /// Whether a paragraph opens with words in marks that an attribution follows (`“We won,” said Lee.`): then
  /// the page only sets it off, and the words outside the marks are the reporter's.
  private func opensWithSpeech(_ paragraph: TextRange, _ block: Int) -> Bool {
    drafts.contains { draft in
      guard draft.block == block, draft.extent.start == paragraph.start,
        draft.extent.end < paragraph.end, let words = draft.contents.last
      else { return false }
      return bytes.scalar(before: words.end, start: words.start)?.scalar == ","
    }
  }

  private func startsWithDash(_ range: TextRange) -> Bool {
    guard let scalar = bytes.scalar(at: range.start, end: range.end)?.scalar else { return false }
    return scalar == "—" || scalar == "–" || scalar == "-" || scalar == "―"
  }

  /// A range without the white space at its ends; nil if nothing else is in it.
  private func trimmed(_ range: TextRange) -> TextRange? {
    var start = range.start
    var end = range.end
    while let (scalar, width) = bytes.scalar(at: start, end: end), scalar.isSpace { start += width }
    while let (scalar, width) = bytes.scalar(before: end, start: start), scalar.isSpace {
      end -= width
    }
    return start < end ? TextRange(start, end) : nil
  }

  /// The drafts in order, each with the number of the quotation around it.
  private func nested() -> [Quotation] {
    let order = drafts.sorted {
      ($0.extent.start, -$0.extent.end) < ($1.extent.start, -$1.extent.end)
    }
    var quotations: [Quotation] = []
    var around: [Int] = []
    for draft in order {
      while let last = around.last, quotations[last].extent.end < draft.extent.end {
        around.removeLast()
      }
      quotations.append(
        Quotation(
          ranges: draft.ranges,
          contents: draft.contents,
          marks: draft.marks,
          block: draft.block,
          enclosing: around.last,
          isClosed: draft.isClosed
        )
      )
      around.append(quotations.count - 1)
    }
    return quotations
  }
}
