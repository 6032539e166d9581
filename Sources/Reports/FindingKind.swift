import AsQuoted

/// What a finding says of a page, and what a reader does about it: the verdicts that are findings, and
/// what is said of a page beside them. Formats for machines know it by its raw value.
enum FindingKind: String, Hashable, Sendable, CaseIterable {
  case elided, truncated, extended, unattributed, altered, misattributed, unquoted, missing
  case unexpected
  case notAsExpected = "not-as-expected"
  case cannotCheck = "cannot-check"

  /// The finding that a verdict is; nil for `verified`.
  init?(_ verdict: Verdict) {
    self.init(rawValue: verdict.rawValue)
  }

  /// What it says, in a sentence.
  var meaning: String {
    switch self {
    case .elided:
      "The page's words differ from the truth's only where the page marks it: …, [ ], [sic]."
    case .truncated: "The page's words stop short of the truth's, and no mark says so."
    case .extended: "The page's words go on where the truth's end."
    case .unattributed: "The words are the truth's, and the rules gave them no speaker."
    case .altered: "The page's words are not those of the truth."
    case .misattributed: "The page gives the words to another speaker than the truth."
    case .unquoted: "The words stand in the article without quotation marks."
    case .missing: "The words are not in the article."
    case .unexpected: "The page quotes words that the truth does not hold."
    case .notAsExpected: "The page does not give what the truth says under pages: that it gives."
    case .cannotCheck: "The page can't be checked."
    }
  }

  /// What to do about it.
  var advice: String {
    switch self {
    case .elided: "Look whether what is left out changes the sense."
    case .truncated: "Look whether the cut changes the sense; put the words back, or mark the cut."
    case .extended: "Look whether the words are the speaker's; if so, correct the truth."
    case .unattributed: "Read the sentence around the words: a person has to tell who says them."
    case .altered: "Hold both against the source; correct the page, or the truth if that is wrong."
    case .misattributed: "Read the sentence around the words; correct the page, or the truth."
    case .unquoted: "Look whether the quotation marks were lost; put them back."
    case .missing: "Look whether the page is cut or was changed; save it again, or correct it."
    case .unexpected: "Check the words; if they are right, add them to the truth."
    case .notAsExpected:
      "Look what changed, in the page or in the rules; then correct pages: in the truth."
    case .cannotCheck: "Do what the reason says, or take the page out of the run."
    }
  }

  /// How grave it is, as a rule.
  var severity: Severity {
    switch self {
    case .elided: .notice
    case .truncated, .extended, .unattributed, .unexpected: .warning
    case .altered, .misattributed, .unquoted, .missing, .notAsExpected, .cannotCheck: .error
    }
  }

  /// Every kind, the gravest first.
  static let bySeverity = Severity.allCases.reversed().flatMap { severity in
    allCases.reversed().filter { $0.severity == severity }
  }
}
