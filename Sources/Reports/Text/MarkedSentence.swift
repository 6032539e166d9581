import AsQuoted

/// The words around a quotation with its source, cue and content marked: `{source:she} {cue:said}:
/// {content:“…”}`.
struct MarkedSentence {
  private let article: Article
  private let ink: Ink

  init(_ article: Article, _ ink: Ink) {
    self.article = article
    self.ink = ink
  }

  /// The sentences from the source, the cue or the quotation, whichever comes first, to the last; nil
  /// where the source stands in another paragraph.
  func text(_ quotation: Quotation, _ attribution: Attribution) -> String? {
    guard let content = quotation.ranges.first else { return nil }
    var marks = [(label: "content", range: content)]
    if let mention = attribution.mention { marks.append((label: "source", range: mention.range)) }
    if let cue = attribution.cue { marks.append((label: "cue", range: cue.range)) }
    guard let block = article.blocks.first(where: { $0.range.contains(content) }) else {
      return nil
    }
    let shown = marks.filter { block.range.contains($0.range) && !$0.range.isEmpty }
      .sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    let bytes = Array(article.content.utf8)
    let start = sentenceStart(before: shown[0].range.start, in: block.range, bytes)
    let end = sentenceEnd(
      behind: shown.map(\.range.end).max() ?? content.end,
      in: block.range,
      bytes
    )
    var text = ""
    var offset = start
    for mark in shown where mark.range.start >= offset {
      text += String(decoding: bytes[offset..<mark.range.start], as: UTF8.self)
      let words = String(decoding: bytes[mark.range.start..<mark.range.end], as: UTF8.self)
      text += ink.bold("{\(mark.label):") + words + ink.bold("}")
      offset = mark.range.end
    }
    return text + String(decoding: bytes[offset..<max(offset, end)], as: UTF8.self)
  }

  /// The offset behind the last full stop, question or exclamation mark with a space before `offset`.
  private func sentenceStart(before offset: Int, in block: TextRange, _ bytes: [UInt8]) -> Int {
    var start = offset
    while start > block.start {
      if start - 2 >= block.start, bytes[start - 1] == 0x20, Self.ends(bytes[start - 2]) { break }
      start -= 1
    }
    return start
  }

  private func sentenceEnd(behind offset: Int, in block: TextRange, _ bytes: [UInt8]) -> Int {
    var end = offset
    if end > block.start, Self.ends(bytes[end - 1]) { return end }
    while end < block.end {
      end += 1
      if Self.ends(bytes[end - 1]), end == block.end || bytes[end] == 0x20 { break }
    }
    return end
  }

  private static func ends(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x3F || byte == 0x21
  }
}
