public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// The summary of a step of GitHub's workflows, which may be a mebibyte long. It is added to what the
  /// step wrote before.
  public static var verificationGitHubSummary: VerificationFormat {
    VerificationMarkdown(room: 100_000)
      .format(
        identifier: "github-summary",
        summary: "for =$GITHUB_STEP_SUMMARY, to which it is added",
        appends: true
      )
  }
}
