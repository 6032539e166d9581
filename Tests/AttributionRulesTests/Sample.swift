import AttributionRules
import QuoteSpans
import TestSupport

/// A marked text, `{source:Ann Lee} {cue:said}: {content:“We won.”}`, and what the rules make of it.
///
/// Where the speaker's name isn't the source's words, the mark carries it: `{source=Ann Lee:she}`.
struct Sample {
  let marked: MarkedText
  /// What was found for the quotation that `content` marks.
  let attribution: Attribution

  /// Runs the rules over a marked text.
  init(_ text: String) throws {
    marked = try MarkedText(text)
    let article = marked.article
    let quotations = try QuotationScanner().quotations(in: article)
    guard let content = marked.mark("content")?.range,
      let number = quotations.firstIndex(where: { $0.extent == content })
    else {
      throw SampleError(description: "“content” marks no quotation in \(text)")
    }
    // Whatever share of a rule's answers was right when last measured: this asks what the rules find.
    attribution =
      AttributionEngine(minimumConfidence: 0)
      .attribute(article, quotations).attributions[number]
  }

  /// The sample with the source and cue that were found in place of its own.
  var found: String {
    var marks = marked.marks.filter { $0.label == "content" }
    if let cue = attribution.cue { marks.append(MarkedText.Mark("cue", cue.range)) }
    if let mention = attribution.mention {
      let name = attribution.speaker?.name ?? "nobody"
      marks.append(
        MarkedText.Mark("source", value: name == mention.text ? nil : name, mention.range)
      )
    }
    return marked.marked(marks).description
  }

  /// The rule that decided, or why none did.
  var rule: String { attribution.rule ?? attribution.reason ?? "no rule and no reason" }

  /// The speaker's name; nil if the words are nobody's.
  var who: String? { attribution.speaker?.name }

  /// The speaker's name and kind, or `nobody` and why.
  var speaker: String {
    guard let speaker = attribution.speaker else {
      return "nobody: \(attribution.reason ?? "no reason is given")"
    }
    return "\(speaker.name), \(speaker.kind)"
  }
}

/// A sample that is written wrongly.
struct SampleError: Error, CustomStringConvertible {
  let description: String
}
