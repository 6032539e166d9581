import Testing

@testable import GroundTruth

struct GoldSpanScannerTests {
  /// What the corpus's own `gold.py` finds in the same texts.
  @Test(arguments: [
    ("“We won,” she said.", ["We won,"]),
    ("She said \"we won\" and \"we lost\".", ["we won", "we lost"]),
    ("“One.\n“Two.”", ["One.", "Two."]),
    ("“One.\nTwo,” he said.", ["One.", "Two,"]),
    ("“Left open\nand never closed", ["Left open"]),
    ("She said “left open\nand more", []),
    ("He said ''two apostrophes'' and '''nested' twice''.", ["two apostrophes", "'nested' twice"]),
    ("A ‘scare’ word, don’t, the ’90s.", ["scare"]),
    ("The voters’ ‘choice’ and ‘the boys’ of it.", ["choice", "the boys"]),
    ("“He said ‘no’ twice.”", ["He said ‘no’ twice."]),
    ("<a href=\"x\">“in”</a>", ["in"]),
    ("“ ”", []),
    ("„tief“ und «haut» und ”so”", ["tief", "haut", "so"]),
    ("A \"mark\" in 5\" pipes", ["mark"]),
    ("\"“nested” first,\" he said", ["nested"]),
    ("x “a” y “b\n\n“c” z", ["a", "b", "c"]),
  ])
  func spansAreThoseOfTheCorpus(_ text: String, _ spans: [String]) {
    let text = ScalarText(text)
    #expect(GoldSpanScanner(text.scalars).spans().map(text.words) == spans)
  }
}
