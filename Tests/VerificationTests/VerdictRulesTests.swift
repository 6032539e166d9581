import GroundTruth
import Testing
import Verification

/// From words and speaker to a verdict, and how grave it is.
@Suite struct VerdictRulesTests {
  @Test(
    arguments: [
      (Wording.exact, SpeakerMatch.same, Verdict.verified), (.exact, nil, .verified),
      (.exact, SpeakerMatch.none, .unattributed), (.exact, .different, .misattributed),
      (.altered, .same, .altered), (.altered, nil, .altered),
      (.altered, SpeakerMatch.none, .altered), (.altered, .different, .misattributed),
      (.truncated, .same, .truncated), (.truncated, SpeakerMatch.none, .unattributed),
      (.truncated, .different, .misattributed), (.extended, nil, .extended),
      (.extended, .same, .extended), (.extended, SpeakerMatch.none, .unattributed),
      (.elided, .same, .elided), (.elided, .different, .misattributed),
      (.elided, SpeakerMatch.none, .unattributed), (.unquoted, nil, .unquoted),
      (.unquoted, .different, .unquoted), (.missing, nil, .missing),
      (.missing, .different, .missing),
    ] as [(Wording, SpeakerMatch?, Verdict)]
  )
  func theFirstVerdictThatHoldsIsGiven(wording: Wording, speaker: SpeakerMatch?, verdict: Verdict) {
    #expect(Verdict(wording: wording, speaker: speaker) == verdict)
  }

  @Test func everyVerdictHasItsSeverity() {
    let severities = Verdict.allCases.map { $0.severity(flags: []) }
    let expected: [Verdict: Severity?] = [
      .verified: nil, .elided: .notice, .truncated: .warning, .extended: .warning,
      .unattributed: .warning, .altered: .error, .misattributed: .error, .unquoted: .error,
      .missing: .error,
    ]
    #expect(severities == Verdict.allCases.map { expected[$0] ?? nil })
    #expect(expected.count == Verdict.allCases.count)
  }

  @Test(
    arguments: [
      ([.punctuation], .warning), ([.spelling], .warning), ([.punctuation, .spelling], .warning),
      ([.name], .error), ([.negation, .spelling], .error), ([.condition, .punctuation], .error),
      ([], .error),
    ] as [([Flag], Severity)]
  )
  func onlySpellingAndPunctuationMakeAnAlteredOneAWarning(flags: [Flag], severity: Severity) {
    #expect(Verdict.altered.severity(flags: flags) == severity)
    #expect(Verdict.misattributed.severity(flags: flags) == .error)
  }
}
