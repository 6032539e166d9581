import Testing
import TextModel

@testable import GroundTruth

struct ScalarTextTests {
  private let text = ScalarText("“é” a😀")

  @Test(arguments: [(0..<0, 0, 0), (0..<1, 0, 3), (1..<3, 3, 8), (4..<6, 9, 14), (6..<6, 14, 14)])
  func scalarsAndBytesNameTheSamePlace(_ scalars: Range<Int>, _ start: Int, _ end: Int) {
    #expect(text.bytes(of: scalars) == TextRange(start, end))
    #expect(text.scalars(of: TextRange(start, end)) == scalars)
  }

  @Test func bytesBeyondTheTextAreClamped() {
    #expect(text.scalars(of: TextRange(9, 99)) == 4..<6)
    #expect(text.scalars(of: TextRange(50, 99)) == 6..<6)
  }

  @Test func wordsAreThoseOfTheRange() {
    #expect(text.words(1..<5) == "é” a")
  }
}
