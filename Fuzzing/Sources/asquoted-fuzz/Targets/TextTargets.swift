import ArticleExtraction
import AttributionRules
import QuoteSpans
import TextModel

extension FuzzTarget {
  private static let engine = AttributionEngine()

  /// The quotations of plain text.
  static let quoteSpans = FuzzTarget(name: "quote-spans", seeds: "texts") { bytes in
    let article = ArticleExtractor.extract(plainText: String(decoding: bytes, as: UTF8.self))
      .article
    guard let quotations = try? QuotationScanner().quotations(in: article) else { return false }
    let length = article.content.utf8.count
    for quotation in quotations {
      for span in quotation.ranges {
        precondition(span.start <= span.end, "a quotation ends before it starts")
        precondition(span.end <= length, "a quotation passes the text")
      }
    }
    return true
  }

  /// Who said what in plain text.
  static let attribution = FuzzTarget(name: "attribution", seeds: "texts") { bytes in
    let article = ArticleExtractor.extract(plainText: String(decoding: bytes, as: UTF8.self))
      .article
    guard let quotations = try? QuotationScanner().quotations(in: article) else { return false }
    let result = engine.attribute(article, quotations)
    precondition(result.attributions.count == quotations.count, "an attribution is missing")
    return true
  }
}
