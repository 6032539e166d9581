import Foundation
import Testing
import TextModel

@testable import GroundTruth

struct AnnotatedArticleTests {
  private let text =
    "“We won it all,” said Ann Lee. Her “plan” is one. “Half of it is not his own.”"

  private func words(_ words: String) throws -> AnnotatedWords {
    let place = try #require(text.range(of: words))
    let start = text[..<place.lowerBound].utf8.count
    return AnnotatedWords(ranges: [TextRange(start, start + words.utf8.count)], text: words)
  }

  private func article(_ relations: [AttributionRelation]) -> AnnotatedArticle {
    AnnotatedArticle(id: "a", text: ScalarText(text), relations: relations)
  }

  @Test func aSpanIsJudgedByHowMuchOfItIsContent() throws {
    let relation = AttributionRelation(
      content: try words("“We won it all,”"),
      source: try words("Ann Lee"),
      cue: try words("said")
    )
    let half = AttributionRelation(content: try words("Half of it"), source: nil, cue: nil)
    let article = article([relation, half])
    #expect(article.quotations.map { text[$0.range] } == ["We won it all,"])
    #expect(article.quotations.first?.source?.text == "Ann Lee")
    #expect(article.quotations.first?.kind == .named)
    #expect(article.negatives.map { text[$0] } == ["plan"])
    #expect(article.ambiguous.map { text[$0] } == ["Half of it is not his own."])
  }

  @Test func aSourceThatIsAVerbWasMixedUpWithItsCue() throws {
    let relation = AttributionRelation(
      content: try words("“We won it all,”"),
      source: try words("said"),
      cue: try words("Ann Lee")
    )
    #expect(article([relation]).quotations.first?.source?.text == "Ann Lee")
  }

  @Test func aQuotationWithoutSourceHasNoKind() throws {
    let relation = AttributionRelation(
      content: try words("“We won it all,”"),
      source: nil,
      cue: nil
    )
    let quotation = try #require(article([relation]).quotations.first)
    #expect(quotation.source == nil)
    #expect(quotation.kind == nil)
  }
}
