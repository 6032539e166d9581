public import AsQuoted

/// Why each quotation of a page is given its speaker, or none.
public enum ExplanationTextReport {
  /// The text about a page, or about one of its quotations, by number from 1; nil if there is none of that number.
  public static func text(
    _ page: PageExtraction,
    quotation only: Int? = nil,
    _ options: ReportOptions
  ) -> String? {
    let ink = Ink(hasColour: options.hasColour)
    let numbers = page.quotations.indices.filter { only == nil || $0 + 1 == only }
    if only != nil, numbers.isEmpty { return nil }
    let places = ArticlePlaces(page.article)
    let blocks = numbers.map { number in
      explanation(page, number, places, ink)
    }
    return blocks.joined(separator: "\n")
  }

  private static func explanation(
    _ page: PageExtraction,
    _ number: Int,
    _ places: ArticlePlaces,
    _ ink: Ink
  ) -> String {
    let quotation = page.quotations[number]
    let attribution = page.attributions.attributions[number]
    let words = quotation.text(in: page.article).onOneLine
    var text = "\(ink.bold(String(number + 1)))  “\(words)”\n"
    func add(_ label: String, _ value: String?) {
      guard let value else { return }
      text += "   \(label.padded(to: 9))  \(value.onOneLine)\n"
    }
    add("where", places.description(quotation.extent))
    add("sentence", MarkedSentence(quotation, attribution, in: page.article)?.text(ink))
    add("form", attribution.form.rawValue)
    add("speaker", attribution.speaker.map { "\($0.name) (\($0.kind.rawValue))" } ?? "none")
    add("why not", attribution.reason)
    add("rule", attribution.rule.map(AttributionWords.rule))
    add("cue", attribution.cue.map { "“\($0.text)”" })
    add("mention", attribution.mention.map { "“\($0.text)”" })
    add("resolved", attribution.resolution)
    add("sure", attribution.confidence.map(AttributionWords.confidence))
    add("evidence", AttributionWords.evidence(attribution.evidence))
    add("via", attribution.via)
    add("goes on", attribution.continues.map { "from quotation \($0 + 1)" })
    for (index, trace) in attribution.trace.enumerated() {
      add(index == 0 ? "tried" : "", "\(trace.rule): \(trace.outcome)")
    }
    return text
  }
}
