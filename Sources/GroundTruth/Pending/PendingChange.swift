public import AttributionRules
public import QuoteSpans

/// Something that a page has and its truth does not, for a person to decide on.
public struct PendingChange: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// A quotation of the truth that came with a verdict.
    case quote(Verdict)
    /// A quotation of the page that the truth does not hold.
    case unexpected
    /// A page that can't be checked.
    case page(CannotCheckCause)
  }

  /// What the truth has.
  public struct Expected: Hashable, Sendable {
    /// The truth's words.
    public let text: String
    /// The speaker's name, or nil: nobody is to be judged.
    public let speaker: String?

    /// Words and speaker.
    public init(text: String, speaker: String?) {
      self.text = text
      self.speaker = speaker
    }
  }

  /// What the page has.
  public struct Found: Hashable, Sendable {
    /// The page's words, without outer marks.
    public let text: String
    /// Who the rules say said them, or nil.
    public let speaker: Speaker?
    /// How the words are quoted, or nil.
    public let form: QuotationForm?
    /// The reporting verb, or nil.
    public let cue: String?
    /// The outlet or record that relays the words, or nil.
    public let via: String?
    /// Words that stand before the quotation in the page, or nil.
    public let prefix: String?
    /// Words that stand behind it, or nil.
    public let suffix: String?

    /// What a page has.
    public init(
      text: String,
      speaker: Speaker?,
      form: QuotationForm? = nil,
      cue: String? = nil,
      via: String? = nil,
      prefix: String? = nil,
      suffix: String? = nil
    ) {
      self.text = text
      self.speaker = speaker
      self.form = form
      self.cue = cue
      self.via = via
      self.prefix = prefix
      self.suffix = suffix
    }
  }

  /// What the page's speaker is to the truth's.
  public enum SpeakerMatch: String, Hashable, Sendable, CaseIterable {
    /// The same, by name, alias or mention.
    case same
    /// Another one.
    case different
    /// The rules gave none.
    case none
  }

  /// A step of the way from the truth's words to the page's; what differs in typography only counts as equal.
  public struct Step: Hashable, Sendable {
    /// What becomes of the words.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case equal, delete, insert
    }

    /// What becomes of the words.
    public let kind: Kind
    /// The words, with the spaces and punctuation between them.
    public let text: String

    /// A step by its kind and words.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The truth quotation's id; `new-1` and so on for unexpected ones, `cannot-check` for a page.
  public package(set) var id: String
  /// What it is about.
  public let subject: Subject
  /// The page's path from the truth's folder, with `#N` behind it for page N of a container.
  public let page: String
  /// The SHA-256 of the page's file, in hexadecimal, or nil.
  public let sha256: String?
  /// What the truth has, or nil.
  public let expected: Expected?
  /// What the page has, or nil.
  public let found: Found?
  /// What the page's speaker is to the truth's; nil where there is nothing to compare.
  public let speakerMatch: SpeakerMatch?
  /// The way from the one to the other; empty where there is none to show.
  public let diff: [Step]
  /// What a reader should know beyond that, or nil.
  public let message: String?
  /// For an unexpected quotation, the id of the truth quotation that stands before it in the page, or nil.
  public package(set) var after: String?

  /// Something to decide on.
  public init(
    id: String,
    subject: Subject,
    page: String,
    sha256: String?,
    expected: Expected? = nil,
    found: Found? = nil,
    speakerMatch: SpeakerMatch? = nil,
    diff: [Step] = [],
    message: String? = nil,
    after: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.page = page
    self.sha256 = sha256
    self.expected = expected
    self.found = found
    self.speakerMatch = speakerMatch
    self.diff = diff
    self.message = message
    self.after = after
  }

  /// The page's name as a truth lists it under `pages:`.
  public var pageName: String { page.split(separator: "/").last.map(String.init) ?? page }

  /// The word for what came: a verdict, `unexpected` or `cannot-check`.
  public var verdict: String {
    switch subject {
    case .quote(let verdict): verdict.rawValue
    case .unexpected: TruthKeys.unexpected
    case .page: TruthKeys.cannotCheck
    }
  }
}
