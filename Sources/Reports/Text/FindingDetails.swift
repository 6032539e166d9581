import AsQuoted

/// All that is known of a finding, over several lines, for formats with room for it.
enum FindingDetails {
  private static let wordsLimit = 2_000

  /// Page and place, both sides, the diff, the evidence, what to do, and according to what.
  static func text(_ finding: PageFinding, of page: ReportedPage) -> String {
    var lines = [place(finding, page)]
    func add(_ name: String, _ text: String) { lines.append("\(name.padded(to: 8))  \(text)") }
    if finding.kind == .cannotCheck || finding.kind == .notAsExpected { lines.append(finding.text) }
    for side in finding.sides(limit: wordsLimit) { add(side.name, side.text) }
    if WordDiffText.hasChange(finding.diff) {
      add("diff", WordDiffText(ink: Ink(hasColour: false)).text(finding.diff))
    }
    if !finding.notes.isEmpty { add("evidence", finding.notes.joined(separator: "; ")) }
    lines.append("\(finding.kind.meaning) \(finding.kind.advice)")
    lines.append("According to \(page.truthPath.onOneLine), \(page.curated).")
    return lines.joined(separator: "\n")
  }

  private static func place(_ finding: PageFinding, _ page: ReportedPage) -> String {
    let id = page.checked.page.id.onOneLine
    return finding.place.map { "\(id), \($0)" } ?? id
  }
}
