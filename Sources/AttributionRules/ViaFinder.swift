import TextModel

/// Finds the outlet or record that relays the words: `told Reuters`, `in an interview with …`,
/// `according to a transcript`.
struct ViaFinder {
  let cues: CueFinder

  func via(_ event: CueEvent, _ context: QuotationContext) -> String? {
    let tokens = context.tokens
    let sentence = context.text.sentences[context.text.sentenceOf[event.cue.lowerBound]].tokens
    if event.make != .according, let hearer = hearer(event, context, sentence) { return hearer }
    if let interviewer = interviewer(context, sentence) { return interviewer }
    for index in sentence where tokens[index].features.has(.according) && event.make != .according {
      guard index + 2 < sentence.upperBound,
        let phrase = context.phrases.phrase(startingAt: index + 2, limit: sentence.upperBound),
        isRelay(phrase, tokens)
      else { continue }
      return context.text.text(phrase.tokens)
    }
    return nil
  }

  private func hearer(
    _ event: CueEvent,
    _ context: QuotationContext,
    _ sentence: Range<Int>
  ) -> String? {
    guard context.tokens[event.cue.upperBound - 1].features.has(.hearer),
      let phrase = context.phrases.phrase(
        startingAt: event.cue.upperBound,
        limit: sentence.upperBound
      ),
      phrase.kind == .name, isRelay(phrase, context.tokens)
    else { return nil }
    return context.text.text(phrase.tokens)
  }

  /// `in an interview with the Evening Gazette`
  private func interviewer(_ context: QuotationContext, _ sentence: Range<Int>) -> String? {
    let tokens = context.tokens
    for index in sentence
    where tokens[index].features.has(.speechNoun) && index + 2 < sentence.upperBound {
      guard tokens[index + 1].features.has(.preposition),
        !tokens[index + 1].features.has([.to, .of, .by]),
        let phrase = context.phrases.phrase(startingAt: index + 2, limit: sentence.upperBound),
        phrase.kind == .name, isRelay(phrase, tokens)
      else { continue }
      return context.text.text(phrase.tokens)
    }
    return nil
  }

  private func isRelay(_ phrase: NounPhrase, _ tokens: [Token]) -> Bool {
    phrase.core.contains {
      tokens[$0].features.has([.outlet, .document, .work]) || tokens[$0].isAllCaps
    }
  }
}
