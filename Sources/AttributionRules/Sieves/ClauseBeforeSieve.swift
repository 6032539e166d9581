import QuoteSpans
import TextModel

/// `Lee was cool about the plan, “We will see.”` · `When Lee ended – “Thank you!” – the crowd rose`
struct ClauseBeforeSieve: Sieve {
  let id = "clause-before"
  let sentence =
    "A clause about somebody right before a whole utterance that ends the sentence or stands between dashes."
  let example = "{source:Ann Lee} was cool about the plan{cue:,} {content:“We will see.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    let tokens = context.tokens
    let lower = context.opening.lowerBound
    let mark = context.first - 1
    guard mark > lower, context.isUtterance,
      context.text.firstScalar(ofQuotation: context.number)?.isUpper ?? false,
      tokens[mark].isMark(",") && isLast(context)
        || tokens[mark].isMark("—") && (isLast(context) || isBeforeDash(context))
    else { return .pass("no clause leads to a whole utterance at the sentence's end") }
    guard let source = context.cues.clauseSubject(before: mark, limit: lower),
      source.kind != .pronoun || !tokens[source.head].features.has([.first, .it]),
      source.kind != .nominal || !tokens[source.head].features.has([.speechNoun, .document])
    else { return .pass("the clause before is about nobody") }
    return .said(
      CueEvent(
        make: .label,
        cue: mark..<(mark + 1),
        source: source,
        note: "the subject of the clause before"
      )
    )
  }

  private func isBeforeDash(_ context: QuotationContext) -> Bool {
    let behind = context.last + 1
    return behind < context.closing.upperBound && context.tokens[behind].isMark("—")
  }

  /// Whether no word of the sentence stands behind the quotation, and its words end a sentence.
  private func isLast(_ context: QuotationContext) -> Bool {
    let behind = (context.last + 1)..<max(context.last + 1, context.closing.upperBound)
    return !behind.contains { context.tokens[$0].isWord }
      && context.text.lastScalar(ofQuotation: context.number) != ","
  }
}
