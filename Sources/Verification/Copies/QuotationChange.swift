/// What became of a quotation between two copies of its article.
public struct QuotationChange: Hashable, Sendable {
  /// What changed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It is in no copy before.
    case new
    /// It is not there any more.
    case gone
    /// It is there again, in quotation marks.
    case back
    /// Its words stand there without quotation marks.
    case unquoted
    /// Its words are others.
    case words
    /// It is given to another speaker.
    case speaker
    /// The name of its speaker is another one, and the rules are not sure enough of both, or the two may be
    /// one person.
    case speakerNotSure = "speaker-not-sure"
  }

  /// What changed, in the order of ``Kind``'s cases, at least one.
  public let kinds: [Kind]
  /// The copy in which the change first appears, from 0.
  public let copy: Int
  /// The last copy that has the former state: of a new quotation the last without it.
  public let since: Int
  /// How grave the change is.
  public let severity: Severity
  /// What the words are to the former ones; nil where they did not change.
  public let wording: Wording?
  /// What is worth a second look, in the order of ``Flag``'s cases.
  public let flags: [Flag]
  /// The way from the former words to these; empty where they did not change.
  public let diff: [DiffOperation]
  /// The former words; nil for a new quotation.
  public let formerText: String?
  /// The words in this copy; nil where it is gone.
  public let text: String?
  /// The former speaker's name, or nil: none was known.
  public let formerSpeaker: String?
  /// The speaker's name in this copy, or nil: not known.
  public let speaker: String?
  /// The last earlier copy that had just these words, where others came between; from 0.
  public let restores: Int?

  /// A change by its parts.
  public init(
    kinds: [Kind],
    copy: Int,
    since: Int,
    severity: Severity,
    wording: Wording? = nil,
    flags: [Flag] = [],
    diff: [DiffOperation] = [],
    formerText: String? = nil,
    text: String? = nil,
    formerSpeaker: String? = nil,
    speaker: String? = nil,
    restores: Int? = nil
  ) {
    self.kinds = kinds
    self.copy = copy
    self.since = since
    self.severity = severity
    self.wording = wording
    self.flags = flags
    self.diff = diff
    self.formerText = formerText
    self.text = text
    self.formerSpeaker = formerSpeaker
    self.speaker = speaker
    self.restores = restores
  }
}
