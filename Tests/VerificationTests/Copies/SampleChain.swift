import AttributionRules

@testable import Verification

/// The history that copies, written down as pages, give.
func chain(_ copies: SamplePage..., least: Double = 0.5) -> [QuotationHistory] {
  var chain = QuotationChain(minimumConfidence: least)
  for copy in copies {
    chain.add(
      article: copy.article,
      quotations: copy.quotations,
      attributions: AttributionResult(attributions: copy.attributions, speakers: copy.speakers)
    )
  }
  return chain.histories
}

/// The history of copies with a paragraph each.
func chain(_ copies: [String], least: Double = 0.5) -> [QuotationHistory] {
  var chain = QuotationChain(minimumConfidence: least)
  for copy in copies.map({ SamplePage([$0]) }) {
    chain.add(
      article: copy.article,
      quotations: copy.quotations,
      attributions: AttributionResult(attributions: copy.attributions, speakers: copy.speakers)
    )
  }
  return chain.histories
}

extension SamplePage {
  /// The page with every speaker of a kind, and the rules so sure of them.
  func with(kind: SpeakerKind = .person, confidence: Double) -> SamplePage {
    var page = self
    page.attributions = attributions.map { old in
      Attribution(
        form: old.form,
        speaker: old.speaker.map { Speaker(name: $0.name, kind: kind) },
        mention: old.mention,
        cue: old.cue,
        via: old.via,
        rule: old.rule,
        confidence: confidence,
        reason: old.reason,
        continues: old.continues,
        resolution: old.resolution,
        trace: []
      )
    }
    return page
  }
}

extension QuotationHistory {
  /// The states, in order.
  var states: [State] { cells.map(\.state) }
}
