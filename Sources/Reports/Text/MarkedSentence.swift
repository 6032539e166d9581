import AsQuoted

/// The words around a quotation with its source, cue and content marked.
struct MarkedSentence {
  /// A stretch of the sentence.
  struct Part: Hashable {
    /// What words are in an attribution.
    enum Label: String, Hashable {
      case content, source, cue
    }

    /// What the words are; nil for those between.
    let label: Label?
    let text: String
  }

  private typealias Mark = (label: Part.Label, range: TextRange)

  /// The stretches in order, from the sentence in which the source, the cue or the quotation comes first to
  /// the end of that in which the last of them stands. What stands in another paragraph is left out.
  let parts: [Part]

  /// The sentence of a quotation; nil where it stands in no block.
  init?(_ quotation: Quotation, _ attribution: Attribution, in article: Article) {
    self.init(contents: Array(quotation.ranges.prefix(1)), attribution, in: article)
  }

  /// The sentence of words that stand at these places, with their outer marks.
  init?(contents: [TextRange], _ attribution: Attribution?, in article: Article) {
    guard let content = contents.first,
      let block = article.blockIndex(at: content.start).map({ article.blocks[$0] }),
      block.range.contains(content)
    else { return nil }
    var marks = contents.map { Mark(.content, $0) }
    if let mention = attribution?.mention { marks.append((.source, mention.range)) }
    if let cue = attribution?.cue { marks.append((.cue, cue.range)) }
    let shown = marks.filter { block.range.contains($0.range) && !$0.range.isEmpty }
      .sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    guard let first = shown.first else { return nil }
    // Of a long page only the paragraph is read.
    let base = block.range.start
    let words = article.content.utf8
    let start = words.index(words.startIndex, offsetBy: base)
    let bytes = Array(words[start..<words.index(start, offsetBy: block.range.count)])
    parts = Self.parts(
      shown.map { ($0.label, TextRange($0.range.start - base, $0.range.end - base)) },
      from: first.range.start - base,
      in: TextRange(0, bytes.count),
      bytes
    )
  }

  private static func parts(
    _ marks: [Mark],
    from first: Int,
    in block: TextRange,
    _ bytes: [UInt8]
  ) -> [Part] {
    let end = sentenceEnd(behind: marks.map(\.range.end).max() ?? first, in: block, bytes)
    var parts: [Part] = []
    func add(_ label: Part.Label?, _ start: Int, _ end: Int) {
      guard start < end else { return }
      parts.append(Part(label: label, text: String(decoding: bytes[start..<end], as: UTF8.self)))
    }
    var offset = sentenceStart(before: first, in: block, bytes)
    for mark in marks where mark.range.start >= offset {
      add(nil, offset, mark.range.start)
      add(mark.label, mark.range.start, mark.range.end)
      offset = mark.range.end
    }
    add(nil, offset, end)
    return parts
  }

  /// On one line: `{source:she} {cue:said}: {content:“…”}`.
  func text(_ ink: Ink) -> String {
    parts.map { part in
      guard let label = part.label else { return part.text }
      return ink.bold("{\(label.rawValue):") + part.text + ink.bold("}")
    }.joined()
  }

  /// The offset behind the last full stop, question or exclamation mark with a space before `offset`.
  private static func sentenceStart(
    before offset: Int,
    in block: TextRange,
    _ bytes: [UInt8]
  ) -> Int {
    var start = offset
    while start > block.start {
      if start - 2 >= block.start, bytes[start - 1] == 0x20, ends(start - 2, bytes) { break }
      start -= 1
    }
    return start
  }

  private static func sentenceEnd(behind offset: Int, in block: TextRange, _ bytes: [UInt8]) -> Int
  {
    var end = offset
    if end > block.start, ends(lastWordByte(before: end, bytes), bytes), !goesOn(end, bytes) {
      return end
    }
    while end < block.end {
      end += 1
      if ends(end - 1, bytes), end == block.end || bytes[end] == 0x20 { break }
    }
    return end
  }

  /// The last byte before an offset that is no quotation mark: `.` of `We won.”`.
  private static func lastWordByte(before offset: Int, _ bytes: [UInt8]) -> Int {
    var last = offset - 1
    while last > 0 {
      if bytes[last] == UInt8(ascii: "\"") || bytes[last] == UInt8(ascii: "'") {
        last -= 1
      } else if last > 2, bytes[last - 2] == 0xE2, bytes[last - 1] == 0x80,
        (0x98...0x9F).contains(bytes[last])
      {
        last -= 3
      } else if last > 1, bytes[last - 1] == 0xC2, bytes[last] == 0xBB || bytes[last] == 0xAB {
        last -= 2
      } else {
        break
      }
    }
    return last
  }

  /// Whether a sentence goes on behind a space, in lower case: `“Did you?” she asked`.
  private static func goesOn(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == 0x20
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[offset + 1])
  }

  /// Whether a byte ends a sentence; the full stop of `Mrs.` or `U.S.` doesn't.
  private static func ends(_ index: Int, _ bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "."): break
    default: return false
    }
    var start = index
    while start > 0, index - start <= longestTitle, isLetterOrStop(bytes[start - 1]) { start -= 1 }
    return start == index || index - start > longestTitle
      || !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[start])
  }

  /// A capitalised word of so many bytes before a full stop may be a title or an initial: a sentence shown
  /// with one more than it needs is better than one cut short.
  private static let longestTitle = 3

  private static func isLetterOrStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
