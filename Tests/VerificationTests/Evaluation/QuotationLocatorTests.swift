import GroundTruth
import Testing

@testable import Verification

struct QuotationLocatorTests {
  private let text = ScalarText("He was late. “I was  late,” he said. “Late,” she said: \"late\".")

  @Test func wordsAreFoundWhateverTheirMarksSpacesAndCase() {
    var locator = QuotationLocator(text)
    #expect(locator.locate("i WAS\nlate,").map(text.words) == "I was  late,")
  }

  @Test func aPlaceBesideAMarkBehindTheLastOneIsTaken() {
    var locator = QuotationLocator(text)
    #expect(locator.locate("late")?.lowerBound == 38)
    #expect(locator.locate("late")?.lowerBound == 56)
    #expect(locator.locate("late")?.lowerBound == 38)
  }

  @Test func wordsOutsideMarksAreBetterThanNone() {
    var locator = QuotationLocator(text)
    #expect(locator.locate("He was")?.lowerBound == 0)
    #expect(locator.locate("never said") == nil)
    #expect(locator.locate("“ ”") == nil)
  }
}
