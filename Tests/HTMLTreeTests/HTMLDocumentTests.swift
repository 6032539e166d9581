import Testing

@testable import HTMLTree

@Suite struct HTMLDocumentTests {
  @Test func aPageIsCopiedInDocumentOrder() throws {
    let tree = try DocumentTree(parsing: Array("<p class=lead>One <b>two</b><!--x--></p>".utf8))
    #expect(
      outline(tree) == """
        html
         body
          p class=lead
           "One "
           b
            "two"
           <!--x-->

        """
    )
  }

  @Test func aSubtreeEndsBehindItsLastNode() throws {
    let tree = try DocumentTree(parsing: Array("<ul><li>a<li>b</ul><p>c".utf8))
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let inside = tree.nodes.indices.filter { isInside($0, index, tree) }
      #expect(node.end == (inside.last ?? index) + 1)
    }
  }

  @Test func anEmptyPageGivesNoNodes() throws {
    #expect(try DocumentTree(parsing: []).nodes.isEmpty)
  }

  @Test func linesAreThoseWhereANodeStarts() throws {
    let page =
      "<!DOCTYPE html>\n\n<html>\n<body\n class=a\n>text\n<p\nid=b>more\n<!-- \n -->\n<i>x</i>"
    let tree = try DocumentTree(parsing: Array(page.utf8))
    #expect(line(of: .html, tree) == 3)
    #expect(line(of: .body, tree) == 4)
    #expect(line(of: .p, tree) == 7)
    #expect(line(of: .i, tree) == 11)
    #expect(tree.nodes.filter { $0.kind == .text }.map(\.line) == [3, 6, 8, 10, 11])
    #expect(tree.nodes.filter { $0.kind == .comment }.map(\.line) == [9])
  }

  @Test func linesGoOnBehindTheSixtyFiveThousandth() throws {
    let page = String(repeating: "\n", count: 70_000) + "<p>x"
    let tree = try DocumentTree(parsing: Array(("<body>" + page).utf8))
    #expect(line(of: .p, tree) == 70_001)
  }

  @Test func aThousandNestedElementsAreAllThere() throws {
    let page =
      String(repeating: "<div>", count: 1000) + "deep" + String(repeating: "</div>", count: 1000)
    let tree = try DocumentTree(parsing: Array((page + "<p>after").utf8))
    #expect(text(tree) == "deepafter")
    #expect(depths(tree).max() == 1002)
  }

  /// libxml2 ends a page at ten megabytes of text unless it is told otherwise.
  @Test func sixtyMegabytesOfTextEndNothing() throws {
    let long = [UInt8](repeating: 0x78, count: 60_000_000)
    let script = "<script>\(String(repeating: "y", count: 11_000_000))</script><p>"
    let tree = try DocumentTree(
      parsing: Array(script.utf8) + long + Array("</p><p>after".utf8),
      limits: HTMLLimits(bytes: 100_000_000)
    )
    #expect(tree.bytes.count == 71_000_005)
    #expect(tree.nodes.count { $0.kind == .text } == 3)
    #expect(tree.bytes.suffix(5) == Array("after".utf8)[...])
  }

  @Test func errorsInThePageAreCounted() throws {
    #expect(try HTMLDocument(parsing: Array("<!DOCTYPE html><p>a</p>".utf8)).errorCount == 0)
    #expect(try HTMLDocument(parsing: Array("<p></i></b>a".utf8)).errorCount >= 2)
  }

  @Test func nestingPastTheLimitIsAnError() {
    let page = Array(String(repeating: "<div>", count: 100_000).utf8)
    let error = #expect(throws: HTMLError.self) { try DocumentTree(parsing: page) }
    #expect(error?.code == .tooDeep)
    // libxml2 2.13 and later go no deeper than 2,048.
    #expect(error?.limit == 4096 || error?.limit == 2048)
    #expect(error?.message.contains("than the \(error?.limit ?? 0) allowed") == true)
  }

  @Test func moreBytesThanTheLimitIsAnError() {
    let error = #expect(throws: HTMLError.self) {
      try DocumentTree(parsing: Array("<p>1234567".utf8), limits: HTMLLimits(bytes: 9))
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.limit == 9)
    #expect(error?.message.contains("10 bytes") == true)
  }
}
