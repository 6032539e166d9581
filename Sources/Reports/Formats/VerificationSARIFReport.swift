public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// SARIF 2.1.0: one run, a rule a kind of finding, a result a finding.
  ///
  /// A page that gives just what its truth expects of it has no result: consumers show a suppressed result
  /// often enough like any other. Lines are told where the file is the page itself; of a page in a container
  /// the file is told, and in words the place.
  public static var verificationSARIF: VerificationFormat {
    // GitHub refuses a run with more.
    let limit = 25_000
    return VerificationFormat(
      identifier: "sarif",
      summary: "SARIF 2.1.0, a result a finding",
      separator: ",",
      limit: limit,
      opening: .withRows { totals, rows, _ in SARIFRun.head(totals, artifacts: rows.flatMap(lines))
      },
      write: { page, _, entries in
        entries.add(artifacts(page).map(JSONText.line).joined(separator: "\n"))
        let left = SARIFResult.forEach(of: page, limit: limit) { result in
          entries.add("\n        " + JSONText.indented(result, by: 8))
        }
        entries.omit(left)
      },
      end: { totals, omitted, _ in SARIFRun.end(totals, omitted: omitted) }
    )
  }

  private static func lines(_ row: String) -> [String] {
    row.split(separator: "\n").map(String.init)
  }

  private static func artifacts(_ page: ReportedPage) -> [SARIFArtifact] {
    let file = SARIFArtifact(page.checked.page)
    return page.opensTruth
      ? [SARIFArtifact(truth: page.truth, path: page.truthPath), file] : [file]
  }
}
