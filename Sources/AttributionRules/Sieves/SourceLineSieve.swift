import ArticleExtraction
import QuoteSpans
import TextModel

/// A paragraph in marks with a line below it that only names its source, `— Ann Lee, teacher`, or such a
/// line set inside the marks (``Signature``).
struct SourceLineSieve: Sieve {
  let id = "source-line"
  let sentence = "A line that only names somebody stands below a quotation that is a paragraph."
  let example = "{content:“We won.”} ¶ {cue:—} {source:Ann Lee}, teacher"

  /// The most tokens of such a line, without a dash and with one.
  private static let longestLine = 14
  private static let longestDashed = 24

  func find(_ context: QuotationContext) -> SieveResult {
    if let event = sameLine(context) { return .said(event) }
    let block = context.text.blocks[context.block].range
    guard context.standsAlone, context.quotation.ranges.first?.start == block.start else {
      return .pass("it is not a paragraph of its own")
    }
    if let signature = Signature.range(in: context.text, ofQuotation: context.number) {
      return .labelled(signature)
    }
    let next = context.text.sentenceOf[context.last] + 1
    guard next < context.text.sentences.count,
      context.text.sentences[next].block
        == context.text.sentences[context.text.sentenceOf[context.last]].block + 1
    else { return .pass("no line stands below it") }
    let line = context.text.sentences[next].tokens
    // `– The long night –`: a heading.
    if line.count > 2, line.suffix(2).contains(where: { context.tokens[$0].isMark("—") }) {
      return .pass("the line below is a heading between dashes")
    }
    var start = line.lowerBound
    let hasDash = context.tokens[start].isMark("—")
    guard line.count <= (hasDash ? Self.longestDashed : Self.longestLine) else {
      return .pass("the line below is a sentence")
    }
    if hasDash { start += 1 }
    if hasDash, start < line.upperBound, context.tokens[start].isCapital, line.count <= 8,
      !line.contains(where: { context.tokens[$0].quotation != nil })
    {
      let end =
        (start..<line.upperBound).first { context.tokens[$0].isMark(",") } ?? line.upperBound
      let name = NounPhrase(kind: .name, tokens: start..<end, core: start..<end)
      return .said(
        CueEvent(
          make: .label,
          cue: line.lowerBound..<start,
          source: name,
          note: "the line below names the source"
        )
      )
    }
    guard start < line.upperBound, context.tokens[start].isCapital,
      let phrase = context.phrases.phrase(startingAt: start, limit: line.upperBound),
      phrase.kind == .name, phrase.core.count > 1 || hasDash
    else { return .pass("the line below names nobody") }
    let rest = phrase.tokens.upperBound..<line.upperBound
    // A name alone may be a heading: with what they are behind a comma it isn't.
    let isOnlyName =
      rest.isEmpty
      ? hasDash
      : context.tokens[rest.lowerBound].isMark(",") || context.tokens[rest.lowerBound].isMark("(")
    guard isOnlyName,
      !rest.contains(where: {
        context.tokens[$0].features.has(.auxiliary) || context.tokens[$0].quotation != nil
          // `— Ann Lee, |remarks| in Hull`
          || context.tokens[$0].isFiniteCue
            && !(hasDash && context.tokens[$0].features.has(.speechNoun))
      })
    else { return .pass("the line below is a sentence") }
    return .said(
      CueEvent(
        make: .label,
        cue: line.lowerBound..<phrase.tokens.lowerBound,
        source: phrase,
        note: "the line below names the source"
      )
    )
  }

  /// The source behind a dash in the same line: `“We won.” — Ann Lee, at a fair in Hull`.
  private func sameLine(_ context: QuotationContext) -> CueEvent? {
    let block = context.text.blocks[context.block].range
    let dash = context.last + 1
    let end = context.closing.upperBound
    guard context.quotation.ranges.first?.start == block.start, context.isUtterance,
      dash + 1 < end, context.tokens[dash].isMark("—"), context.tokens[dash + 1].isCapital,
      end - dash <= Self.longestDashed, context.tokens[end - 1].range.end >= block.end - 1,
      let name = context.phrases.phrase(startingAt: dash + 1, limit: end), name.kind == .name,
      !(name.tokens.upperBound..<end).contains(where: {
        context.tokens[$0].features.has(.auxiliary) || context.tokens[$0].quotation != nil
          || context.tokens[$0].isMark("—")
      }),
      name.tokens.upperBound >= end || !context.tokens[name.tokens.upperBound].isWord
        || context.tokens[name.tokens.upperBound].features.has([.preposition, .time])
    else { return nil }
    return CueEvent(
      make: .label,
      cue: dash..<(dash + 1),
      source: name,
      note: "the name behind the dash"
    )
  }
}
