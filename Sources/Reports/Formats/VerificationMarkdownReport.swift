public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// A comment on a pull request: no longer than GitHub takes, which is 65,536 characters.
  public static var verificationMarkdown: VerificationFormat {
    VerificationMarkdown(room: 20_000)
      .format(identifier: "markdown", summary: "a comment on a pull request")
  }
}
