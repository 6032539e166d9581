public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// The JSON report, `asquoted/report/1`.
  public static var verificationJSON: VerificationFormat {
    VerificationFormat(
      identifier: "json",
      summary: "one JSON document, asquoted/report/1",
      separator: ",",
      head: { _ in "{\n  \"pages\" : [" },
      page: { page, _ in "\n    " + JSONText.indented(PageRecord(page), by: 4) },
      end: { totals, _ in
        """

          ],
          "notProven" : \(JSONText.line(ToolIdentity.notProven)),
          "schema" : "asquoted/report/1",
          "summary" : \(JSONText.indented(SummaryRecord(totals), by: 2)),
          "tool" : \(JSONText.indented(ToolRecord(), by: 2))
        }

        """
      }
    )
  }
}
