public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// A line of JSON a page, and a last one with the summary: `asquoted/report-lines/1`.
  public static var verificationJSONLines: VerificationFormat {
    VerificationFormat(
      identifier: "jsonl",
      summary: "a line of JSON a page, the last is the summary",
      opening: .before { _ in "" },
      write: { page, _, entries in
        PageRecord(page).write(indentedBy: nil) { entries.write($0) }
        entries.write("\n")
      },
      end: { totals, _, _ in
        JSONText.line(VerificationEndRecord(summary: SummaryRecord(totals))) + "\n"
      }
    )
  }
}
