import QuoteSpans
import TextModel

/// `“We won,” said Lee. “We will win again.”`
struct GoesOnSieve: Sieve {
  let id = "goes-on"
  let sentence =
    "A quotation that is a sentence of its own goes on from the one before in its paragraph."
  let example = "“We won,” said Ann Lee. {content:“We will win again.”}"

  func find(_ context: QuotationContext) -> SieveResult {
    guard let previous = context.previousInBlock else {
      return .pass("no quotation stands before it in the paragraph")
    }
    guard let decision = context.decided[previous], decision.speaker != nil else {
      return .pass("the quotation before it has no speaker")
    }
    if Self.isSecondHalf(context, of: previous) { return .goesOn(from: previous) }
    guard context.opening.lowerBound == context.first || context.isUtterance,
      !context.standsAsNoun
    else { return .pass("it is part of a sentence") }
    guard !Self.somebodyStandsBetween(previous, context) else {
      return .pass("a sentence about somebody stands between")
    }
    return .goesOn(from: Self.utterance(before: previous, context) ?? previous)
  }

  /// `“It,” said Lee, “works.”`: one sentence, parted by its attribution.
  private static func isSecondHalf(_ context: QuotationContext, of previous: Int) -> Bool {
    guard let place = context.text.places[previous], let decision = context.decided[previous],
      let cue = decision.cue,
      context.text.sentenceOf[place.last] == context.text.sentenceOf[context.first],
      context.tokens[context.first - 1].isMark(",")
    else { return false }
    let between = context.tokens[place.last].range.end..<context.tokens[context.first].range.start
    return between.contains(cue.range.start) && context.first - place.last < 12
  }

  /// The most tokens of a sentence with such an utterance.
  private static let longestSentence = 120

  /// The utterance of the sentence that also holds a few words of somebody else's behind it: `|“A number,”| Lee
  /// said after Cole told of “much soul-searching.” “…”`
  private static func utterance(before previous: Int, _ context: QuotationContext) -> Int? {
    guard let place = context.text.places[previous],
      context.decided[previous]?.form == .partial
    else { return nil }
    let sentence = context.text.sentences[context.text.sentenceOf[place.first]].tokens
    guard sentence.count <= longestSentence,
      let first = context.tokens[sentence.lowerBound].quotation,
      let decision = context.decided[first], decision.form == .direct,
      let speaker = decision.speaker, speaker != context.decided[previous]?.speaker,
      // `“…,” Lee said as Cole called it “…”`: the words stand in a clause inside.
      let cue = context.decided[previous]?.mention?.range.start,
      sentence.contains(where: {
        context.tokens[$0].range.start < cue
          && (context.tokens[$0].features.has([.subordinator, .as])
            || context.text.isWord($0, in: .clausal))
      })
    else { return nil }
    return first
  }

  /// Whether a whole sentence with a name for its subject stands between the two.
  private static func somebodyStandsBetween(_ previous: Int, _ context: QuotationContext) -> Bool {
    guard let place = context.text.places[previous] else { return false }
    let first = context.text.sentenceOf[place.last] + 1
    let last = context.text.sentenceOf[context.first]
    guard first < last else { return false }
    return (first..<last).contains { number in
      let sentence = context.text.sentences[number].tokens
      guard let start = sentence.first else { return false }
      return context.cues.clauseSubject(before: sentence.upperBound, limit: start)?.kind == .name
    }
  }
}
