import TextModel
import Testing

struct TextRangesTests {
  @Test(arguments: [
    [], [TextRange(2, 5)], [TextRange(2, 5), TextRange(7, 9)],
    [TextRange(0, 0), TextRange(1, 2), TextRange(4, 4)],
  ])
  func aListIsWhatItWasMadeOf(list: [TextRange]) {
    let ranges = TextRanges(list)
    #expect(Array(ranges) == list)
    #expect(ranges.count == list.count)
    #expect(ranges.first == list.first)
    #expect(ranges.last == list.last)
    #expect(ranges.isEmpty == list.isEmpty)
  }

  @Test func listsOfTheSameRangesAreEqual() {
    #expect(TextRanges(TextRange(2, 5)) == [TextRange(2, 5)])
    #expect(TextRanges(TextRange(2, 5)) != [TextRange(2, 6)])
    #expect(TextRanges([]) != [TextRange(0, 0)])
  }
}
