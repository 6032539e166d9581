public import AsQuoted

extension ReportFormat where Page == SearchedPage, Totals == ClaimTotals {
  /// For a person: where the words stand, who says them and why, and what that makes of the claim.
  public static var claimText: ClaimFormat {
    ClaimFormat(
      identifier: "text",
      summary: "for a person, the default",
      printsDigests: false,
      page: { page, options in ClaimText(page, options).text },
      end: { totals, options in ClaimText.end(totals, Ink(hasColour: options.hasColour)) }
    )
  }
}

/// What a search found on one page, as text.
private struct ClaimText {
  private static let labelWidth = 13

  let searched: SearchedPage
  let options: ReportOptions
  let ink: Ink
  let places: ArticlePlaces

  init(_ searched: SearchedPage, _ options: ReportOptions) {
    self.searched = searched
    self.options = options
    ink = Ink(hasColour: options.hasColour)
    places = ArticlePlaces(searched.page.article)
  }

  var text: String {
    guard !searched.hits.isEmpty else {
      return options.showsAll ? "\(label(.missing, .error))  \(name)\n\n" : ""
    }
    return searched.hits.map(hit).joined()
  }

  private var name: String { ink.bold(searched.page.id.onOneLine) }

  private func hit(_ hit: QuoteVerification) -> String {
    var text = "\(label(hit.verdict, hit.severity))  \(name)\n"
    func add(_ label: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      text += "  \(ink.faint(label.padded(to: Self.labelWidth)))  \(value)\n"
    }
    let archive = searched.page.archive
    add("url", searched.page.url?.onOneLine)
    add(
      "captured",
      archive.captured.map { date in
        archive.capturedFrom.map { "\(date) (\($0))" } ?? date
      }?.onOneLine
    )
    add("words", words(hit))
    add("speaker", speaker(hit))
    add("sentence", sentence(hit))
    add("why", why(hit))
    return text + "\n"
  }

  private func label(_ verdict: Verdict, _ severity: Severity?) -> String {
    let text = verdict.rawValue.padded(to: Self.labelWidth)
    return switch severity {
    case .error: ink.red(text)
    case .warning, .notice: ink.yellow(text)
    case nil: ink.green(text)
    }
  }

  private func words(_ hit: QuoteVerification) -> String {
    let found = hit.found?.text ?? ""
    let words =
      WordDiffText.hasChange(hit.diff) ? WordDiffText(ink: ink).text(hit.diff) : found.onOneLine
    let notes =
      hit.flags.map(\.rawValue) + [hit.found.flatMap(places.description)].compactMap(\.self)
    let quoted = hit.wording == .unquoted ? words : "“\(words)”"
    return quoted + (notes.isEmpty ? "" : "  " + ink.faint("[\(notes.joined(separator: "; "))]"))
  }

  private func speaker(_ hit: QuoteVerification) -> String? {
    guard let found = hit.found, hit.wording != .unquoted else { return nil }
    guard let speaker = found.speaker else {
      return "not known: \((found.reason ?? hit.message ?? "no rule fits").onOneLine)"
    }
    let via = found.via.map { ", via \($0)" } ?? ""
    guard hit.speakerMatch == .different else { return (speaker.name + via).onOneLine }
    let message = hit.message.map { "; \($0)" } ?? ""
    return "\(ink.red(speaker.name.onOneLine))\(via.onOneLine), not"
      + " \((hit.expected.speaker ?? "").onOneLine)\(message.onOneLine)"
  }

  private func sentence(_ hit: QuoteVerification) -> String? {
    guard let found = hit.found else { return nil }
    if let number = found.quotations.first {
      let page = searched.page
      let attribution = page.attributions.attributions[number]
      let marked = MarkedSentence(page.quotations[number], attribution, in: page.article)?.text(ink)
      if let marked { return marked.onOneLine }
    }
    return "…\(found.prefix)\(found.text)\(found.suffix)…".onOneLine
  }

  /// What the speaker rests on: the rule, the words it went by, and how often such evidence was right.
  private func why(_ hit: QuoteVerification) -> String? {
    guard let found = hit.found, let rule = found.rule else { return nil }
    var parts = [AttributionWords.rule(rule)]
    if let mention = found.mention { parts.append("mention “\(mention.text)”") }
    if let cue = found.cue { parts.append("cue “\(cue.text)”") }
    if let confidence = found.confidence { parts.append(AttributionWords.confidence(confidence)) }
    return parts.joined(separator: " · ").onOneLine
  }

  static func end(_ totals: ClaimTotals, _ ink: Ink) -> String {
    let speaker = totals.claim.speaker.map { "\($0): " } ?? ""
    let claim = "\(speaker)“\(totals.claim.text)”".onOneLine
    var text = ink.bold("\(totals.verdict.rawValue): \(claim)") + "\n\(totals.meaning)\n"
    if let dispute = totals.dispute { text += ink.yellow(dispute) + "\n" }
    if let copy = totals.earliestCopy, totals.verdict != .missing {
      text += "Captured first in \(copy.id.onOneLine), \(copy.captured.onOneLine).\n"
    }
    return text + totals.counts + "\n"
  }
}
