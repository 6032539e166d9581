/// Folds the white space of text nodes into blocks of text, as a browser would show them.
///
/// White space becomes one space, none at the ends of a line. A `<br>` ends a line; two or more
/// with nothing but white space between part paragraphs, so the block ends there. No-break spaces,
/// soft hyphens and zero-width characters stay.
struct TextRun {
  /// What a finished block is.
  struct Ended {
    let start: Int32
    let end: Int32
    let node: Int32
    let scalars: Int32
    let linked: Int32
    let stops: Int32
  }

  private struct OpenQuote {
    let marks: QuoteMarks
    let depth: Int
    /// Nil until the first text in it tells whether the page has marks of its own there.
    var isDrawn: Bool?
  }

  /// The text so far.
  private(set) var text: [UInt8] = []
  /// The part of the node that was not read when ``append(_:_:node:isLinked:keepsLines:)`` stopped.
  private(set) var unread = 0..<0

  private var start = 0
  private var node: Int32 = -1
  private var scalars: Int32 = 0
  private var linked: Int32 = 0
  private var stops: Int32 = 0
  private var needsSpace = false
  private var lineBreaks = 0
  private var isAtLineEnd = false
  private var quotes: [OpenQuote] = []
  private var undecidedQuotes = 0

  /// Whether the block has no text yet.
  var isEmpty: Bool { text.count == start }
  /// Where the text ends so far.
  var position: Int32 { Int32(text.count) }

  /// Reads a part of `bytes`; gives false, with the rest in ``unread``, where the block has to end.
  mutating func append(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    node: Int32,
    isLinked: Bool,
    keepsLines: Bool
  ) -> Bool {
    var before = scalars
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20, Self.isWhite(byte) {
        index += 1
        if keepsLines, byte == 0x0A {
          // A line of text that keeps its lines goes on in the next; an empty one parts paragraphs.
          if isAtLineEnd { lineBreaks = 2 }
          isAtLineEnd = true
        }
        needsSpace = true
        continue
      }
      if lineBreaks > 1, !isEmpty {
        if isLinked { linked += scalars - before }
        unread = index..<end
        return false
      }
      if isEmpty || needsSpace || lineBreaks > 0 || undecidedQuotes > 0 {
        let isFirst = scalars == before
        startText(bytes, index, end, node: node)
        // The space before a link is none of its text.
        if isFirst { before = scalars }
      }
      text.append(byte)
      index += 1
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte < 0x40 {
        if byte == 0x2C || byte == 0x2E || byte == 0x3F || byte == 0x21 { stops += 1 }
      } else if byte == 0x81 || byte == 0x82 || byte == 0x8C, Self.isWideStop(text) {
        stops += 1
      }
    }
    if isLinked { linked += scalars - before }
    return true
  }

  /// Ends the line: a `<br>`.
  mutating func breakLine() {
    needsSpace = false
    lineBreaks += 1
  }

  /// Makes sure that there is space before what follows.
  mutating func addSpace() { needsSpace = true }

  /// Opens a `<q>`, which a browser draws with marks.
  mutating func openQuote(_ marks: QuoteMarks) {
    quotes.append(OpenQuote(marks: marks, depth: quotes.count, isDrawn: nil))
    undecidedQuotes += 1
  }

  /// Closes the innermost `<q>`; gives true if its mark went to the end of the block before, since
  /// that ended inside the `<q>`.
  mutating func closeQuote() -> Bool {
    guard let quote = quotes.popLast() else { return false }
    guard let isDrawn = quote.isDrawn else {
      undecidedQuotes -= 1
      return false
    }
    guard isDrawn else { return false }
    let isBehindBlock = isEmpty
    text.append(contentsOf: quote.marks.closing(depth: quote.depth).utf8)
    if isBehindBlock { start = text.count } else { scalars += 1 }
    return isBehindBlock
  }

  /// Ends the block and gives it, or nil if it has no text.
  mutating func end() -> Ended? {
    needsSpace = false
    lineBreaks = 0
    isAtLineEnd = false
    guard !isEmpty else { return nil }
    let ended = Ended(
      start: Int32(start),
      end: position,
      node: node,
      scalars: scalars,
      linked: linked,
      stops: stops
    )
    start = text.count
    scalars = 0
    linked = 0
    stops = 0
    return ended
  }

  /// Writes what stands between the text before and the byte at `index`: space, line end, marks.
  private mutating func startText(_ bytes: [UInt8], _ index: Int, _ end: Int, node: Int32) {
    if isEmpty {
      self.node = node
    } else if lineBreaks > 0 {
      text.append(0x0A)
      scalars += 1
    } else if needsSpace {
      text.append(0x20)
      scalars += 1
    }
    needsSpace = false
    lineBreaks = 0
    isAtLineEnd = false
    guard undecidedQuotes > 0 else { return }
    let hasMark = QuoteMarks.startsWithMark(bytes, index, end)
    for place in quotes.indices where quotes[place].isDrawn == nil {
      quotes[place].isDrawn = !hasMark
      if !hasMark {
        text.append(contentsOf: quotes[place].marks.opening(depth: quotes[place].depth).utf8)
        scalars += 1
      }
    }
    undecidedQuotes = 0
  }

  private static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  /// Whether the text ends with `、`, `。`, `，` or `！`'s last byte after its first two.
  private static func isWideStop(_ text: [UInt8]) -> Bool {
    let count = text.count
    guard count > 2 else { return false }
    let last = text[count - 1]
    if text[count - 3] == 0xE3, text[count - 2] == 0x80 { return last == 0x81 || last == 0x82 }
    return text[count - 3] == 0xEF && text[count - 2] == 0xBC && (last == 0x8C || last == 0x81)
  }
}
