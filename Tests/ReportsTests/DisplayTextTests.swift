import Testing

@testable import Reports

struct DisplayTextTests {
  @Test(arguments: [
    ("two\n words", "two words"),
    ("a\u{1B}[31mred", "a [31mred"),
    ("\u{7}bell\u{9B}1m", "bell 1m"),
    ("soft\u{AD}hyphen, zero\u{200B}width", "softhyphen, zerowidth"),
    ("\u{202E}back\u{2066}wards", "backwards"),
    ("no\u{A0}break", "no break"),
    ("  ends  ", "ends"),
    ("", ""),
  ])
  func whatCouldCommandATerminalIsTakenOut(_ text: String, _ expected: String) {
    #expect(text.onOneLine == expected)
  }

  @Test(arguments: [
    ("one two three four", 12, "one two…"),
    ("one two three four", 18, "one two three four"),
    ("abcdefghijklmnop", 8, "abcdefg…"),
  ])
  func aLongTextIsCutBetweenWords(_ text: String, _ limit: Int, _ expected: String) {
    #expect(text.shortened(to: limit) == expected)
  }

  @Test(arguments: [
    ("one two three four", 12, "…three four"), ("abcdefghijklmnop", 8, "…jklmnop"),
  ])
  func theEndIsCutBetweenWordsToo(_ text: String, _ limit: Int, _ expected: String) {
    #expect(text.shortenedAtStart(to: limit) == expected)
  }
}
