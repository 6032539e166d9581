import AsQuoted

/// One finding on a page, as every report tells it that lists findings.
struct PageFinding {
  /// What it says.
  let kind: FindingKind
  /// How grave it is.
  let severity: Severity
  /// The id of the truth's quotation; nil for the page as a whole and for unexpected quotations.
  let id: String?
  /// What is said of it, on one line.
  let text: String
  /// The evidence, and what is worth a second look.
  let notes: [String]
  /// Where a person finds it, or nil: `paragraph 3, line 40`.
  let place: String?
  /// The line of the page's file, from 1; nil where it is not known or the page is packed in its file.
  let line: Int?
  /// The quotation of the truth, or nil.
  let quote: QuoteVerification?
  /// The page's words, or nil.
  let found: FoundQuotation?
  /// The way from the truth's words to the page's; empty where there is none.
  let diff: [DiffOperation]

  /// The id and the kind: `q15 altered`.
  var title: String {
    guard let id else { return kind.rawValue }
    return kind == .notAsExpected ? "\(id) is not as expected" : "\(id) \(kind.rawValue)"
  }
}

extension PageFinding {
  /// The truth's words and the page's, each with its speaker: what is there of `expected` and `found`.
  func sides(limit: Int) -> [(name: String, text: String)] {
    func side(_ speaker: String?, _ nobody: String, _ words: String) -> String {
      "\((speaker ?? nobody).onOneLine): “\(words.onOneLine.shortened(to: limit))”"
    }
    let expected = quote.map { side($0.expected.speaker, "nobody in particular", $0.expected.text) }
    let found = found.map { side($0.speaker?.name, "no speaker", $0.text) }
    return [("expected", expected), ("found", found)].compactMap { name, text in
      text.map { (name, $0) }
    }
  }
}

/// The findings on a page.
struct PageFindings {
  private let page: ReportedPage
  private let words: FindingWords
  private let places: ArticlePlaces

  /// Findings to be told in words of a kind.
  init(_ page: ReportedPage, _ words: FindingWords) {
    self.page = page
    self.words = words
    places = ArticlePlaces(page.checked.page.article)
  }

  /// All that fails or may: what a page is known to give is none, and where it gives something else,
  /// the differences are.
  var all: [PageFinding] {
    let verification = page.checked.verification
    switch page.checked.outcome {
    case .clean, .asExpected: return []
    case .cannotCheck:
      let reason = verification.cannotCheck?.reason ?? ""
      return [finding(.cannotCheck, .error, text: words.plain(reason))]
    case .notAsExpected: return page.checked.differences.map(difference)
    case .findings:
      return verification.quotes.compactMap(finding) + verification.unexpected.map(finding)
    }
  }

  private func finding(_ quote: QuoteVerification) -> PageFinding? {
    guard let kind = FindingKind(quote.verdict), let severity = quote.severity else { return nil }
    return finding(
      kind,
      severity,
      id: quote.id,
      text: words.text(quote),
      notes: words.notes(quote),
      quote: quote,
      found: quote.found,
      diff: quote.diff
    )
  }

  private func finding(_ unexpected: UnexpectedQuotation) -> PageFinding {
    finding(
      .unexpected,
      .warning,
      text: words.text(unexpected),
      notes: [words.note(unexpected)],
      found: unexpected.found,
      diff: unexpected.diff
    )
  }

  private func difference(_ difference: ExpectationDifference) -> PageFinding {
    let quote = page.checked.verification.quotes.first { $0.id == difference.quote }
    let text = words.plain(difference.description)
    return finding(
      .notAsExpected,
      .error,
      id: difference.quote,
      text: quote.map { "\(text): \(words.text($0))" } ?? text,
      notes: quote.map(words.notes) ?? [],
      quote: quote,
      found: quote?.found,
      diff: quote?.diff ?? []
    )
  }

  private func finding(
    _ kind: FindingKind,
    _ severity: Severity,
    id: String? = nil,
    text: String,
    notes: [String] = [],
    quote: QuoteVerification? = nil,
    found: FoundQuotation? = nil,
    diff: [DiffOperation] = []
  ) -> PageFinding {
    PageFinding(
      kind: kind,
      severity: severity,
      id: id,
      text: text,
      notes: notes,
      place: found.flatMap(places.description),
      line: page.checked.page.isWholeFile ? found.flatMap(places.line) : nil,
      quote: quote,
      found: found,
      diff: diff
    )
  }
}

extension PageExtraction {
  /// Whether the file is the page itself, so that lines of the page are the file's: it is neither packed
  /// nor one of several.
  var isWholeFile: Bool {
    id == path && (archive.payloadSHA256 == nil || archive.payloadSHA256 == archive.sha256)
  }
}
