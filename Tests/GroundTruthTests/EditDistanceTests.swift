import GroundTruth
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("zelensky", "zelenskyy", 1),
    ("abc", "cba", 2), ("flaw", "lawn", 2), ("abcd", "wxyz", 4),
  ])
  func theDistanceIsFoundUpToTheLimit(left: String, right: String, distance: Int) {
    for limit in 0...5 {
      let expected = distance <= limit ? distance : nil
      #expect(editDistance(Array(left), Array(right), limit: limit) == expected)
      #expect(editDistance(Array(right), Array(left), limit: limit) == expected)
    }
  }
}
