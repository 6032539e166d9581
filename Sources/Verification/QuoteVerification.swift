public import GroundTruth

/// What a page has of one truth quotation.
public struct QuoteVerification: Hashable, Sendable {
  /// What was looked for.
  public struct Expected: Hashable, Sendable {
    /// The truth's words.
    public let text: String
    /// The full name of the truth's speaker, or nil: nobody is to be judged.
    public let speaker: String?

    /// Words and speaker.
    public init(text: String, speaker: String?) {
      self.text = text
      self.speaker = speaker
    }
  }

  /// The truth quotation's id.
  public let id: String
  /// What comes of words and speaker together.
  public let verdict: Verdict
  /// What the page's words are to the truth's.
  public let wording: Wording
  /// What the page's speaker is to the truth's; nil where there is nothing to attribute.
  public let speakerMatch: SpeakerMatch?
  /// How grave the verdict is; nil for `verified`.
  public let severity: Severity?
  /// What is worth a second look, in the order of ``Flag``'s cases.
  public let flags: [Flag]
  /// How the words stand in the page; nil where they are not quoted there.
  public let layout: Layout?
  /// What was looked for.
  public let expected: Expected
  /// What was found, or nil.
  public let found: FoundQuotation?
  /// The way from the truth's words to the page's; empty where nothing was found.
  public let diff: [DiffOperation]
  /// What a reader should know beyond the verdict (a name that is near, why there is no speaker), or nil.
  public let message: String?

  /// What a page has of one truth quotation.
  public init(
    id: String,
    verdict: Verdict,
    wording: Wording,
    speakerMatch: SpeakerMatch?,
    severity: Severity?,
    flags: [Flag],
    layout: Layout?,
    expected: Expected,
    found: FoundQuotation?,
    diff: [DiffOperation],
    message: String?
  ) {
    self.id = id
    self.verdict = verdict
    self.wording = wording
    self.speakerMatch = speakerMatch
    self.severity = severity
    self.flags = flags
    self.layout = layout
    self.expected = expected
    self.found = found
    self.diff = diff
    self.message = message
  }
}
