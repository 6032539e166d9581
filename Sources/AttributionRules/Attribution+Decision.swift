import QuoteSpans

extension Attribution {
  /// What a decision comes to; below a confidence no speaker is given.
  init(_ decision: Decision?, minimumConfidence: Double) {
    guard let decision else {
      self.init(
        form: .partial,
        speaker: nil,
        mention: nil,
        cue: nil,
        via: nil,
        rule: nil,
        confidence: nil,
        reason: "no rule was asked",
        continues: nil,
        resolution: nil,
        trace: []
      )
      return
    }
    let confidence =
      decision.speaker == nil
      ? nil : RuleCatalog.confidence(of: decision.evidence)
    let isWeak = (confidence ?? 1) < minimumConfidence
    self.init(
      form: decision.form,
      speaker: isWeak ? nil : decision.speaker,
      mention: decision.mention,
      cue: decision.cue,
      via: decision.via,
      rule: isWeak ? nil : decision.rule,
      confidence: isWeak ? nil : confidence,
      reason: isWeak ? Self.weakness(decision, confidence ?? 0) : decision.reason,
      continues: decision.continues,
      resolution: decision.resolution,
      evidence: decision.speaker == nil ? [] : decision.evidence,
      trace: []
    )
    traces = decision.traces
  }

  /// Why a speaker that a rule points to is not given.
  private static func weakness(_ decision: Decision, _ confidence: Double) -> String {
    let share = Int((confidence * 100).rounded())
    let name = decision.speaker?.name ?? "somebody"
    return
      "\(decision.rule ?? "a rule") points to \(name), but such evidence is right \(share) times in 100"
  }
}
