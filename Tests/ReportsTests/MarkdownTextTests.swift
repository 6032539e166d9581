import AsQuoted
import Testing

@testable import Reports

struct MarkdownTextTests {
  @Test(arguments: [
    ("a <b> & c", "a &lt;b&gt; &amp; c"),
    ("*bold* _so_ `code` ~~gone~~", #"\*bold\* \_so\_ \`code\` \~\~gone\~\~"#),
    ("[text](javascript:x)", #"\[text\](javascript:&#8203;x)"#),
    ("a | b", #"a \| b"#),
    ("see @editors and #12, or GH-12", "see @&#8203;editors and #&#8203;12, or GH&#8203;-12"),
    ("http://a.test www.b.test", "http:&#8203;//a.test www&#8203;.b.test"),
    ("he said: yes :smile:", "he said: yes :&#8203;smile:"),
    ("$5 and $6", "<span>$</span>5 and <span>$</span>6"),
    (#"a\b {c}"#, #"a\\b \{c\}"#),
    ("two\r\nlines\u{1B}[31m", #"two lines \[31m"#),
    ("\u{202E}right\u{2066} to left", "right to left"),
    ("a well-known fact. 3 - 2", "a well-known fact. 3 - 2"),
  ])
  func wordsStandAsTheyAre(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("pages/a.html", "`pages/a.html`"), ("a`b", "``a`b``"), ("`a``", "``` `a`` ```"),
    ("a|b", #"`a\|b`"#), ("", "`  `"), ("<b>@x", "`<b>@x`"),
  ])
  func codeHasAFenceLongerThanAnyWithin(_ text: String, _ expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }

  @Test func aDiffMarksWhatIsLeftOutAndPutIn() {
    let diff = [
      DiffOperation(kind: .equal, text: "pay "), DiffOperation(kind: .delete, text: "*two*"),
      DiffOperation(kind: .insert, text: "<b>"), DiffOperation(kind: .equal, text: " pounds"),
    ]
    #expect(MarkdownText.diff(diff) == #"pay <del>\*two\*</del><ins>&lt;b&gt;</ins> pounds"#)
  }

  @Test func aLongChangeIsShortened() {
    let diff = [DiffOperation(kind: .insert, text: String(repeating: "word ", count: 100))]
    let text = MarkdownText.diff(diff)
    #expect(text.count < 150)
    #expect(text.hasSuffix("…</ins>"))
  }
}
