public import AsQuoted

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// One line of JSON a page.
  public static var extractionJSONLines: ExtractionFormat {
    ExtractionFormat(
      identifier: "jsonl",
      summary: "a line of JSON a page",
      page: { page, options in
        ExtractionRecord(page, includesText: options.includesText).json(closing: "\n")
      }
    )
  }
}
