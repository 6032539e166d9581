import TextModel

/// Makes an article of the text that a page carries in its data and not in its body: schema.org's
/// `articleBody`.
enum DataArticle {
  /// A text shorter than this, in bytes, is no article but a summary.
  static let least = 280

  /// The article, or nil if the data carry none.
  static func read(_ metadata: Metadata) -> Article? {
    guard let body = metadata.body, body.text.utf8.count >= least else { return nil }
    var content: [UInt8] = []
    var blocks: [Block] = []
    func add(_ text: some StringProtocol, _ kind: Block.Kind, line: Int) {
      if !blocks.isEmpty { content.append(0x0A) }
      let start = content.count
      content.append(contentsOf: text.utf8)
      let range = TextRange(start, content.count)
      blocks.append(Block(kind: kind, range: range, group: nil, line: line))
    }
    for line in body.text.split(whereSeparator: \.isNewline) {
      let words = line.split { $0 == " " || $0 == "\t" }
      if !words.isEmpty { add(words.joined(separator: " "), .paragraph, line: body.line) }
    }
    let bodyLength = content.count
    if let title = metadata.title { add(title, .title, line: metadata.titleLine) }
    return Article(
      facts: metadata.facts,
      content: String(decoding: content, as: UTF8.self),
      bodyLength: bodyLength,
      blocks: blocks
    )
  }
}
