public import AsQuoted

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// JSON-LD of the W3C's Web Annotation Data Model: a list with an `AnnotationPage` for each page read, an
  /// annotation a quotation.
  ///
  /// A target's `exact` is the article's own characters with the quotation marks; with `prefix` and `suffix`
  /// it stands once in the article's text, unless the article itself repeats all three.
  public static var extractionWebAnnotation: ExtractionFormat {
    ExtractionFormat(
      identifier: "web-annotation",
      summary: "JSON-LD of W3C web annotations",
      separator: ",",
      head: { _ in "[" },
      page: { page, _ in "\n  " + JSONText.indented(WebAnnotationPage(page), by: 2) },
      end: { _, _ in "\n]\n" }
    )
  }
}
