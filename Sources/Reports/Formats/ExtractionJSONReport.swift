public import AsQuoted

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// One JSON document, its pages the records of the JSON Lines.
  public static var extractionJSON: ExtractionFormat {
    ExtractionFormat(
      identifier: "json",
      summary: "one JSON document",
      separator: ",",
      head: { _ in "{\n  \"pages\" : [" },
      page: { page, options in
        let record = ExtractionRecord(page, includesText: options.includesText)
        return record.json(opening: "\n    ", indentedBy: 4)
      },
      end: { _, _ in
        """

          ],
          "notProven" : \(JSONText.line(ToolIdentity.notProven)),
          "schema" : "asquoted/extraction/1",
          "tool" : \(JSONText.indented(ToolRecord(), by: 2))
        }

        """
      }
    )
  }
}
