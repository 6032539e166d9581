import Foundation
import Testing
import TextModel

@Suite struct FoldingTests {
  @Test(arguments: [
    ("“We won,” ‘he’ said", "\"We won,\" 'he' said"),
    ("„so“ «so» ‹so›", "\"so\" \"so\" 'so'"),
    ("``so'' it’s", "\"so\" it's"),
    ("a – b — c ‑ d -- e --- f", "a - b - c - d - e - f"),
    ("a\u{A0}\u{2009} \n\t b", "a b"),
    ("co\u{AD}operate\u{200B} now\u{FEFF}", "cooperate now"),
    ("ﬁnd the ﬂag, o\u{FB00}er", "find the flag, offer"),
    ("and … so", "and ... so"),
    ("cafe\u{301} A\u{30A}", "café Å"),
    ("\u{212B}ngström", "Ångström"),
    ("q\u{323}\u{307} \u{1112}\u{1161}\u{11AB}", "q\u{323}\u{307} 한"),
    ("naïve Київ 北京 😀", "naïve Київ 北京 😀"),
    ("", ""),
  ])
  func variantsBecomeOneForm(text: String, folded: String) {
    #expect(Array(FoldedText(text).utf8) == Array(folded.utf8))
  }

  @Test(arguments: [
    "plain words", "“We won,” ‘he’ — said…", "``so'' it’s -- \u{A0} done", "e\u{301}e\u{301} ﬁ!",
    "'’'’'", "a''''b", "- -- --- –—",
  ])
  func everyFoldedByteLeadsBackInOrder(text: String) {
    let folded = FoldedText(text)
    let source = Array(text.utf8)
    var end = 0
    for offset in folded.utf8.indices {
      let range = folded.sourceRange(of: TextRange(offset, offset + 1))
      #expect(range.start <= range.end)
      #expect(range.end >= end)
      #expect(range.end <= source.count)
      end = range.end
    }
    #expect(
      folded.sourceRange(of: TextRange(0, folded.utf8.count)) == TextRange(0, source.count)
    )
  }

  @Test func aRangeLeadsBackToTheWordsItWasMadeFrom() throws {
    let text = "He said “it’s  ﬁne” – twice"
    let folded = FoldedText(text)
    for (words, source) in [
      ("said", "said"), ("\"it's", "“it’s"), (" fine", "  ﬁne"), ("- twice", "– twice"),
    ] {
      let start = try #require(folded.string.range(of: words)).lowerBound
      let offset = folded.string.utf8.distance(from: folded.string.startIndex, to: start)
      let range = folded.sourceRange(of: TextRange(offset, offset + words.utf8.count))
      #expect(text[range] == source)
    }
  }

  @Test func aDroppedCharacterBesideARangeStaysOutside() {
    let folded = FoldedText("a\u{AD}b")
    #expect(folded.sourceRange(of: TextRange(0, 1)) == TextRange(0, 1))
    #expect(folded.sourceRange(of: TextRange(1, 2)) == TextRange(3, 4))
    #expect(folded.sourceRange(of: TextRange(2, 2)) == TextRange(4, 4))
  }

  @Test func foldingTwiceChangesNothingMore() {
    let text = "“Çédille” ''and'' ‘‘more’’ --- e\u{301} \u{1100}\u{1161} \u{FB03}"
    let once = FoldedText(text)
    #expect(FoldedText(once.utf8).utf8 == once.utf8)
  }

  @Test func brokenUTF8IsKeptByteForByte() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x80]
    #expect(FoldedText(bytes).utf8 == bytes)
  }
}
