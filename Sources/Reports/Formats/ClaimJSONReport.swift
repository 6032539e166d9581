public import AsQuoted

extension ReportFormat where Page == SearchedPage, Totals == ClaimTotals {
  /// One JSON document, `asquoted/find/1`: the pages that have the claim's words, or with all shown each page.
  public static var claimJSON: ClaimFormat {
    ClaimFormat(
      identifier: "json",
      summary: "one JSON document, asquoted/find/1",
      separator: ",",
      opening: .before { _ in "{\n  \"pages\" : [" },
      write: { page, options, entries in
        guard options.showsAll || !page.hits.isEmpty else { return }
        entries.write("\n    ")
        SearchedPageRecord(page).write(indentedBy: 4) { entries.write($0) }
      },
      end: { totals, _, _ in
        """

          ],
          "claim" : \(JSONText.indented(ClaimRecord(totals.claim), by: 2)),
          "notProven" : \(JSONText.line(ToolIdentity.notProven)),
          "schema" : "asquoted/find/1",
          "summary" : \(JSONText.indented(ClaimSummaryRecord(totals), by: 2)),
          "tool" : \(JSONText.indented(ToolRecord(), by: 2))
        }

        """
      }
    )
  }
}
