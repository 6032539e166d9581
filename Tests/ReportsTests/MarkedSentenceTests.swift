import AsQuoted
import TestSupport
import Testing

@testable import Reports

@Suite struct MarkedSentenceTests {
  /// What is shown around the quoted words of a paragraph, without its source and cue.
  private func shown(_ paragraph: String, around words: String) throws -> String? {
    let article = Article.paragraphs(paragraph, title: "")
    let bytes = Array(article.content.utf8)
    let pattern = Array(words.utf8)
    let start = try #require(
      (0...(bytes.count - pattern.count)).first { bytes[$0...].starts(with: pattern) }
    )
    let contents = [TextRange(start, start + pattern.count)]
    return MarkedSentence(contents: contents, nil, in: article)?.parts.map(\.text).joined()
  }

  @Test(arguments: [
    ("It rained. Ann said “we won.” It rained again.", "“we won.”", "Ann said “we won.”"),
    ("It rained. Ann said \"we won.\" It rained.", "\"we won.\"", "Ann said \"we won.\""),
    ("“Who won?” she asked. It rained.", "“Who won?”", "“Who won?” she asked."),
    ("“We won,” she said. It rained.", "“We won,”", "“We won,” she said."),
    (
      "It rained. “We won,” said Gov. Ann Quill. It rained.", "“We won,”",
      "“We won,” said Gov. Ann Quill."
    ),
    (
      "It rained. Mrs. Quill said it was “late”. It rained.", "“late”",
      "Mrs. Quill said it was “late”."
    ),
    ("It rained. The U.S. navy said “no”. It rained.", "“no”", "The U.S. navy said “no”."),
  ])
  func aSentenceIsShownWhole(paragraph: String, words: String, expected: String) throws {
    #expect(try shown(paragraph, around: words) == expected)
  }
}
