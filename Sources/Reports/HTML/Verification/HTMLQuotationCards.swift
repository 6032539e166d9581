import AsQuoted

/// Quotations of one page: a card for what needs a look, a line for what needs none.
struct HTMLQuotationCards {
  private let page: ReportedPage
  private let places: ArticlePlaces
  private let quotes: [String: TruthQuote]
  private let words: HTMLArticleWords

  init(_ page: ReportedPage) {
    self.page = page
    places = ArticlePlaces(page.checked.page.article)
    quotes = Dictionary(page.truth.quotes.map { ($0.id, $0) }) { first, _ in first }
    words = HTMLArticleWords(page.checked.page.article)
  }

  /// What came of a quotation of the truth: both sides, the sentence, and why that speaker.
  func card(_ quote: QuoteVerification) -> HTMLText {
    let sides = HTMLSides(quote, words)
    let speaker: HTMLText = "<bdi>\(quote.expected.speaker ?? HTMLSides.nobody)</bdi>"
    let notes = quote.flags.map { flag -> HTMLText in
      "<p class=\"flag\"><strong>\(flag.rawValue)</strong> \(flag.meaning)</p>\n"
    }
    return card(
      kind: quote.verdict.rawValue,
      tone: HTMLBadge.Tone(quote.severity),
      title: "<span class=\"id\">\(quote.id)</span> \(speaker)",
      quote.found,
      body: "\(notes.joined())\(sides.html)\(remarks(quote))",
      opensReason: quote.verdict == .misattributed || quote.verdict == .unattributed
    )
  }

  /// A quotation that belongs to none of the truth.
  func card(_ unexpected: UnexpectedQuotation) -> HTMLText {
    let near: HTMLText =
      unexpected.near.map { "near <span class=\"id\">\($0)</span>" } ?? "not in the truth"
    return card(
      kind: FindingKind.unexpected.rawValue,
      tone: HTMLBadge.Tone(FindingKind.unexpected.severity),
      title: "<bdi>\(unexpected.found.speaker?.name ?? HTMLSides.noSpeaker)</bdi>, \(near)",
      unexpected.found,
      body: HTMLSides(
        unexpected,
        near: unexpected.near.flatMap { quotes[$0] },
        in: page.truth,
        words
      ).html,
      opensReason: false
    )
  }

  private func card(
    kind: String,
    tone: HTMLBadge.Tone,
    title: HTMLText,
    _ found: FoundQuotation?,
    body: HTMLText,
    opensReason: Bool
  ) -> HTMLText {
    let place = found.flatMap(places.description).map { place -> HTMLText in
      "<p class=\"place\">\(place)</p>\n"
    }
    let reason = found.map { HTMLSpeakerReason($0, of: page.checked.page, words) }
    return """
      <div class="card \(HTMLFilters.className(kind)) edge-\(tone.rawValue)">
      <h4>\(HTMLBadge(kind, tone).html) \(title)</h4>
      \(place ?? "")\(body)\(reason?.html(opens: opensReason) ?? "")</div>

      """
  }

  /// What a reader should know beyond the verdict.
  private func remarks(_ quote: QuoteVerification) -> HTMLText {
    var remarks: [HTMLText] = []
    if let remark = quote.remark { remarks.append("<p><bdi>\(remark)</bdi></p>\n") }
    let entry = quotes[quote.id]
    if entry?.status == .draft {
      remarks.append("<p>The truth's entry is a draft: nobody has confirmed it yet.</p>\n")
    }
    if let note = entry?.note {
      remarks.append("<p class=\"faint\">The curator notes: <bdi>\(note)</bdi></p>\n")
    }
    return remarks.joined()
  }

  /// A quotation that needs no look.
  func line(_ quote: QuoteVerification) -> HTMLText {
    let speaker = quote.expected.speaker ?? HTMLSides.nobody
    return line(
      kind: quote.verdict.rawValue,
      id: quote.id,
      quote.found?.text ?? quote.expected.text,
      [speaker] + evidence(quote.found)
    )
  }

  /// A quotation that is counted only.
  func line(_ counted: CountedQuotation) -> HTMLText {
    let place = places.description(counted.found)
    return line(
      kind: HTMLFilters.notJudged,
      id: nil,
      counted.found.text,
      [counted.cause.words, place ?? ""].filter { !$0.isEmpty }
    )
  }

  private func line(kind: String, id: String?, _ text: String, _ notes: [String]) -> HTMLText {
    let id: HTMLText = id.map { "<span class=\"id\">\($0)</span> " } ?? ""
    let notes = notes.map { note -> HTMLText in "<bdi>\(note)</bdi>" }.joined(separator: " · ")
    return """
      <li class="\(HTMLFilters.className(kind))">\(id)\(words.quoted("\(text)", tag: .span)) \
      <span class="place">\(notes)</span></li>

      """
  }

  /// Where the words stand, and by which words their speaker was found.
  private func evidence(_ found: FoundQuotation?) -> [String] {
    guard let found else { return [] }
    return [
      found.mention.map { "source “\($0.text)”" }, found.cue.map { "cue “\($0.text)”" },
      found.rule.map { "rule \($0)" }, places.description(found),
    ].compactMap { $0 }
  }
}
