extension ReportFormat where Page == ComparedArticle, Totals == ComparisonTotals {
  /// One file that a browser shows: a timeline of the copies and what changed in each.
  public static var comparisonHTML: ComparisonFormat {
    ComparisonFormat(
      identifier: "html",
      summary: "a timeline for a browser, one file",
      page: { article, options in ComparisonHTML(article, options).html.markup },
      end: { _, _ in ComparisonHTML.end.markup }
    )
  }
}
