import Testing

@testable import ArchiveReading

@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("abcabd", "abd", 3), ("aaa", "aaa", 0), ("aab", "b", 2), ("abababac", "ababac", 2),
  ])
  func theFirstIsFound(_ text: String, _ wanted: String, _ start: Int) {
    let found = ByteSearch(wanted).first(in: Array(text.utf8))
    #expect(found == start..<(start + wanted.utf8.count))
  }

  @Test(arguments: [("", "a"), ("ab", "abc"), ("abab", "aa"), ("x", "")])
  func whatIsNotThereIsNotFound(_ text: String, _ wanted: String) {
    #expect(ByteSearch(wanted).first(in: Array(text.utf8)) == nil)
  }

  @Test func theSearchStartsWhereItIsTold() {
    let bytes = Array("ab ab".utf8)
    #expect(ByteSearch("ab").first(in: bytes, from: 1) == 3..<5)
    #expect(ByteSearch("ab").first(in: bytes, from: 9) == nil)
  }
}
