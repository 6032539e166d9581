public import AsQuoted

extension ReportFormat where Page == SearchedPage, Totals == ClaimTotals {
  /// One JSON document, `asquoted/find/1`: the pages that have the claim's words, or with all shown each page.
  public static var claimJSON: ClaimFormat {
    ClaimFormat(
      identifier: "json",
      summary: "one JSON document, asquoted/find/1",
      separator: ",",
      head: { _ in "{\n  \"pages\" : [" },
      page: { page, options in
        guard options.showsAll || !page.hits.isEmpty else { return "" }
        return "\n    " + JSONText.indented(SearchedPageRecord(page), by: 4)
      },
      end: { totals, _ in
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
