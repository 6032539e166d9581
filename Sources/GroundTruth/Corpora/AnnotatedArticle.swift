package import TextModel

/// The direct quotations of an article whose attributions are annotated.
///
/// Annotators marked what is attributed, in quotation marks or not. The stretches in marks are judged by
/// it, as the corpus's `gold.py` does: one that lies within the content of one attribution to four fifths
/// is a quotation and takes its source; one of which less than a fifth lies within any content quotes
/// nobody; what is between can't be told. Shares count Unicode scalars.
package struct AnnotatedArticle: Sendable {
  private static let quotationShare = 0.8
  private static let negativeShare = 0.2
  /// A source of just this word was mixed up with its cue by an annotator.
  private static let sayingVerbs: Set<String> = [
    "said", "says", "told", "wrote", "added", "tweeted",
  ]

  /// A quotation, without its marks.
  package struct Quotation: Hashable, Sendable {
    /// Where it stands in the article's text, in UTF-8 bytes.
    package let range: TextRange
    /// The words that name who said it, or nil.
    package let source: AnnotatedWords?
    /// What kind of words these are; nil without a source.
    package let kind: SourceKind?
  }

  /// The name of the article.
  package let id: String
  /// The article's text, in which ranges count.
  package let text: ScalarText
  /// What somebody is quoted with.
  package let quotations: [Quotation]
  /// Stretches in marks that quote nobody, in UTF-8 bytes.
  package let negatives: [TextRange]
  /// Stretches in marks of which the annotation doesn't tell, in UTF-8 bytes.
  package let ambiguous: [TextRange]

  /// Judges the stretches in marks of a text by its relations.
  package init(id: String, text: ScalarText, relations: [AttributionRelation]) {
    let relations = relations.map(Self.unswapped)
    let contents = relations.map { Self.merged($0.content.ranges.map(text.scalars(of:))) }
    let everything = Self.merged(contents.flatMap(\.self))
    let kinds = SourceKindRule(text: text)
    var quotations: [Quotation] = []
    var negatives: [TextRange] = []
    var ambiguous: [TextRange] = []
    for span in GoldSpanScanner(text.scalars).spans() {
      let range = text.bytes(of: span)
      var (best, bestCount) = (0, 0)
      for (number, content) in contents.enumerated() {
        let count = Self.covered(span, content)
        if count > bestCount { (best, bestCount) = (number, count) }
      }
      if bestCount > 0, Double(bestCount) >= Self.quotationShare * Double(span.count) {
        let source = relations[best].source
        quotations.append(
          Quotation(range: range, source: source, kind: source.map(kinds.kind))
        )
        continue
      }
      let share = Double(Self.covered(span, everything)) / Double(span.count)
      if share < Self.negativeShare { negatives.append(range) } else { ambiguous.append(range) }
    }
    self.id = id
    self.text = text
    self.quotations = quotations
    self.negatives = negatives
    self.ambiguous = ambiguous
  }

  private static func unswapped(_ relation: AttributionRelation) -> AttributionRelation {
    guard let source = relation.source, let cue = relation.cue,
      sayingVerbs.contains(Array(source.text.unicodeScalars).lowercased.string),
      let first = Array(cue.text.unicodeScalars).corpusWords.first,
      !sayingVerbs.contains(Array(first).lowercased.string)
    else { return relation }
    return AttributionRelation(content: relation.content, source: cue, cue: source)
  }

  /// Ranges that don't overlap, in order, with the same scalars in them.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = result.last, range.lowerBound <= last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        result[result.count - 1] = last.lowerBound..<end
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// How many scalars of a span merged ranges cover.
  private static func covered(_ span: Range<Int>, _ ranges: [Range<Int>]) -> Int {
    ranges.reduce(0) { $0 + $1.clamped(to: span).count }
  }
}
