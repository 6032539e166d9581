import HTMLTree
import TextModel

@testable import ArticleExtraction

/// What the tests of this target share: pages in, blocks out.
enum Pages {
  /// Three paragraphs of running text, enough for an article.
  static let paragraphs = [
    "The council of the harbour town voted on Monday to keep the old ferry, which has crossed the "
      + "bay since 1911, for at least ten more years.",
    "“We owe it to the islands,” said the mayor, Ann Lee, after the vote, in which two members of "
      + "the council abstained.",
    "The ferry carries some 400 people a day, many of them pupils, and costs the town about as "
      + "much as its two swimming pools together.",
  ]

  /// The paragraphs as HTML.
  static let paragraphsHTML = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")

  /// The tree of a page.
  static func tree(_ html: String) throws -> DocumentTree {
    try DocumentTree(parsing: Array(html.utf8), transportCharset: "utf-8")
  }

  /// What is read from a page.
  static func extract(_ html: String) throws -> Extraction {
    ArticleExtractor.extract(try tree(html))
  }

  /// The texts of the body's blocks of a page whose `<body>` holds `html`.
  static func body(_ html: String) throws -> [String] {
    try blocks(html).map(\.text)
  }

  /// The kinds, texts and groups of the body's blocks of a page whose `<body>` holds `html`.
  static func blocks(
    _ html: String
  ) throws -> [(kind: Block.Kind, text: String, group: Int?)] {
    let article = try extract("<html><body>\(html)</body></html>").article
    return article.blocks.filter(\.kind.isBody).map {
      ($0.kind, article.content[$0.range], $0.group)
    }
  }

  /// The texts of all blocks of a page, before anything is left out.
  static func allBlocks(_ html: String) throws -> [String] {
    let page = PageReader.read(try tree(html))
    return page.blocks.map(page.string)
  }
}
