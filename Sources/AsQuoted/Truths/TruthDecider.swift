import AttributionRules
import GroundTruth
import Verification

/// Carries decisions out on a truth in memory.
struct TruthDecider {
  let truth: Truth
  let change: PendingChange

  /// The truth as a decision makes it.
  ///
  /// - Throws: If the decision makes no sense for the change; nothing is changed then.
  func decide(_ decision: TruthDecision) throws(TruthEditError) -> DecidedTruth {
    switch (decision, change.subject) {
    case (.asKnown, _): return try KnownOutcome(truth: truth, change: change).decided()
    case (.asAlias, _): return try NewAlias(truth: truth, change: change).decided()
    case (.accept(let speaker), .quote): return try accept(speaker)
    case (.accept(let speaker), .unexpected): return try add(speaker)
    case (.remove, .quote): return try remove()
    case (.accept, .page):
      throw TruthEditError(
        "a page that can't be checked has nothing to accept; it can be noted as known"
      )
    case (.remove, _): throw TruthEditError("only a quotation of the truth can be removed")
    }
  }

  private func accept(_ choice: TruthDecision.Speaker) throws(TruthEditError) -> DecidedTruth {
    guard case .quote(let verdict) = change.subject, let found = change.found,
      verdict != .missing, verdict != .unquoted
    else {
      throw TruthEditError(
        "the page does not quote these words: \(change.id) can be removed from the truth, or this copy noted"
          + " as known to lack it"
      )
    }
    let old = try quote()
    var truth = truth
    let isSameText = ComparedText(found.text) == ComparedText(old.text)
    let speaker: String?
    switch choice {
    case .found where change.speakerMatch != .different: speaker = old.speaker
    default: (truth, speaker) = resolve(choice, in: truth, else: old.speaker)
    }
    let text = isSameText ? old.text : words(ofPage: found.text, inTypographyOf: old.text)
    let new = old.with(text: text, speaker: speaker)
    guard new != old else {
      throw TruthEditError(
        "there is nothing to accept: words and speaker stay as they are; name another speaker, or note what"
          + " this copy gives as known"
      )
    }
    let changed = truth.with(quotes: truth.quotes.map { $0.id == old.id ? new : $0 })
    return DecidedTruth(
      truth: changed,
      id: old.id,
      before: side(old, self.truth),
      after: side(new, changed)
    )
  }

  private func add(_ choice: TruthDecision.Speaker) throws(TruthEditError) -> DecidedTruth {
    guard let found = change.found else {
      throw TruthEditError("the pending file holds no words for \(change.id)")
    }
    let (truth, speaker) = resolve(choice, in: truth, else: nil)
    let isRepeat = truth.quotes.contains { ComparedText($0.text) == ComparedText(found.text) }
    let quote = TruthQuote(
      id: NextId(truth.quotes.map(\.id)).id,
      text: found.text,
      speaker: speaker,
      form: found.form.flatMap { TruthQuote.forms.contains($0) ? $0 : nil },
      cue: found.cue,
      via: found.via,
      prefix: isRepeat ? found.prefix : nil,
      suffix: isRepeat ? found.suffix : nil
    )
    var quotes = truth.quotes
    let place = change.after.map { id in
      quotes.firstIndex { $0.id == id }.map { $0 + 1 } ?? quotes.count
    }
    quotes.insert(quote, at: place ?? 0)
    let changed = truth.with(quotes: quotes)
    return DecidedTruth(truth: changed, id: quote.id, before: nil, after: side(quote, changed))
  }

  private func remove() throws(TruthEditError) -> DecidedTruth {
    guard [.quote(.missing), .quote(.unquoted)].contains(change.subject) else {
      throw TruthEditError(
        "the page has \(change.id): only what is missing from a page can be removed"
      )
    }
    let old = try quote()
    let pages = truth.pages.compactMap { page -> PageExpectation? in
      guard case .verdicts(let verdicts, let unexpected) = page.outcome,
        verdicts.contains(where: { $0.quote == old.id })
      else { return page }
      let rest = verdicts.filter { $0.quote != old.id }
      if rest.isEmpty, unexpected == .count(0) { return nil }
      return PageExpectation(file: page.file, outcome: .verdicts(rest, unexpected: unexpected))
    }
    let changed = truth.with(quotes: truth.quotes.filter { $0.id != old.id }, pages: pages)
    return DecidedTruth(truth: changed, id: old.id, before: side(old, truth), after: nil)
  }

  private func quote() throws(TruthEditError) -> TruthQuote {
    guard let quote = truth.quotes.first(where: { $0.id == change.id }) else {
      throw TruthEditError("the truth has no quotation \(change.id)")
    }
    return quote
  }

  private func side(_ quote: TruthQuote, _ truth: Truth) -> DecidedTruth.Side {
    .quote(text: quote.text, speaker: quote.speaker.flatMap { truth.speaker($0) }?.name)
  }

  /// The id of a chosen speaker, in a truth that has that speaker.
  private func resolve(
    _ choice: TruthDecision.Speaker,
    in truth: Truth,
    else fallback: String?
  ) -> (Truth, String?) {
    let speaker: Speaker
    switch choice {
    case .nobody: return (truth, nil)
    case .found:
      guard let found = change.found?.speaker else { return (truth, fallback) }
      speaker = found
    case .named(let name):
      if let known = truth.speaker(name) { return (truth, known.id) }
      let kind = change.found?.speaker.flatMap { $0.name == name ? $0.kind : nil }
      speaker = Speaker(name: name, kind: kind ?? .person)
    }
    if let known = truth.speaker(named: speaker.name) { return (truth, known.id) }
    let id = SpeakerIds.id(for: speaker.name, besides: truth.speakers.map(\.id))
    let new = TruthSpeaker(id: id, name: speaker.name, kind: speaker.kind)
    return (truth.with(speakers: truth.speakers + [new]), id)
  }
}
