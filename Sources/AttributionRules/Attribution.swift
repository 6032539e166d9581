public import QuoteSpans
public import TextModel

/// What kind of speaker somebody is.
public enum SpeakerKind: String, Hashable, Sendable, CaseIterable {
  case person, organisation, unnamed, document
}

/// Who said the words: a source resolved to one person, organisation, document or unnamed person.
public struct Speaker: Hashable, Sendable {
  /// The fullest form of the name in the article; for an unnamed source its noun phrase.
  public let name: String
  /// What kind of speaker this is.
  public let kind: SpeakerKind

  /// A speaker by name and kind.
  public init(name: String, kind: SpeakerKind) {
    self.name = name
    self.kind = kind
  }
}

/// A stretch of an article, with its words.
public struct TextSpan: Hashable, Sendable {
  /// The words.
  public let text: String
  /// Where they stand in the article's content, in UTF-8 bytes.
  public let range: TextRange

  /// A stretch of an article.
  public init(text: String, range: TextRange) {
    self.text = text
    self.range = range
  }
}

/// Who said one quotation, and the evidence for it; or why no speaker is given.
public struct Attribution: Hashable, Sendable {
  /// How the words are quoted.
  public let form: QuotationForm
  /// Who said them, or nil: the rules abstained and ``reason`` says why.
  public let speaker: Speaker?
  /// The words that refer to the speaker, or nil.
  public let mention: TextSpan?
  /// The words that signal the attribution, or nil: the quotation goes on from one before.
  public let cue: TextSpan?
  /// The outlet or record that relays the words, or nil.
  public let via: String?
  /// The identifier of the rule that decided (for a speaker or for scare quotes), or nil.
  public let rule: String?
  /// How likely the speaker is right, 0...1, as measured for such evidence; nil for an abstention.
  public let confidence: Double?
  /// Why no speaker is given, in plain words; nil where one is.
  public let reason: String?
  /// The index of the quotation from which this one goes on, or nil.
  public let continues: Int?
  /// How the mention became the speaker, in plain words, or nil; nil where the engine keeps no traces.
  public let resolution: String?
  /// What the answer rests on, as short marks (`amount:few`): the confidence is made from how often
  /// answers with each were right. Empty where no rule points to anybody.
  public let evidence: [String]
  /// The rules that were looked at, in order, the deciding one last; empty where the engine keeps no
  /// traces (``AttributionEngine/keepsTraces``).
  public var trace: [RuleTrace] { traces.all }

  /// What ``trace`` is made of; set by the engine, which shares the lists.
  var traces: RuleTraces

  /// An attribution as the rules found it.
  public init(
    form: QuotationForm,
    speaker: Speaker?,
    mention: TextSpan?,
    cue: TextSpan?,
    via: String?,
    rule: String?,
    confidence: Double?,
    reason: String?,
    continues: Int?,
    resolution: String?,
    evidence: [String] = [],
    trace: [RuleTrace]
  ) {
    self.form = form
    self.speaker = speaker
    self.mention = mention
    self.cue = cue
    self.via = via
    self.rule = rule
    self.confidence = confidence
    self.reason = reason
    self.continues = continues
    self.resolution = resolution
    self.evidence = evidence
    traces = RuleTraces(trace)
  }
}

/// The attributions of an article's quotations, and the people that it names.
public struct AttributionResult: Sendable {
  /// One for each quotation, in the same order.
  public let attributions: [Attribution]
  /// All persons and organisations that the article names, quoted or not.
  public let speakers: [Speaker]

  /// A result for one article.
  public init(attributions: [Attribution], speakers: [Speaker]) {
    self.attributions = attributions
    self.speakers = speakers
  }
}
