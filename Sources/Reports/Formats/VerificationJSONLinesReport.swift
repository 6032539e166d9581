public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// A line of JSON a page, and a last one with the summary: `asquoted/report-lines/1`.
  public static var verificationJSONLines: VerificationFormat {
    VerificationFormat(
      identifier: "jsonl",
      summary: "a line of JSON a page, the last is the summary",
      page: { page, _ in
        JSONText.line(VerificationLine(record: "page", content: PageRecord(page))) + "\n"
      },
      end: { totals, _ in
        let end = VerificationEndRecord(summary: SummaryRecord(totals))
        return JSONText.line(VerificationLine(record: "summary", content: end)) + "\n"
      }
    )
  }
}
