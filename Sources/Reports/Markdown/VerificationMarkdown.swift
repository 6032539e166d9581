import AsQuoted

/// Checked pages in Markdown: the totals, a table of pages, and the findings page by page.
struct VerificationMarkdown {
  /// A page with more findings has them folded away.
  private static let unfolded = 8

  /// How much the table of pages may take, in UTF-16 units; the same again goes to the findings twice over.
  let room: Int

  /// A format that keeps within what it is told.
  func format(
    identifier: String,
    summary: String,
    appends: Bool = false
  ) -> VerificationFormat {
    VerificationFormat(
      identifier: identifier,
      summary: summary,
      capacity: 2 * room,
      appends: appends,
      opening: .withRows { totals, rows, _ in head(totals, rows) },
      entries: { page, options in
        [row(page)] + section(page, options)
      },
      end: { totals, omitted, _ in Self.end(totals, omitted) }
    )
  }

  private func head(_ totals: RunTotals, _ rows: [String]) -> String {
    let sign = totals.exitStatus == 0 ? "✅" : "❌"
    var text = "## \(sign) \(ToolIdentity.name): \(totals.headline)\n\n\(totals.sentence)\n"
    guard !rows.isEmpty else { return text }
    text += "\n| | page | quotations | captured | sha256 of the file |\n|---|---|---|---|---|\n"
    var length = 0
    for (number, row) in rows.enumerated() {
      length += row.utf16.count
      guard length <= room else {
        return text + "| | *and \(count(rows.count - number, "more page"))* | | | |\n"
      }
      text += row
    }
    return text
  }

  private func row(_ page: ReportedPage) -> String {
    let verdict = PageVerdictWords(page)
    let (extraction, archive) = (page.checked.page, page.checked.page.archive)
    let cells = [
      "\(Self.sign(verdict.label)) \(verdict.label)",
      MarkdownText.code(extraction.id),
      MarkdownText.escaped(verdict.text.shortened(to: 300)),
      archive.captured.map(MarkdownText.code) ?? "",
      archive.sha256.map { MarkdownText.code(ReportBasis.short($0)) } ?? "",
    ]
    let row = "| \(cells.joined(separator: " | ")) |\n"
    guard page.opensTruth else { return row }
    let truth = MarkdownText.code(page.truthPath)
    let curated = MarkdownText.escaped(page.curated.shortened(to: 300))
    return "| | \(truth) | \(curated) | | |\n" + row
  }

  private static func sign(_ label: String) -> String {
    switch label {
    case "ok": "✅"
    case "error": "❌"
    case "warning": "⚠️"
    default: "ℹ️"
    }
  }

  /// The findings on a page; none without any.
  private func section(_ page: ReportedPage, _ options: ReportOptions) -> [String] {
    let findings = PageFindings(page, .markdown)
    let notices = page.checked.page.notices
    guard !findings.isEmpty || (options.showsAll && !notices.isEmpty) else { return [] }
    var lines = notices.map { "- ℹ️ \(MarkdownText.escaped($0.shortened(to: 300)))\n" }
    // So much that several pages have room.
    var length = 0
    for (number, finding) in findings.enumerated() {
      let line = Self.line(finding)
      length += line.utf16.count
      guard length <= room / 2 else {
        lines.append("- and \(count(findings.count - number, "more finding"))\n")
        break
      }
      lines.append(line)
    }
    let list = lines.joined()
    let heading = "\n### \(MarkdownText.code(page.checked.page.id))\n\n"
    guard findings.count > Self.unfolded else { return [heading + list] }
    let summary = "<details><summary>\(count(findings.count, "finding"))</summary>"
    return [heading + summary + "\n\n\(list)\n</details>\n"]
  }

  private static func line(_ finding: PageFinding) -> String {
    let text =
      finding.text.utf16.count <= 2_000
      ? finding.text : MarkdownText.escaped(finding.quote?.expected.text.shortened(to: 200) ?? "")
    let notes = finding.notes + [finding.place ?? ""].filter { !$0.isEmpty }
    let small = notes.isEmpty ? "" : " <sub>\(notes.joined(separator: "; "))</sub>"
    let title = MarkdownText.escaped(finding.title)
    return "- \(sign(finding.severity.rawValue)) **\(title)** \(text)\(small)\n"
  }

  private static func end(_ totals: RunTotals, _ omitted: Int) -> String {
    var text = ""
    if omitted > 0 {
      text +=
        "\n*The findings of \(count(omitted, "more page")) are left out; the text report has all.*\n"
    }
    if totals.withFindings > 0 {
      text +=
        "\n<sub><del>Struck out</del> are the truth's words, <ins>underlined</ins> the page's.</sub>\n"
    }
    return text + "\n<sub>By \(ReportBasis.tool). \(ToolIdentity.notProven)</sub>\n"
  }
}
