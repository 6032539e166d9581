extension ReportFormat where Page == ComparedArticle, Totals == ComparisonTotals {
  /// For a person: the copies, a table of quotations over them, and each change with its first copy.
  public static var comparisonText: ComparisonFormat {
    ComparisonFormat(
      identifier: "text",
      summary: "for a person, the default",
      page: { article, options in ComparisonText(article, options).text },
      end: { totals, options in ComparisonText.summary(totals, options) }
    )
  }
}
