import AsQuoted

/// What is said about a quotation, as one kind of text writes it: for a terminal, or in Markdown.
struct FindingWords: Sendable {
  private static let wordsLimit = 72

  /// Untrusted words on one line.
  let plain: @Sendable (String) -> String
  /// A word diff.
  let diff: @Sendable ([DiffOperation]) -> String
  /// Safe words that stand out as wrong.
  let wrong: @Sendable (String) -> String

  /// For a terminal or plain text.
  init(ink: Ink) {
    plain = { $0.onOneLine }
    diff = { WordDiffText(ink: ink).text($0) }
    wrong = { ink.red($0) }
  }

  private init(
    plain: @escaping @Sendable (String) -> String,
    diff: @escaping @Sendable ([DiffOperation]) -> String,
    wrong: @escaping @Sendable (String) -> String
  ) {
    (self.plain, self.diff, self.wrong) = (plain, diff, wrong)
  }

  /// In Markdown.
  static let markdown = FindingWords(
    plain: { MarkdownText.escaped($0) },
    diff: { MarkdownText.diff($0) },
    wrong: { "<strong>\($0)</strong>" }
  )

  /// Who and what: `Ann Lee: “We {+never+} met”`.
  func text(_ quote: QuoteVerification) -> String {
    let words =
      WordDiffText.hasChange(quote.diff)
      ? diff(quote.diff) : short(quote.found?.text ?? quote.expected.text)
    return "\(speaker(of: quote)): “\(words)”"
  }

  /// The same of a quotation that belongs to none of the truth.
  func text(_ unexpected: UnexpectedQuotation) -> String {
    let words =
      unexpected.near != nil && WordDiffText.hasChange(unexpected.diff)
      ? diff(unexpected.diff) : short(unexpected.found.text)
    return "\(name(unexpected.found.speaker)): “\(words)”"
  }

  /// The evidence, and what is worth a second look.
  func notes(_ quote: QuoteVerification) -> [String] {
    [speakerNote(quote), quote.flags.map(\.rawValue).joined(separator: ", ")]
      .filter { !$0.isEmpty }
  }

  /// Why a quotation is unexpected.
  func note(_ unexpected: UnexpectedQuotation) -> String {
    unexpected.near.map { "near \(plain($0))" } ?? "not in the truth"
  }

  /// Words, cut short.
  func short(_ text: String) -> String { plain(text.onOneLine.shortened(to: Self.wordsLimit)) }

  private func speaker(of quote: QuoteVerification) -> String {
    let expected = plain(quote.expected.speaker ?? "nobody in particular")
    guard quote.verdict == .misattributed else { return expected }
    return "expected \(expected), found \(wrong(name(quote.found?.speaker)))"
  }

  /// Why the page gives another speaker or none, from the evidence that the rules recorded.
  private func speakerNote(_ quote: QuoteVerification) -> String {
    guard let found = quote.found else { return plain(quote.message ?? "") }
    var notes: [String] = []
    if quote.verdict == .misattributed {
      if let mention = found.mention { notes.append("mention “\(short(mention.text))”") }
      if let cue = found.cue { notes.append("cue “\(short(cue.text))”") }
      if let rule = found.rule { notes.append("rule \(plain(rule))") }
    }
    if quote.speakerMatch == SpeakerMatch.none {
      notes.append("no speaker: \(plain(found.reason ?? quote.message ?? "no rule fits"))")
    }
    if let remark = quote.remark { notes.append(plain(remark)) }
    return notes.joined(separator: ", ")
  }

  private func name(_ speaker: Speaker?) -> String { plain(speaker?.name ?? "no speaker") }
}
