/// Words in marks inside a sentence without a cue, behind a sentence that reports somebody's speech.
struct LooseFragmentSieve: Sieve {
  let id = "reported-before"
  let sentence =
    "Words in marks inside a sentence without a cue go with the speech reported right before it."
  let example =
    "Ann Lee said it was over. The vote had been {content:“a farce from first to last”}."

  func find(_ context: QuotationContext) -> SieveResult {
    guard context.wordCount >= 3 else { return .pass("too short to be sure that it quotes") }
    guard !context.isUtterance || !context.standsAsNoun else {
      return .pass("it is written as a title is, and stands where a noun does")
    }
    if let previous = context.previousInBlock, let decision = context.decided[previous],
      decision.speaker != nil,
      context.text.sentenceOf[context.first]
        - context.text.sentenceOf[context.text.places[previous]?.last ?? 0] <= 1
    {
      guard !isAboutAnother(than: decision.speaker, context) else {
        return .pass("the clause before the words is about somebody else")
      }
      return .goesOn(from: previous)
    }
    let number = context.text.sentenceOf[context.first]
    guard number > 0, context.text.sentences[number - 1].block == context.block else {
      return .pass("no sentence stands before it in the paragraph")
    }
    let before = context.text.sentences[number - 1].tokens
    for index in before {
      guard context.tokens[index].features.has(.speech),
        let event = context.cues.event(at: index, limit: before.lowerBound, sentence: before),
        event.make == .subjectVerb, let source = event.source,
        LeadInSieve.reports(event, source, before, context)
      else { continue }
      return .said(event)
    }
    return .pass("the sentence before reports no speech")
  }

  /// Whether the clause before the words has another's name for its subject.
  private func isAboutAnother(than speaker: Speaker?, _ context: QuotationContext) -> Bool {
    let lower = context.opening.lowerBound
    guard let speaker,
      let subject = context.cues.clauseSubject(before: context.first, limit: lower),
      subject.kind == .name
    else { return false }
    let surname = context.text.text(context.tokens[subject.core.upperBound - 1].range)
    return !speaker.name.contains(surname)
  }
}
