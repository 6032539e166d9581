import Testing

@testable import Verification

struct LocalMatchTests {
  @Test(arguments: [
    ([1, 2, 3], [9, 1, 2, 3, 9], 1..<4, 3), ([1, 2, 3], [9, 1, 5, 3, 9], 1..<4, 2),
    ([1, 2, 3, 4], [9, 9, 1, 2, 3, 7, 9], 2..<6, 3), ([7, 1, 2, 3], [8, 1, 2, 3, 9], 0..<4, 3),
    ([1, 2, 3], [1, 2, 9, 9, 9, 9, 9, 9, 1, 2, 3], 8..<11, 3),
    ([1, 2, 3, 4], [9, 1, 2, 6, 3, 4, 9], 1..<6, 4),
  ])
  func theStretchMostLikeTheWordsIsFound(
    _ short: [Int],
    _ long: [Int],
    _ range: Range<Int>,
    _ common: Int
  ) throws {
    let match = try #require(LocalMatch(of: short, in: long))
    #expect(match.range == range)
    #expect(match.common == common)
  }

  @Test func withoutACommonWordThereIsNone() {
    #expect(LocalMatch(of: [1, 2], in: [3, 4, 5]) == nil)
    #expect(LocalMatch(of: [], in: [3]) == nil)
  }
}
