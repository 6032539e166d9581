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

/// The findings on a page: all that fails or may. What a page is known to give is none, and where it gives
/// something else, the differences are. Each is made when it is asked for: a page may have very many.
struct PageFindings: RandomAccessCollection {
  /// What the findings are made of.
  private enum Source {
    case nothing
    case reason(String)
    case differences([ExpectationDifference])
    case quotations([QuoteVerification], QuotationList<UnexpectedQuotation>)
  }

  let startIndex = 0
  let endIndex: Int
  private let page: ReportedPage
  private let words: FindingWords
  private let places: ArticlePlaces
  private let source: Source

  /// Findings to be told in words of a kind.
  init(_ page: ReportedPage, _ words: FindingWords) {
    self.page = page
    self.words = words
    places = ArticlePlaces(page.checked.page.article)
    let verification = page.checked.verification
    switch page.checked.outcome {
    case .clean, .asExpected: (source, endIndex) = (.nothing, 0)
    case .cannotCheck: (source, endIndex) = (.reason(verification.cannotCheck?.reason ?? ""), 1)
    case .notAsExpected:
      let differences = page.checked.differences
      (source, endIndex) = (.differences(differences), differences.count)
    case .findings:
      let quotes = verification.quotes.filter {
        FindingKind($0.verdict) != nil && $0.severity != nil
      }
      source = .quotations(quotes, verification.unexpected)
      endIndex = quotes.count + verification.unexpected.count
    }
  }

  /// The finding at a place.
  subscript(place: Int) -> PageFinding {
    let mark = mark(place)
    switch source {
    case .differences(let differences): return difference(differences[place], mark)
    case .quotations(let quotes, _) where place < quotes.count: return finding(quotes[place], mark)
    case .quotations(let quotes, let unexpected):
      return finding(unexpected[place - quotes.count], mark)
    case .nothing: return finding(mark, text: "")
    case .reason(let reason): return finding(mark, text: words.plain(reason))
    }
  }

  /// What a finding says, how grave it is and of which quotation of the truth it is.
  typealias Mark = (kind: FindingKind, severity: Severity, id: String?)

  /// That of the finding at a place, which costs little.
  func mark(_ place: Int) -> Mark {
    switch source {
    case .nothing, .reason: return (.cannotCheck, .error, nil)
    case .differences(let differences): return (.notAsExpected, .error, differences[place].quote)
    case .quotations(let quotes, _):
      guard place < quotes.count else { return (.unexpected, .warning, nil) }
      let quote = quotes[place]
      let kind = FindingKind(quote.verdict) ?? .notAsExpected
      return (kind, quote.severity ?? kind.severity, quote.id)
    }
  }

  private func finding(_ quote: QuoteVerification, _ mark: Mark) -> PageFinding {
    finding(
      mark,
      text: words.text(quote),
      notes: words.notes(quote),
      quote: quote,
      found: quote.found,
      diff: quote.diff
    )
  }

  private func finding(_ unexpected: UnexpectedQuotation, _ mark: Mark) -> PageFinding {
    finding(
      mark,
      text: words.text(unexpected),
      notes: [words.note(unexpected)],
      found: unexpected.found,
      diff: unexpected.diff
    )
  }

  private func difference(_ difference: ExpectationDifference, _ mark: Mark) -> PageFinding {
    let quote = difference.quote.flatMap { id in
      page.checked.verification.quotes.first { $0.id == id }
    }
    let text = words.plain(difference.description)
    return finding(
      mark,
      text: quote.map { "\(text): \(words.text($0))" } ?? text,
      notes: quote.map(words.notes) ?? [],
      quote: quote,
      found: quote?.found,
      diff: quote?.diff ?? []
    )
  }

  private func finding(
    _ mark: Mark,
    text: String,
    notes: [String] = [],
    quote: QuoteVerification? = nil,
    found: FoundQuotation? = nil,
    diff: [DiffOperation] = []
  ) -> PageFinding {
    PageFinding(
      kind: mark.kind,
      severity: mark.severity,
      id: mark.id,
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
