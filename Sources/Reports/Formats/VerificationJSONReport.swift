public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// The JSON report, `asquoted/report/1`.
  public static var verificationJSON: VerificationFormat {
    VerificationFormat(
      identifier: "json",
      summary: "one JSON document, asquoted/report/1",
      separator: ",",
      opening: .before { _ in "{\n  \"pages\" : [" },
      write: { page, _, entries in
        entries.write("\n    ")
        PageRecord(page).write(indentedBy: 4) { entries.write($0) }
      },
      end: { totals, _, _ in
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
