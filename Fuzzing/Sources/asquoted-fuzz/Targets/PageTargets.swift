import ArticleExtraction
import HTMLTree
import TextModel

extension FuzzTarget {
  /// The encoding of a page: the first byte picks the one that comes with it from outside.
  static let encoding = FuzzTarget(name: "encoding", seeds: "pages") { bytes in
    guard let first = bytes.first else { return false }
    let charsets: [String?] = [
      nil, "utf-8", "windows-1252", "iso-8859-15", "koi8-r", "utf-16le", "utf-16be", "gb18030",
      "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr", "windows-874", "macintosh", "no-such",
    ]
    let charset = charsets[Int(first) % charsets.count]
    let page = Array(bytes.dropFirst())
    let decoded = DecodedPage(plainText: page, transportCharset: charset)
    precondition(String(validating: decoded.bytes, as: UTF8.self) != nil, "text is no UTF-8")
    precondition(!decoded.bytes.contains(0), "text holds NUL")
    return (try? DocumentTree(parsing: page, transportCharset: charset)) != nil
  }

  /// The tree of a page.
  static let tree = FuzzTarget(name: "tree", seeds: "pages") { bytes in
    guard let tree = try? DocumentTree(parsing: bytes, transportCharset: nil) else { return false }
    precondition(String(validating: tree.bytes, as: UTF8.self) != nil, "the tree is no UTF-8")
    for (index, node) in tree.nodes.enumerated() {
      precondition(node.parent < Int32(index), "a node stands before its parent")
      precondition(node.end > Int32(index), "a node ends before it starts")
      precondition(Int(node.end) <= tree.nodes.count, "a node passes the page")
      if node.parent >= 0 {
        precondition(node.end <= tree.nodes[Int(node.parent)].end, "a node passes its parent")
      }
      precondition(node.line >= 1, "a node has no line")
      _ = tree.textBytes(index)
    }
    return true
  }

  /// The article of a page.
  static let article = FuzzTarget(name: "article", seeds: "pages") { bytes in
    guard let tree = try? DocumentTree(parsing: bytes, transportCharset: nil) else { return false }
    let article = ArticleExtractor.extract(tree).article
    let length = article.content.utf8.count
    precondition(article.bodyLength <= length, "the body passes the content")
    var end = 0
    for block in article.blocks {
      precondition(block.range.start >= end, "blocks overlap")
      precondition(block.range.end <= length, "a block passes the content")
      end = block.range.end
    }
    return true
  }
}
