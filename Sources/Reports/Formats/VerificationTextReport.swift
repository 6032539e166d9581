public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// For a person: a line for each page, and under it a line for each finding.
  public static var verificationText: VerificationFormat {
    VerificationFormat(
      identifier: "text",
      summary: "for a person, the default",
      opening: .before { _ in "" },
      write: { page, options, entries in VerificationText(page, options).write(to: entries) },
      end: { totals, _, options in
        let ink = Ink(hasColour: options.hasColour)
        return ink.bold(totals.sentence) + "\n"
          + ReportBasis.closing(ink, withDigests: options.showsAll)
      }
    )
  }
}

/// The text report of one page.
private struct VerificationText {
  private static let labelWidth = 7

  let page: ReportedPage
  let options: ReportOptions
  let ink: Ink

  init(_ page: ReportedPage, _ options: ReportOptions) {
    self.page = page
    self.options = options
    ink = Ink(hasColour: options.hasColour)
  }

  func write(to entries: ReportEntries) {
    if page.opensTruth { entries.write(header) }
    entries.write(pageLine + originLines + noticeLines)
    for difference in page.checked.differences { entries.write(line(difference)) }
    writeFindings(to: entries)
  }

  private var verification: PageVerification { page.checked.verification }

  private var header: String {
    "\(ink.bold(page.truthPath.onOneLine)): \(page.curated)\n"
  }

  private var pageLine: String {
    "\(label)  \(page.checked.page.id.onOneLine)\(captureText)  \(verdict.text)\n"
  }

  /// When a page of several was captured: there may be several copies of one page.
  private var captureText: String {
    let page = page.checked.page
    guard page.id != page.path, let captured = page.archive.captured else { return "" }
    return " " + ink.faint("(\(captured.onOneLine))")
  }

  /// Where the page comes from, and the digests by which it is found again.
  private var originLines: String {
    options.showsAll ? PageOrigin(page.checked.page).lines(ink) : ""
  }

  private var noticeLines: String { PageOrigin(page.checked.page).noticeLines(ink) }

  private var verdict: PageVerdictWords { PageVerdictWords(page) }

  private var label: String {
    let text = verdict.label.padded(to: Self.labelWidth)
    return switch page.checked.outcome {
    case .clean, .asExpected: ink.green(text)
    case .findings(.notice), .findings(.warning): ink.yellow(text)
    case .findings(.error), .notAsExpected, .cannotCheck: ink.red(text)
    }
  }

  private func line(_ difference: ExpectationDifference) -> String {
    let quote = difference.quote.map { "\($0.onOneLine): " } ?? ""
    return "  \(ink.red("not as expected"))  \(quote)\(difference.description.onOneLine)\n"
  }

  private func writeFindings(to entries: ReportEntries) {
    if page.checked.outcome == .asExpected, !options.showsAll { return }
    let lines = FindingLines(page, ink)
    for quote in verification.quotes where options.showsAll || quote.severity != nil {
      entries.write(lines.line(quote))
    }
    for unexpected in verification.unexpected { entries.write(lines.line(unexpected)) }
    guard options.showsAll else { return }
    for counted in verification.counted { entries.write(lines.line(counted)) }
  }
}
