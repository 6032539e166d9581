import AsQuoted

/// The lines of the text report about one page's quotations.
struct FindingLines {
  private static let verdictWidth = 13

  let ink: Ink
  let words: FindingWords
  let places: ArticlePlaces
  let idWidth: Int

  init(_ page: ReportedPage, _ ink: Ink) {
    self.ink = ink
    words = FindingWords(ink: ink)
    places = ArticlePlaces(page.checked.page.article)
    idWidth = page.truth.quotes.map(\.id.count).max() ?? 0
  }

  /// What came of a quotation of the truth.
  func line(_ quote: QuoteVerification) -> String {
    line(
      coloured(quote.verdict.rawValue, quote.severity),
      quote.id,
      words.text(quote),
      notes: words.notes(quote),
      quote.found
    )
  }

  /// A quotation that belongs to none of the truth.
  func line(_ unexpected: UnexpectedQuotation) -> String {
    line(
      coloured("unexpected", .warning),
      "",
      words.text(unexpected),
      notes: [words.note(unexpected)],
      unexpected.found
    )
  }

  /// A quotation that is counted only.
  func line(_ counted: CountedQuotation) -> String {
    line(
      ink.faint("not judged".padded(to: Self.verdictWidth)),
      "",
      "“\(words.short(counted.found.text))”",
      notes: [counted.cause.words],
      counted.found
    )
  }

  private func line(
    _ verdict: String,
    _ id: String,
    _ text: String,
    notes: [String],
    _ found: FoundQuotation?
  ) -> String {
    let place = found.flatMap(places.description)
    let notes = (notes + [place ?? ""]).filter { !$0.isEmpty }.joined(separator: "; ")
    let tail = notes.isEmpty ? "" : "  " + ink.faint("[\(notes)]")
    return "  \(verdict)  \(id.onOneLine.padded(to: idWidth))  \(text)\(tail)\n"
  }

  private func coloured(_ verdict: String, _ severity: Severity?) -> String {
    let text = verdict.padded(to: Self.verdictWidth)
    return switch severity {
    case .error: ink.red(text)
    case .warning, .notice: ink.yellow(text)
    case nil: ink.green(text)
    }
  }
}
