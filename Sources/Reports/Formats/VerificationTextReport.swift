public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// For a person: a line for each page, and under it a line for each finding.
  public static var verificationText: VerificationFormat {
    VerificationFormat(
      identifier: "text",
      summary: "for a person, the default",
      page: { page, options in
        VerificationText(page, options).text
      },
      end: { totals, options in
        VerificationText.summary(totals, Ink(hasColour: options.hasColour))
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

  var text: String {
    let opening = page.opensTruth ? header : ""
    return opening + pageLine + originLines + noticeLines + differenceLines + findingLines
  }

  private var verification: PageVerification { page.checked.verification }

  private var header: String {
    let curated = page.truth.curated
    var text = "curated by \(curated.by ?? "nobody named")"
    if let on = curated.on { text += " on \(on)" }
    if let from = curated.from { text += " from \(from)" }
    if let sha256 = curated.sha256 { text += " (sha256 \(sha256.prefix(12))…)" }
    let drafts = page.truth.quotes.count { $0.status == .draft }
    if drafts > 0 { text += "; \(count(drafts, "quotation")) not confirmed by anybody yet" }
    return ink.bold(page.truthPath.onOneLine) + ": \(text.onOneLine)\n"
  }

  private var pageLine: String {
    "\(label)  \(page.checked.page.id.onOneLine)\(captureText)  \(verdictText)\n"
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

  private var label: String {
    func padded(_ text: String) -> String { text.padded(to: Self.labelWidth) }
    return switch page.checked.outcome {
    case .clean, .asExpected: ink.green(padded("ok"))
    case .findings(.notice): ink.yellow(padded("notice"))
    case .findings(.warning): ink.yellow(padded("warning"))
    case .findings(.error), .notAsExpected, .cannotCheck: ink.red(padded("error"))
    }
  }

  private var verdictText: String {
    if let cannotCheck = verification.cannotCheck {
      let expected = page.checked.outcome == .asExpected ? ", as expected" : ""
      return "cannot-check\(expected): \(cannotCheck.reason.onOneLine)"
    }
    let quotes = verification.quotes
    let verified = quotes.count { $0.verdict == .verified }
    let text = "\(verified) of \(quotes.count) verified"
    if page.checked.outcome == .asExpected {
      return others.isEmpty ? "\(text), as expected" : "\(text), as expected: \(others)"
    }
    return others.isEmpty ? text : "\(text), \(others)"
  }

  /// Every finding by id and verdict, short.
  private var others: String {
    var counts: [String] = []
    for verdict in Verdict.allCases where verdict != .verified {
      let ids = verification.quotes.filter { $0.verdict == verdict }.map(\.id.onOneLine)
      guard !ids.isEmpty else { continue }
      counts.append(ids.count > 3 ? "\(ids.count) \(verdict.rawValue)" : list(ids, verdict))
    }
    let unexpected = verification.unexpected.count
    if unexpected > 0 { counts.append("\(unexpected) unexpected") }
    return counts.joined(separator: ", ")
  }

  private func list(_ ids: [String], _ verdict: Verdict) -> String {
    "\(ids.joined(separator: " ")) \(verdict.rawValue)"
  }

  private var differenceLines: String {
    page.checked.differences.map { difference in
      let quote = difference.quote.map { "\($0.onOneLine): " } ?? ""
      return "  \(ink.red("not as expected"))  \(quote)\(difference.description.onOneLine)\n"
    }.joined()
  }

  private var findingLines: String {
    if page.checked.outcome == .asExpected, !options.showsAll { return "" }
    let lines = FindingLines(page, ink)
    var text = ""
    for quote in verification.quotes where options.showsAll || quote.severity != nil {
      text += lines.line(quote)
    }
    for unexpected in verification.unexpected { text += lines.line(unexpected) }
    if options.showsAll {
      for counted in verification.counted { text += lines.line(counted) }
    }
    return text
  }

  static func summary(_ totals: RunTotals, _ ink: Ink) -> String {
    var pages = [count(totals.verdicts.pages, "page")]
    func add(_ number: Int, _ what: String) {
      if number > 0 { pages.append("\(number) \(what)") }
    }
    add(totals.clean, "clean")
    add(totals.asExpected, "as expected")
    add(totals.withFindings, "with findings")
    add(totals.unchecked, "not checked")
    var quotes = [count(totals.verdicts.quotes, "quotation")]
    for verdict in Verdict.allCases where totals.verdicts.count(verdict) > 0 {
      quotes.append("\(totals.verdicts.count(verdict)) \(verdict.rawValue)")
    }
    if totals.verdicts.unexpected > 0 {
      quotes.append("\(totals.verdicts.unexpected) unexpected")
    }
    let unreadable =
      totals.unreadable > 0 ? "; \(count(totals.unreadable, "input")) that can't be read" : ""
    return ink.bold(sentence(pages) + "; " + sentence(quotes) + unreadable) + "\n"
  }

  private static func sentence(_ parts: [String]) -> String {
    guard parts.count > 1 else { return parts.joined() }
    return parts[0] + ": " + parts.dropFirst().joined(separator: ", ")
  }
}

/// A number and a noun, in the plural where it needs one.
func count(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
