public import QuoteSpans

/// One quotation that an article holds, with the one who said it.
public struct TruthQuote: Hashable, Sendable {
  /// Whether a person has looked at the entry.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case confirmed
    /// Written by the tool; nobody has confirmed it yet.
    case draft
  }

  /// The forms that a truth may give: scare quotes quote nobody.
  public static let forms: [QuotationForm] = [.direct, .partial, .block]

  /// The name of the entry in reports, unique in its truth.
  public let id: String
  /// The words between the quotation marks, as printed.
  public let text: String
  /// The id of the speaker; nil (written `null`) where nobody is to be judged.
  public let speaker: String?
  /// How the words are quoted, or nil. Informs, is not judged.
  public let form: QuotationForm?
  /// The reporting verb; nil where the quotation goes on from the one before. Informs, is not judged.
  public let cue: String?
  /// The outlet or record that relays the words, or nil. Informs, is not judged.
  public let via: String?
  /// A remark of the curator, or nil.
  public let note: String?
  /// Whether a person has looked at the entry.
  public let status: Status
  /// Words that stand before the quotation, to tell two equal ones apart, or nil.
  public let prefix: String?
  /// Words that stand behind the quotation, to tell two equal ones apart, or nil.
  public let suffix: String?

  /// A quotation by its words and speaker.
  public init(
    id: String,
    text: String,
    speaker: String?,
    form: QuotationForm? = nil,
    cue: String? = nil,
    via: String? = nil,
    note: String? = nil,
    status: Status = .confirmed,
    prefix: String? = nil,
    suffix: String? = nil
  ) {
    self.id = id
    self.text = text
    self.speaker = speaker
    self.form = form
    self.cue = cue
    self.via = via
    self.note = note
    self.status = status
    self.prefix = prefix
    self.suffix = suffix
  }

  /// `q01`: as many digits as the last one needs, two at least, so that ids sort.
  package static func id(_ number: Int, of count: Int) -> String {
    let digits = String(number)
    let width = max(2, String(count).count)
    return "q" + String(repeating: "0", count: width - digits.count) + digits
  }
}
