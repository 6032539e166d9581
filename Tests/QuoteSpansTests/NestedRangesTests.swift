import Testing
import TextModel

@testable import QuoteSpans

@Suite struct NestedRangesTests {
  private static let ranges = [
    TextRange(0, 10), TextRange(2, 4), TextRange(5, 9), TextRange(6, 7), TextRange(12, 20),
    TextRange(12, 15),
  ]

  @Test func asManyAreFoundAsOverlap() {
    let nested = NestedRanges(Self.ranges)
    for start in 0..<22 {
      for end in (start + 1)...22 {
        let range = TextRange(start, end)
        #expect(
          nested.overlapping(range).sorted() == Self.ranges.filter(range.overlaps).sorted(),
          "\(range)"
        )
      }
    }
  }

  @Test func noneAreNone() { #expect(NestedRanges.none.overlapping(TextRange(0, 9)).isEmpty) }
}
