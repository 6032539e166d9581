import Testing

@testable import Reports

struct XMLTextTests {
  @Test(arguments: [
    ("a < b & c > \"d\" ]]>", "a &lt; b &amp; c &gt; &quot;d&quot; ]]&gt;"),
    ("\u{0}\u{8}\u{1B}\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("two\r\nlines\t“é” \u{1F600}", "two&#13;\nlines&#9;“é” \u{1F600}"),
  ])
  func wordsStandAsTheyAre(_ text: String, _ expected: String) {
    #expect(XMLText.escaped(text) == expected)
  }

  @Test func anAttributeKeepsItsLineEnds() {
    let element = XMLText.element("a", [("b", "1\n\"2\""), ("c", "")], "d")
    #expect(element == "<a b=\"1&#10;&quot;2&quot;\" c=\"\">d</a>")
    #expect(XMLText.element("a", []) == "<a/>")
  }
}
