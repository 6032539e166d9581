public import GroundTruth

extension Verdict {
  /// The first verdict that holds for words and speaker; nil as speaker: there is nothing to attribute.
  public init(wording: Wording, speaker: SpeakerMatch?) {
    switch (wording, speaker) {
    case (.missing, _): self = .missing
    case (.unquoted, _): self = .unquoted
    case (_, .different?): self = .misattributed
    case (.altered, _): self = .altered
    case (_, SpeakerMatch.none?): self = .unattributed
    case (.exact, _): self = .verified
    case (.elided, _): self = .elided
    case (.truncated, _): self = .truncated
    case (.extended, _): self = .extended
    }
  }

  /// How grave the verdict is: nil for `verified`; a warning for words altered in spelling or punctuation only.
  public func severity(flags: [Flag]) -> Severity? {
    switch self {
    case .verified: nil
    case .elided: .notice
    case .truncated, .extended, .unattributed: .warning
    case .altered:
      !flags.isEmpty && Set(flags).isSubset(of: [.punctuation, .spelling]) ? .warning : .error
    case .misattributed, .unquoted, .missing: .error
    }
  }
}
