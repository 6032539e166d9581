public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// Annotations of GitHub's workflows: a command a finding, and one for the run.
  public static var verificationGitHub: VerificationFormat {
    // GitHub shows 50 of a job; the last is the run's.
    let limit = 49
    return VerificationFormat(
      identifier: "github",
      summary: "annotations in a workflow of GitHub",
      limit: limit,
      opening: .before { _ in "" },
      write: { page, _, entries in
        let findings = PageFindings(page, FindingWords(ink: Ink(hasColour: false)))
        for finding in findings.prefix(limit) { entries.add(command(finding, page)) }
        entries.omit(findings.count - limit)
      },
      end: { totals, omitted, _ in
        let rest = omitted > 0 ? "\n\(count(omitted, "more finding")) not shown here." : ""
        let message =
          "\(totals.sentence)\(rest)\nBy \(ReportBasis.tool). \(ToolIdentity.notProven)"
        return GitHubCommand(name: "notice", properties: [("title", ToolIdentity.name)]).line(
          message
        )
      }
    )
  }

  private static func command(_ finding: PageFinding, _ page: ReportedPage) -> String {
    let extraction = page.checked.page
    var properties: [(String, String)] = []
    if extraction.path != "-" {
      properties.append(("file", AddressText.plain(extraction.path)))
      if let line = finding.line { properties.append(("line", String(line))) }
    }
    properties.append(("title", finding.title.onOneLine))
    let notes = finding.notes + [finding.place ?? ""].filter { !$0.isEmpty }
    let note = notes.isEmpty ? "" : " [\(notes.joined(separator: "; "))]"
    let message = """
      \(extraction.id.onOneLine): \(finding.text)\(note)
      \(finding.kind.meaning) \(finding.kind.advice)
      According to \(page.truthPath.onOneLine), \(page.curated).
      """
    return GitHubCommand(name: finding.severity.rawValue, properties: properties).line(message)
  }
}
