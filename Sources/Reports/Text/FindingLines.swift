import AsQuoted

/// The lines of the text report about one page's quotations.
struct FindingLines {
  private static let verdictWidth = 13
  private static let wordsLimit = 72

  let ink: Ink
  let places: ArticlePlaces
  let idWidth: Int

  init(_ page: ReportedPage, _ ink: Ink) {
    self.ink = ink
    places = ArticlePlaces(page.checked.page.article)
    idWidth = page.truth.quotes.map(\.id.count).max() ?? 0
  }

  /// What came of a quotation of the truth.
  func line(_ quote: QuoteVerification) -> String {
    let words =
      WordDiffText.hasChange(quote.diff)
      ? WordDiffText(ink: ink).text(quote.diff) : short(quote.found?.text ?? quote.expected.text)
    return line(
      coloured(quote.verdict.rawValue, quote.severity),
      quote.id,
      "\(speaker(of: quote)): “\(words)”",
      notes: [speakerNote(quote), quote.flags.map(\.rawValue).joined(separator: ", ")],
      quote.found
    )
  }

  /// A quotation that belongs to none of the truth.
  func line(_ unexpected: UnexpectedQuotation) -> String {
    let words =
      unexpected.near != nil && WordDiffText.hasChange(unexpected.diff)
      ? WordDiffText(ink: ink).text(unexpected.diff) : short(unexpected.found.text)
    return line(
      coloured("unexpected", .warning),
      "",
      "\(name(unexpected.found.speaker)): “\(words)”",
      notes: [unexpected.near.map { "near \($0)" } ?? "not in the truth"],
      unexpected.found
    )
  }

  /// A quotation that is counted only.
  func line(_ counted: CountedQuotation) -> String {
    let cause =
      switch counted.cause {
      case .scare: "marks that quote nobody"
      case .nested: "within another quotation"
      case .repeated(let id): "repeats \(id)"
      case .notCovered: "the truth covers only some"
      }
    let text = "“\(short(counted.found.text))”"
    return line(
      ink.faint("not judged".padded(to: Self.verdictWidth)),
      "",
      text,
      notes: [cause],
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
    let place = found.flatMap { found in found.spans.first.flatMap(places.description) }
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

  private func speaker(of quote: QuoteVerification) -> String {
    let expected = (quote.expected.speaker ?? "nobody in particular").onOneLine
    guard quote.verdict == .misattributed else { return expected }
    return "expected \(expected), found \(ink.red(name(quote.found?.speaker)))"
  }

  /// Why the page gives another speaker or none, from the evidence that the rules recorded.
  private func speakerNote(_ quote: QuoteVerification) -> String {
    guard let found = quote.found else { return quote.message?.onOneLine ?? "" }
    var notes: [String] = []
    if quote.verdict == .misattributed {
      if let mention = found.mention { notes.append("mention “\(short(mention.text))”") }
      if let cue = found.cue { notes.append("cue “\(short(cue.text))”") }
      if let rule = found.rule { notes.append("rule \(rule)") }
    }
    if quote.speakerMatch == SpeakerMatch.none {
      notes.append("no speaker: \((found.reason ?? quote.message ?? "no rule fits").onOneLine)")
    }
    // What only names the speaker found again is left out.
    if let message = quote.message, message != found.reason,
      !message.hasSuffix(found.speaker?.name ?? "\n")
    {
      notes.append(message.onOneLine)
    }
    return notes.joined(separator: ", ")
  }

  private func name(_ speaker: Speaker?) -> String { speaker?.name.onOneLine ?? "no speaker" }

  private func short(_ text: String) -> String { text.onOneLine.shortened(to: Self.wordsLimit) }
}
