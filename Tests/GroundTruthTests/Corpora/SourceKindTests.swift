import Foundation
import Testing
import TextModel

@testable import GroundTruth

struct SourceKindTests {
  /// What the corpus's own `gold.py` says of the same sources.
  @Test(arguments: [
    ("He", "He went.", SourceKind.pronoun),
    ("both of them", "both of them said", .nominal),
    ("Jane Roe, the mayor", "x Jane Roe, the mayor", .named),
    ("a senior adviser, Jane Roe", "by a senior adviser, Jane Roe", .named),
    ("a spokesman for Mr. Roe", "a spokesman for Mr. Roe", .nominal),
    ("Officials", "Officials said. The officials left.", .nominal),
    ("Residents", "Residents said no.", .named),
    ("Residents", "Residents said. Some residents left.", .nominal),
    ("Secretary of State Jane Roe", "Secretary of State Jane Roe said", .named),
    ("the Roe campaign (R)", "the Roe campaign (R) said", .nominal),
    ("Roe’s", "Roe’s letter", .named),
    ("Republican leaders", "Republican leaders said", .nominal),
    ("Roe herself", "Roe herself", .named),
    ("the agency — Jane Roe", "the agency — Jane Roe", .named),
    ("one aide", "one aide", .nominal),
  ])
  func theKindIsThatOfTheCorpus(_ source: String, _ text: String, _ kind: SourceKind) throws {
    let place = try #require(text.range(of: source))
    let start = text[..<place.lowerBound].utf8.count
    let words = AnnotatedWords(
      ranges: [TextRange(start, start + source.utf8.count)],
      text: source
    )
    #expect(SourceKindRule(text: ScalarText(text)).kind(of: words) == kind)
  }
}
