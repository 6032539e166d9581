import AsQuoted

extension ReportFormat where Page == ComparedArticle, Totals == ComparisonTotals {
  /// One JSON document, `asquoted/comparison/1`.
  public static var comparisonJSON: ComparisonFormat {
    ComparisonFormat(
      identifier: "json",
      summary: "one JSON document, asquoted/comparison/1",
      head: { _ in "{\n" },
      page: { article, _ in
        let record = ComparisonRecord(article)
        func line(_ key: String, _ value: some Encodable) -> String {
          "  \"\(key)\" : \(JSONText.indented(value, by: 2)),\n"
        }
        return line("copies", record.copies) + line("facts", record.facts)
          + line("notProven", ToolIdentity.notProven) + line("quotes", record.quotes)
          + line("schema", "asquoted/comparison/1")
          + line("unreadable", record.unreadable)
      },
      end: { totals, _ in
        """
          "summary" : \(JSONText.indented(ComparisonSummaryRecord(totals), by: 2)),
          "tool" : \(JSONText.indented(ToolRecord(), by: 2))
        }

        """
      }
    )
  }
}
