import Testing

@testable import ArchiveReading

@Suite struct FramedPagesTests {
  @Test(arguments: [
    ("<p>abc 1</p>", 4), ("<!-- abc -->d", 1), ("<script>abc</script><STYLE>x</STYLE>de", 2),
    ("<scripted>abc", 3), ("<a title='x'>é", 1), ("<title>abc</title>", 0), ("<script>abc", 0),
    ("a<", 1),
    ("<!--", 0), ("", 0),
  ])
  func lettersOutsideMarkupAreCounted(_ text: String, _ count: Int) {
    #expect(MarkupText.count(in: Array(text.utf8), upTo: 100) == count)
  }

  @Test func countingStopsWhereItIsEnough() {
    let text = Array(String(repeating: "a", count: 1000).utf8)
    #expect(MarkupText.count(in: text, upTo: 10) == 10)
  }
}
