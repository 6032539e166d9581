import Testing

@testable import HTMLTree

@Suite struct CharacterReferencesTests {
  @Test(arguments: [
    ("&#147;a&#x94;", "“a”"), ("&#150 b", "– b"), ("&#x93b", "\u{93B}"), ("&#146s", "’s"),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&#8220;&#x2019;&#233;", "“’é"), ("&#;&#x;", "&#;&#x;"),
    ("&nbsp2022", "\u{A0}2022"), ("&eacutetat", "état"), ("&ampamp;", "&amp;"), ("&lt3", "<3"),
    ("&amp;ldquor;", "&ldquor;"), ("&ampldquor;", "&ldquor;"),
    ("&ldquor;&rsquor;&percnt;&comma;&apos;&NewLine;", "„’%,'\n"), ("&lang;&rang;", "⟨⟩"),
    ("&notin;&notit;", "∉¬it;"), ("&COPY&AMP;&QUOT", "©&\""), ("&NotEqualTilde;", "≂̸"),
    ("&ldquo;&hellip;&mdash;&Euml;", "“…—Ë"), ("&rsquo", "&rsquo"),
    ("&nope; &a& & &", "&nope; &a& & &"),
  ])
  func textIsReadAsHTMLSays(_ page: String, _ expected: String) throws {
    let tree = try DocumentTree(parsing: Array("<body><i>\(page)</i>".utf8))
    #expect(text(tree) == expected)
  }

  @Test(arguments: [
    ("?a=1&copy=2&para&amp=3", "?a=1&copy=2¶&amp=3"), ("&ldquor;&#147;", "„“"),
    ("&copya", "&copya"),
    ("&copy", "©"), ("&notit;", "&notit;"), ("&QUOT;&apos;&gt;", "\"'>"), ("a&b=c&&", "a&b=c&&"),
  ])
  func attributesAreReadAsHTMLSays(_ value: String, _ expected: String) throws {
    for quoted in ["\"\(value)\"", "'\(value)'", value] {
      let tree = try DocumentTree(parsing: Array("<body><i title=\(quoted)>x</i>".utf8))
      let element = try #require(tree.nodes.indices.first { tree.name($0) == .i })
      #expect(tree.attribute(.title, of: element) == expected)
    }
  }

  @Test func noReferenceBecomesMarkup() throws {
    let tree = try DocumentTree(parsing: Array("<body>&LT;b&GT;&ltb&gt<i title='&lt;&GT'>".utf8))
    #expect(!tree.nodes.contains { $0.kind == .element(.b) })
    #expect(text(tree) == "<b><b>")
  }

  @Test func everyNameInTheListIsFound() {
    for token in NamedReferences.list.split(whereSeparator: \.isWhitespace) {
      let name = Array(token.utf8.prefix(while: \.isASCIIAlphanumeric))
      let found = NamedReferences.find(name.span)
      #expect(found != nil, "\(token)")
      #expect(found?.isReadByLibxml2 == !(token.contains("=") || token.contains("*")))
      #expect(found?.needsNoSemicolon == (token.contains(":") || token.contains("*")))
    }
    for unknown in ["", "a", "AEligx", "zzz", "0", "amp;"] {
      #expect(NamedReferences.find(Array(unknown.utf8).span) == nil, "\(unknown)")
    }
  }

  @Test func everyNameIsReadWithItsSemicolon() throws {
    for token in NamedReferences.list.split(whereSeparator: \.isWhitespace) {
      let name = token.prefix { $0.isLetter || $0.isNumber }
      let tree = try DocumentTree(parsing: Array("<body><i>&\(name);</i>".utf8))
      #expect(text(tree).unicodeScalars.count < 3, "\(name)")
      guard let separator = token.firstIndex(where: { "=:*".contains($0) }) else { continue }
      let values = token[token.index(after: separator)...].split(separator: "+")
      let expected = values.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      #expect(Array(text(tree).unicodeScalars) == expected, "\(name)")
    }
  }
}
