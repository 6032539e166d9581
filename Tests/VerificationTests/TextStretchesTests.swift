import ArticleExtraction
import GroundTruth
import TextModel
import Testing

@testable import Verification

/// Long texts are searched a stretch at a time.
struct TextStretchesTests {
  private static func long(_ words: String) -> String {
    String(repeating: words, count: 2 * TextStretches.length / words.utf8.count + 1)
  }

  @Test(arguments: ["", "a", "one two\nthree", long("a boat – "), long("água\n"), long("x")])
  func stretchesAreTheTextAndPartNoWord(text: String) {
    let stretches = Array(TextStretches(text))
    #expect(stretches.flatMap(\.bytes) == Array(text.utf8))
    #expect(
      stretches.map(\.start)
        == stretches.indices.map { number in
          stretches[..<number].reduce(0) { $0 + $1.bytes.count }
        }
    )
    #expect(stretches.dropLast().allSatisfy { [0x20, 0x0A].contains($0.bytes.last) })
  }

  @Test func onlyTheFirstBytesAreTakenIfOnlyTheseAreAskedFor() {
    let text = Self.long("a boat ")
    #expect(TextStretches(text, count: 70_000).reduce(0) { $0 + $1.bytes.count } == 70_000)
    #expect(Array(TextStretches("one", count: 9)).map(\.bytes) == [Array("one".utf8)])
  }

  @Test(arguments: 0..<24)
  func aPhraseIsFoundWhereverStretchesMeet(offset: Int) {
    let phrases = ["to keep reading", "no such words", "reading on"].map { Array($0.utf8) }
    let filler = String(repeating: "a ", count: (TextStretches.length - offset) / 2)
    var search = PhraseSearch(phrases)
    for (_, bytes) in TextStretches(filler + "pay to keep \n reading or go") {
      search.add(FoldedText(bytes).utf8)
    }
    #expect(search.isFound == [true, false, false])
  }

  @Test(arguments: 0..<40)
  func unquotedWordsAreFoundWhereverStretchesMeet(offset: Int) throws {
    let filler = String(repeating: "a ", count: (TextStretches.length - offset) / 2)
    let sample = SamplePage([filler + "Then the old “dam” must go by May, he wrote."])
    let truth = sampleTruth("must go by May,")
    let quote = try #require(sample.verify(truth).quotes.first)
    #expect(quote.verdict == .unquoted)
    let span = try #require(quote.found?.spans.first)
    #expect(sample.article.content[span] == "must go by May")
  }

  @Test func otherWordsBetweenAreNoRun() {
    let sample = SamplePage([
      "“We will keep the mill,”<Ann Lee> she {said}.",
      "The dam must surely go by May, he wrote. The dam must go. By May?",
    ])
    let truth = sampleTruth("We will keep the mill,", "The dam must go by May,")
    #expect(sample.verify(truth).quotes.map(\.verdict) == [.verified, .missing])
  }
}
