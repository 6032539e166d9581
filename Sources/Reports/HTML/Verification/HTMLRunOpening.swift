import AsQuoted

/// The top of the report: what all pages come to, what is shown, and a row for each page.
struct HTMLRunOpening {
  /// More pages than these are folded away.
  private static let unfolded = 60

  let totals: RunTotals
  let rows: [HTMLText]

  var html: HTMLText {
    let title = "\(ToolIdentity.name): \(totals.headline)"
    return HTMLPage(title: title, style: .ofVerification).opening(header: header)
      + HTMLVerdictTable(totals: totals).html
      + HTMLFilters(totals).html + pages
  }

  private var header: HTMLText {
    let headline = totals.headline.prefix(1).uppercased() + totals.headline.dropFirst()
    return """
      <p class="kicker">\(ToolIdentity.name) \(ToolIdentity.version), rules \(ToolIdentity.rules): \
      saved pages held against what a person curated</p>
      <h1>\(headline)</h1>
      <p class="lead">\(outcome)</p>
      <p class="faint">\(totals.sentence).</p>

      """
  }

  /// What the exit status says.
  private var outcome: HTMLText {
    let status = totals.exitStatus
    let badge = HTMLBadge("exit status \(status)", status == 0 ? .good : .error).html
    let threshold = totals.failOn.rawValue
    switch status {
    case 0: return "\(badge) No page has a finding at or above \(threshold) that was not expected."
    case 1: return "\(badge) There are findings at or above \(threshold)."
    default:
      let inputs =
        totals.unreadable > 0
        ? " \(count(totals.unreadable, "input")) can't be read; standard error named them." : ""
      return
        "\(badge) Something can't be read or checked, so that the run can't vouch for it.\(inputs)"
    }
  }

  private var pages: HTMLText {
    guard !rows.isEmpty else { return "" }
    let table: HTMLText = """
      <table class="pages">
      <thead><tr><th scope="col">Page</th><th scope="col">Result</th><th scope="col">Quotations</th>\
      <th scope="col">Captured</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>

      """
    let summary = "\(count(rows.count, "page")), in the order in which they were checked"
    let isOpen = rows.count <= Self.unfolded
    return """
      <nav aria-labelledby="pages">
      <h2 id="pages">Pages</h2>
      \(HTMLFold("list", "\(summary)", isOpen: isOpen, table).html)</nav>

      """
  }
}
