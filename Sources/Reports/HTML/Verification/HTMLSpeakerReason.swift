import AsQuoted

/// Why words have their speaker, or none: the sentence with source, cue and content marked, and the rule.
struct HTMLSpeakerReason {
  /// How much of a long content the sentence shows of its start and of its end, in characters.
  private static let contentLimit = 90

  private let found: FoundQuotation
  private let page: PageExtraction
  private let words: HTMLArticleWords
  private let attribution: Attribution?

  init(_ found: FoundQuotation, of page: PageExtraction, _ words: HTMLArticleWords) {
    self.found = found
    self.page = page
    self.words = words
    attribution = found.quotations.first.flatMap { number in
      let attributions = page.attributions.attributions
      return attributions.indices.contains(number) ? attributions[number] : nil
    }
  }

  func html(opens: Bool) -> HTMLText { "\(sentence)\(reason(opens))" }

  private var sentence: HTMLText {
    let sentence = MarkedSentence(contents: found.spans, attribution, in: page.article)
    return words.sentence((sentence?.parts ?? []).map(part).joined())
  }

  private func part(_ part: MarkedSentence.Part) -> HTMLText {
    switch part.label {
    case nil: return "\(part.text)"
    case .content:
      let isLong = part.text.count > 3 * Self.contentLimit
      let text =
        isLong
        ? part.text.shortened(to: Self.contentLimit) + " "
          + part.text.shortenedAtStart(to: Self.contentLimit) : part.text
      return "<span class=\"part content\">\(text)</span>"
    case .source, .cue:
      let label = part.label?.rawValue ?? ""
      return
        "<span class=\"part \(label)\"><span class=\"label\">\(label)</span> \(part.text)</span>"
    }
  }

  private func reason(_ opens: Bool) -> HTMLText {
    guard let attribution else { return "" }
    let summary: HTMLText = "Why <bdi>\(found.speaker?.name ?? HTMLSides.noSpeaker)</bdi>"
    return HTMLFold("why", summary, isOpen: opens, facts(attribution).html).html
  }

  private func facts(_ attribution: Attribution) -> HTMLFacts {
    HTMLFacts([
      ("Why not", HTMLFacts.words(attribution.reason)),
      ("Rule", HTMLFacts.words(attribution.rule.map(AttributionWords.rule))),
      ("Source", HTMLFacts.words(attribution.mention.map { "“\($0.text)”" })),
      ("Cue", HTMLFacts.words(attribution.cue.map { "“\($0.text)”" })),
      ("Resolved", HTMLFacts.words(attribution.resolution)),
      ("Sure", HTMLFacts.words(attribution.confidence.map(AttributionWords.confidence))),
      ("Evidence", HTMLFacts.words(AttributionWords.evidence(attribution.evidence))),
      ("Relayed by", HTMLFacts.words(attribution.via)),
      ("Form", HTMLFacts.words(attribution.form.rawValue)),
      ("Goes on from", HTMLFacts.words(attribution.continues.flatMap(before))),
      ("Tried", tried(attribution.trace)),
    ])
  }

  /// The quotation from which another goes on.
  private func before(_ number: Int) -> String? {
    guard page.quotations.indices.contains(number) else { return nil }
    return
      "“\(page.quotations[number].text(in: page.article).onOneLine.shortened(to: Self.contentLimit))”"
  }

  private func tried(_ trace: [RuleTrace]) -> HTMLText? {
    guard !trace.isEmpty else { return nil }
    let items = trace.map { step -> HTMLText in
      "<li>\(step.rule): <bdi>\(step.outcome)</bdi></li>\n"
    }
    return "<ol>\n\(items.joined())</ol>"
  }
}
