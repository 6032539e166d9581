import TestSupport
import Testing

@testable import HTMLTree

/// Pages of random pieces, with their seeds printed when they fail.
@Suite struct RandomPagesTests {
  private static let pieces: [String] = [
    "<", ">", "</", "/>", "<!--", "-->", "--!>", "<!", "<![CDATA[", "]]>", "<?", "&", "&#", "&#x",
    ";",
    "<p>", "</p>", "<p ", "class=", "\"", "'", "=", "<b>", "</b>", "<i/>", "<table><tr><td>",
    "</table>",
    "<script>", "<script", "</script>", "<style/>", "<textarea>", "</textarea>", "<title>", "<svg>",
    "</svg>", "<math/>", "<source>", "<body>", "</body>", "</html>", "<html>", "<head>", "<select>",
    "<form>", "<a href=", "&amp", "&nbsp", "147;", "93;", "ldquor;", "not", "“", "é", "𝄞",
    "\u{FEFF}",
    "\n", "\r\n", " ", "\t", "word", "<meta charset=", "utf-8", "latin1>", "gb2312>", "<iframe>",
    "x",
    "\u{1}", "\u{FFFF}", "\u{0}",
  ]

  private func check(_ page: [UInt8], seed: UInt64) throws {
    let tree = try DocumentTree(parsing: page)
    for (index, node) in tree.nodes.enumerated() {
      #expect(Int(node.end) > index && Int(node.end) <= tree.nodes.count, "seed \(seed)")
      #expect(node.parent < index && node.line >= 1, "seed \(seed)")
      let text = Array(tree.textBytes(index))
      #expect((try? UTF8Span(validating: text.span)) != nil, "seed \(seed)")
      #expect(!text.contains(0), "seed \(seed)")
    }
    for attribute in tree.attributes {
      let value = tree.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
      #expect((try? UTF8Span(validating: Array(value).span)) != nil, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func piecesOfMarkupGiveAGoodTree(_ seed: UInt64) throws
  {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...200, using: &generator)
    let page = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    try check(Array(page.utf8), seed: seed)
    let decoded = DecodedPage(Array(page.utf8), transportCharset: "utf-8").bytes
    let lines = decoded.filter { $0 == 0x0A }.count
    #expect(PageMending.mended(decoded).filter { $0 == 0x0A }.count == lines, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func randomBytesGiveAGoodTree(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...2000, using: &generator)
    let page = (0..<count).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator)
        : [0x3C, 0x3E, 0x26, 0x20].randomElement(using: &generator) ?? 0
    }
    try check(page, seed: seed)
  }
}
