package import ArticleExtraction
package import AttributionRules
package import QuoteSpans
import GroundTruth
import TextModel

/// An article as the rules see it, to be scored against what people say of it.
package struct PredictedArticle: Sendable {
  /// A quotation with what the rules say of it.
  struct Quotation: Sendable {
    /// The words, paragraphs joined by line ends.
    let words: String
    /// Where it stands, marks included, in scalars of the article's text; nil in title and captions.
    let range: Range<Int>?
    /// Whether it stands within another quotation.
    let isNested: Bool
    /// What the rules say.
    let attribution: Attribution

    /// Whether it is given a speaker.
    var hasSpeaker: Bool { attribution.speaker.map { !$0.name.isEmpty } ?? false }
  }

  /// The article's content.
  let text: ScalarText
  /// Its quotations.
  let quotations: [Quotation]

  /// Takes the quotations of an article, and an attribution for each.
  package init(
    _ article: Article,
    _ quotations: [QuoteSpans.Quotation],
    _ attributions: [Attribution]
  ) {
    let text = ScalarText(article.content)
    self.text = text
    self.quotations = zip(quotations, attributions).map { quotation, attribution in
      let extent = quotation.extent
      return Quotation(
        words: quotation.text(in: article),
        range: extent.end <= article.bodyLength ? text.scalars(of: extent) : nil,
        isNested: quotation.enclosing != nil,
        attribution: attribution
      )
    }
  }
}
