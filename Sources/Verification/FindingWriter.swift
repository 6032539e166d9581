import ArticleExtraction
import AttributionRules
import GroundTruth
import QuoteSpans
import TextModel

/// Writes what was paired, and what was not, as findings with verdicts.
struct FindingWriter {
  private var aligner: Aligner
  private let flags: ChangeFlags
  /// What is written without the aligner.
  private let page: PageWriter

  /// A writer for a page that was aligned; `articleSpeakers` are those whom the article names.
  init(aligner: Aligner, articleSpeakers: [Speaker]) {
    let names =
      aligner.truth.speakers.flatMap { [$0.name] + $0.aliases } + articleSpeakers.map(\.name)
    flags = ChangeFlags(names: names, vocabulary: aligner.vocabulary)
    page = PageWriter(aligner.truth, aligner.page)
    self.aligner = aligner
  }

  /// The findings for the truth's quotations, in their order; `rest` is what the page has beside them.
  mutating func quotes(rest: [RestOfPage]) -> [QuoteVerification] {
    var nearest: [Int: Int] = [:]
    for case .unexpected(let quotation, let near?) in rest where nearest[near] == nil {
      nearest[near] = quotation
    }
    return aligner.truths.indices.map { number in
      if let pairing = aligner.pairings[number] { return quote(number, pairing) }
      return quoteWithoutPairing(number, nearest: nearest[number])
    }
  }

  /// Whether a finding says that page and truth are of one article.
  func isShared(_ quote: QuoteVerification, _ phrase: Phrase) -> Bool {
    switch quote.wording {
    case .missing: false
    // Words that any text may have say nothing.
    case .unquoted: phrase.words.count >= 4
    default: true
    }
  }

  /// The findings for the quotations that belong to no truth quotation.
  func unexpected(_ rest: [RestOfPage]) -> QuotationList<UnexpectedQuotation> {
    page.unexpected(rest)
  }

  /// The entries for the quotations that are counted only.
  func counted(_ rest: [RestOfPage]) -> QuotationList<CountedQuotation> { page.counted(rest) }

  private mutating func quote(_ number: Int, _ pairing: Pairing) -> QuoteVerification {
    let quote = aligner.truth.quotes[number]
    let wording = pairing.comparison.wording
    let diff = diff(number, pairing.part.phrase, wording)
    let speaker = aligner.speakers.match(
      aligner.attribution(pairing.part.quotations),
      to: quote.speaker
    )
    let verdict = Verdict(wording: wording, speaker: speaker.match)
    let flags = flags.flags(of: diff, wording: wording)
    return QuoteVerification(
      id: quote.id,
      verdict: verdict,
      wording: wording,
      speakerMatch: speaker.match,
      severity: verdict.severity(flags: flags),
      flags: flags,
      layout: pairing.layout,
      expected: expected(quote),
      found: found(pairing.part),
      diff: diff.operations,
      message: speaker.message
    )
  }

  private mutating func quoteWithoutPairing(_ number: Int, nearest: Int?) -> QuoteVerification {
    let quote = aligner.truth.quotes[number]
    let phrase = aligner.truths[number]
    let range = aligner.unquoted[number]
    var found: FoundQuotation?
    var operations: [DiffOperation] = []
    if let range {
      let text = aligner.page.article.content[range]
      let words = Phrase(text, &aligner.vocabulary)
      operations = WordDiff(truth: phrase, page: words, aligner.vocabulary).operations
      found = FoundQuotation(
        text: text,
        speaker: nil,
        mention: nil,
        cue: nil,
        rule: nil,
        confidence: nil,
        via: nil,
        reason: nil,
        form: nil,
        block: block(at: range.start),
        spans: [range],
        quotations: [],
        prefix: page.around.before(range),
        suffix: page.around.behind(range)
      )
    }
    let verdict = range == nil ? Verdict.missing : .unquoted
    return QuoteVerification(
      id: quote.id,
      verdict: verdict,
      wording: range == nil ? .missing : .unquoted,
      speakerMatch: nil,
      severity: verdict.severity(flags: []),
      flags: [],
      layout: nil,
      expected: expected(quote),
      found: found,
      diff: operations,
      message: nearest.map {
        "the nearest words in quotation marks are ‘\(aligner.page.text($0))’"
      }
    )
  }

  private func diff(_ number: Int, _ words: Phrase, _ wording: Wording?) -> WordDiff {
    WordDiff(truth: aligner.truths[number], page: words, wording: wording, aligner.vocabulary)
  }

  private func expected(_ quote: TruthQuote) -> QuoteVerification.Expected {
    QuoteVerification.Expected(
      text: quote.text,
      speaker: quote.speaker.map { aligner.truth.speaker($0)?.name ?? $0 }
    )
  }

  private func found(_ part: PagePart) -> FoundQuotation {
    page.found(part.quotations, text: part.phrase.text, spans: part.spans)
  }

  private func block(at offset: Int) -> Block.Kind {
    let article = aligner.page.article
    guard let index = article.blockIndex(at: offset), offset < article.blocks[index].range.end
    else {
      return .paragraph
    }
    return article.blocks[index].kind
  }
}
