public import ArticleExtraction
public import AttributionRules
public import QuoteSpans
public import TextModel

/// Words of a page, with where they stand and who is given them there.
public struct FoundQuotation: Hashable, Sendable {
  /// The words without outer marks; the parts of a split quotation are joined by a space.
  public let text: String
  /// Who the rules say said them, or nil: they abstained, or the words are not quoted.
  public let speaker: Speaker?
  /// The words that refer to the speaker, or nil.
  public let mention: TextSpan?
  /// The words that signal the attribution, or nil.
  public let cue: TextSpan?
  /// The rule that decided, or nil.
  public let rule: String?
  /// The measured share of that rule's right answers, 0...1, or nil.
  public let confidence: Double?
  /// The outlet or record that relays the words, or nil.
  public let via: String?
  /// Why no speaker is given, or nil.
  public let reason: String?
  /// How the words are quoted; nil where they are not.
  public let form: QuotationForm?
  /// The kind of the block in which the words start; those in titles and captions are outside the article's text.
  public let block: Block.Kind
  /// Where the words stand, outer marks taken in: UTF-8 bytes of ``Article/content``, at least one.
  public let spans: [TextRange]
  /// The page's quotations that hold the words, by number; empty where they are not quoted.
  public let quotations: [Int]
  /// The page's text right before the words and their outer mark: about eight words, whole; never beyond
  /// the article's text, nor beyond a title or caption.
  public let prefix: String
  /// The page's text right behind the words and their outer mark, likewise.
  public let suffix: String

  /// Words of a page as found.
  public init(
    text: String,
    speaker: Speaker?,
    mention: TextSpan?,
    cue: TextSpan?,
    rule: String?,
    confidence: Double?,
    via: String?,
    reason: String?,
    form: QuotationForm?,
    block: Block.Kind,
    spans: [TextRange],
    quotations: [Int],
    prefix: String = "",
    suffix: String = ""
  ) {
    self.text = text
    self.speaker = speaker
    self.mention = mention
    self.cue = cue
    self.rule = rule
    self.confidence = confidence
    self.via = via
    self.reason = reason
    self.form = form
    self.block = block
    self.spans = spans
    self.quotations = quotations
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// A quotation of a page that belongs to none of the truth.
public struct UnexpectedQuotation: Hashable, Sendable {
  /// The words and where they stand.
  public let found: FoundQuotation
  /// The id of the truth quotation to which the words are near, or nil. Only a hint.
  public let near: String?
  /// The way from that quotation's words to these; empty without one.
  public let diff: [DiffOperation]

  /// A quotation that belongs to none of the truth.
  public init(found: FoundQuotation, near: String?, diff: [DiffOperation]) {
    self.found = found
    self.near = near
    self.diff = diff
  }
}

/// A quotation of a page that is counted, and not judged.
public struct CountedQuotation: Hashable, Sendable {
  /// Why it is not judged.
  public enum Cause: Hashable, Sendable {
    /// Marks that quote nobody.
    case scare
    /// It stands within another quotation.
    case nested
    /// It repeats the truth quotation with this id, whole or an unbroken run of it.
    case repeated(String)
    /// The truth covers only some of the article's quotations.
    case notCovered
  }

  /// The words and where they stand.
  public let found: FoundQuotation
  /// Why it is not judged.
  public let cause: Cause

  /// A quotation that is not judged.
  public init(found: FoundQuotation, cause: Cause) {
    self.found = found
    self.cause = cause
  }
}
