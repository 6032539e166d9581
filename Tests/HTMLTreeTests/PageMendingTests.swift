import Testing

@testable import HTMLTree

/// What libxml2 reads otherwise than HTML says; each case fails if its mend is taken out.
@Suite struct PageMendingTests {
  struct Case: CustomTestStringConvertible {
    let page: String
    let outline: String

    init(_ page: String, _ outline: String) {
      self.page = page
      self.outline = outline
    }

    var testDescription: String { page }
  }

  /// The nodes below `<body>`, one line, without indentation.
  private func body(_ page: String) throws -> String {
    let tree = try DocumentTree(parsing: Array("<!DOCTYPE html><body>\(page)".utf8))
    let lines = outline(tree).split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.drop { $0 != "body" }.dropFirst().joined(separator: " ")
  }

  @Test(arguments: [
    Case("<i>a<! -- x -->b</i>", "i \"ab\""),
    Case("<i>a<!-->b<!-- c -->", "i \"a\" <!----> \"b\" <!-- c -->"),
    Case("<i>a<!--->b<!-- c -->", "i \"a\" <!----> \"b\" <!-- c -->"),
    Case("<i>a<!-- x --!>b<!-- c -->", "i \"a\" <!-- x --> \"b\" <!-- c -->"),
    Case("<i>a<![if !IE]>b<![endif]>c", "i \"abc\""),
    Case("<i>a<![CDATA[x]]>b", "i \"ab\""),
    Case("<i>a<!>b", "i \"ab\""),
    Case("<i>a<!x\n\n>b", "i \"a\" <!--\n\n--> \"b\""),
    Case("<i>a<? b c ?>d", "i \"ad\""),
    Case("<i>a</ b>c</>d", "i \"acd\""),
    Case("<i>1 <3 < 4 <_b>", "i \"1 <3 < 4 <_b>\""),
    Case("<i>a</", "i \"a</\""),
  ])
  func commentsThatAreNoneDoNotLeakIntoTheText(_ example: Case) throws {
    #expect(try body(example.page) == example.outline.replacing("\n", with: " ").squeezed)
  }

  @Test(arguments: [
    Case("<script/>a</script>b", "script \"a\" \"b\""),
    Case("<script src=x />a</script>b", "script src=x \"a\" \"b\""),
    Case("<style/>a</style>b", "style \"a\" \"b\""),
    Case("<textarea/>a</textarea>b", "textarea \"a\" \"b\""),
    Case("<script/>a", "script \"a\""),
    Case("<svg><style/><title/></svg>a", "svg style title \"a\""),
    Case(
      "<script>1<!-- <script>2</script>3 --></script>b",
      "script \"1<!--  script>2 /script>3 -->\" \"b\""
    ),
    Case("<script>a(\"<b></b>\")</script>b", "script \"a(\"<b></b>\")\" \"b\""),
    Case("<textarea>a<b>&amp;&#147;<!-- </textarea>c", "textarea \"a<b>&“<!-- \" \"c\""),
    Case("<iframe><!-- </iframe>c", "iframe \" !-- \" \"c\""),
  ])
  func textThatIsNoMarkupEndsWhereHTMLSays(_ example: Case) throws {
    #expect(try body(example.page) == example.outline)
  }

  @Test(arguments: [
    Case(
      "<video><source src=a><track src=b><p>c</video>",
      "video source src=a track src=b p \"c\""
    ),
    Case("super<wbr>cali<i>x</i>", "\"super\" wbr \"cali\" i \"x\""),
    Case("<embed src=\"a\"><i>x</i>", "embed src=a i \"x\""),
  ])
  func elementsWithoutContentSwallowNothing(_ example: Case) throws {
    #expect(try body(example.page) == example.outline)
    let tree = try DocumentTree(parsing: Array(example.page.utf8))
    for (index, node) in tree.nodes.enumerated() {
      guard case .element(let name) = node.kind, [.source, .track, .wbr, .embed].contains(name)
      else { continue }
      #expect(Int(node.end) == index + 1)
    }
  }

  @Test func textBehindTheEndOfThePageIsInTheTree() throws {
    let tree = try DocumentTree(parsing: Array("<body><p>a</p></body></html>b<p>c".utf8))
    #expect(text(tree) == "abc")
  }

  @Test(arguments: ["</body></html>", "</BODY >\n</html\n>", "</html>", "</body>"])
  func theEndOfThePageEndsNoElement(_ end: String) throws {
    let tree = try DocumentTree(parsing: Array("<body><div><p>a\(end)</p><i>b</i></div>c".utf8))
    let italic = try #require(tree.nodes.firstIndex { $0.kind == .element(.i) })
    #expect(tree.name(Int(tree.nodes[italic].parent)) == .div)
    #expect(text(tree).filter { $0 != "\n" } == "abc")
  }

  @Test(arguments: ["\u{1}", "\u{B}", "\u{7F}", "\u{80}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}"])
  func charactersThatNoPageShouldHoldEndNothing(_ character: String) throws {
    let page = "<body><p title='\(character)'>a\(character)b</p><!--\(character)--><p>c"
    let tree = try DocumentTree(parsing: Array(page.utf8))
    #expect(text(tree).filter { "abc".contains($0) } == "abc")
  }

  @Test func aSecondBodyIsInTheTree() throws {
    let page = "<html><body>a</body></html><html><body class=b>c</body></html>"
    #expect(text(try DocumentTree(parsing: Array(page.utf8))) == "ac")
  }

  @Test(arguments: ["template", "noscript", "textarea", "script", "style", "iframe"])
  func textThatNoReaderSeesStaysBelowItsElement(_ name: String) throws {
    let page = "<body><div>a<\(name)><p>“Ghost.”</p></\(name)>b</div>"
    let tree = try DocumentTree(parsing: Array(page.utf8))
    var seen: [UInt8] = []
    var index = 0
    while index < tree.nodes.count {
      if tree.name(index)?.textIsUnread == true {
        index = Int(tree.nodes[index].end)
        continue
      }
      seen += tree.textBytes(index)
      index += 1
    }
    #expect(String(decoding: seen, as: UTF8.self) == "ab")
    #expect(text(tree).contains("“Ghost.”"))
  }

  @Test func anArticleInAnOpenParagraphKeepsItsOwnText() throws {
    let tree = try DocumentTree(parsing: Array("<body><p>a<section><p>b</section><p>c".utf8))
    #expect(text(tree) == "abc")
    let paragraphs = tree.nodes.indices.filter { tree.name($0) == .p }
    #expect(paragraphs.count == 3)
  }

  @Test func mendsMoveNoLine() throws {
    let page = "<p>&#147\n<!-\n-><![endif\n]><script\n/></script><source\n>&nbsp\n<i>x</i>"
    let tree = try DocumentTree(parsing: Array(page.utf8))
    #expect(line(of: .i, tree) == 7)
    #expect(PageMending.mended(Array(page.utf8)).filter { $0 == 0x0A }.count == 6)
  }

  @Test(arguments: [
    "<b", "<b ", "<a href=", "<a href='&#147;", "<a href=\"x\n", "</p", "</p ", "<!--x",
    "<!x", "<?x",
  ])
  func whatThePagesEndCutsOffIsLeftOut(_ end: String) throws {
    let tree = try DocumentTree(parsing: Array("<p>a\(end)".utf8))
    #expect(text(tree) == "a")
    #expect(!tree.nodes.contains { $0.kind == .element(.b) || $0.kind == .element(.a) })
  }

  @Test(arguments: [" a\\=1", " a\\", "/a\\", " a\\='1'"])
  func attributesPastALimitAreLeftOut(form: String) throws {
    let many = (0..<5_000).map { form.replacing("\\", with: String($0)) }.joined()
    let page = "<body><p class='first'\(many)\n title=last><script\(many)/>1</script>x</p>"
    let tree = try DocumentTree(parsing: Array(page.utf8))
    let paragraph = try #require(tree.nodes.firstIndex { $0.kind == .element(.p) })
    #expect(tree.attribute(.class, of: paragraph) == "first")
    #expect(tree.attribute(.title, of: paragraph) == nil)
    #expect(text(tree) == "1x")
    #expect(line(of: .script, tree) == 2)
  }

  @Test func spaceBetweenElementsIsText() throws {
    let tree = try DocumentTree(parsing: Array("<body><font>a</font> <font>b</font>".utf8))
    #expect(text(tree) == "a b")
  }

  @Test func aPageWithNothingToMendIsUnchanged() {
    let page = Array("<!DOCTYPE html><p class=a title='&amp;'>&nbsp;a &lt; b<!-- c --><br/>".utf8)
    #expect(PageMending.mended(page) == page)
  }
}

extension String {
  /// With runs of spaces as one.
  fileprivate var squeezed: String { split(separator: " ").joined(separator: " ") }
}
