import TextModel

/// Reads plain text as an article: a line is a paragraph.
enum PlainTextReader {
  /// The article whose text is `text` exactly as it is; lines without a visible character are no
  /// blocks, but stay in the text. Ranges leave out white space at the ends of a line.
  static func article(_ text: String) -> Article {
    var blocks: [Block] = []
    var start = 0
    var line = 1
    let bytes = text.utf8.span
    var index = 0
    while index <= bytes.count {
      if index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D {
        var from = start
        var to = index
        while from < to, isSpace(bytes[from]) { from += 1 }
        while to > from, isSpace(bytes[to - 1]) { to -= 1 }
        if from < to {
          blocks.append(
            Block(kind: .paragraph, range: TextRange(from, to), group: nil, line: line)
          )
        }
        start = index + 1
        // A CR LF pair is one line end, counted at its LF.
        let isPair =
          index + 1 < bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A
        if !isPair { line += 1 }
      }
      index += 1
    }
    return Article(
      facts: ArticleFacts(),
      content: text,
      bodyLength: text.utf8.count,
      blocks: blocks
    )
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }
}
