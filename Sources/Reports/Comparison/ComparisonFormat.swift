import AsQuoted

/// A format for what came of comparing copies.
public typealias ComparisonFormat = ReportFormat<ComparedArticle, ComparisonTotals>

extension ReportFormat where Page == ComparedArticle, Totals == ComparisonTotals {
  /// Every format for compared copies; the first is the default.
  public static var all: [ComparisonFormat] {
    [.comparisonText, .comparisonJSON, .comparisonMarkdown, .comparisonHTML]
  }
}
