extension ReportFormat where Page == ComparedArticle, Totals == ComparisonTotals {
  /// A comment on a pull request: no longer than GitHub takes.
  public static var comparisonMarkdown: ComparisonFormat {
    ComparisonFormat(
      identifier: "markdown",
      summary: "a comment on a pull request",
      capacity: ComparisonMarkdown.capacity,
      opening: .afterAll { totals, _ in ComparisonMarkdown.head(totals) },
      entries: { article, options in ComparisonMarkdown(article, options).entries },
      end: { _, omitted, _ in ComparisonMarkdown.end(omitted) }
    )
  }
}
