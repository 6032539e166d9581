public import ArticleExtraction
import TextModel

extension Article {
  /// An article of paragraphs, for tests; a line that starts with `> ` is a block quotation.
  public static func paragraphs(_ text: String, title: String? = nil) -> Article {
    var content = ""
    var blocks: [Block] = []
    var group = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { content += "\n" }
      let isQuotation = line.hasPrefix("> ")
      if !isQuotation { group += 1 }
      let start = content.utf8.count
      content += isQuotation ? line.dropFirst(2) : line
      guard content.utf8.count > start else { continue }
      blocks.append(
        Block(
          kind: isQuotation ? .blockQuotation : .paragraph,
          range: TextRange(start, content.utf8.count),
          group: isQuotation ? group : nil,
          line: number + 1
        )
      )
    }
    let bodyLength = content.utf8.count
    if let title {
      content += "\n" + title
      blocks.append(
        Block(
          kind: .title,
          range: TextRange(bodyLength + 1, content.utf8.count),
          group: nil,
          line: 1
        )
      )
    }
    return Article(
      title: title,
      byline: nil,
      published: nil,
      url: nil,
      publisher: nil,
      content: content,
      bodyLength: bodyLength,
      blocks: blocks
    )
  }
}
