import Testing

@testable import ArticleExtraction

@Suite struct QuoteMarksTests {
  @Test(arguments: [
    ("en", "“‘’”"), ("", "“‘’”"), ("xx-YY", "“‘’”"), ("DE-at", "„‚‘“"), ("ru", "«„“»"),
    ("sv", "”’’”"), ("ja", "「『』」"), ("fr_CA", "««»»"),
  ])
  func marksFollowTheLanguage(language: String, drawn: String) {
    let marks = QuoteMarks(language: Array(language.utf8)[...])
    let drawnMarks = [
      marks.opening(depth: 0), marks.opening(depth: 1), marks.closing(depth: 3),
      marks.closing(depth: 2),
    ]
    #expect(drawnMarks.joined() == drawn)
  }

  @Test(arguments: [
    ("“a", true), ("\"a", true), ("«a", true), ("„a", true), ("‹a", true), ("「a", true),
    ("a", false), ("–a", false), ("éa", false), ("、a", false),
  ])
  func marksAreKnownByTheirBytes(text: String, isMark: Bool) {
    let bytes = Array(text.utf8)
    #expect(QuoteMarks.startsWithMark(bytes, 0, bytes.count) == isMark)
  }
}
