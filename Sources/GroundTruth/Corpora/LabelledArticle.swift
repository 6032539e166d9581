package import AttributionRules
package import TextModel

/// An article whose quotations are labelled by hand with who said them.
package struct LabelledArticle: Sendable {
  /// The name of the article's text file.
  package let id: String
  /// The article's text, in which the labels' ranges count.
  package let text: ScalarText
  /// The people whom labels name, by their keys.
  package let speakers: [String: LabelledSpeaker]
  /// The labels, in the order of the file.
  package let labels: [QuotationLabel]

  /// An article with labels whose speakers are all among those given.
  package init(
    id: String,
    text: ScalarText,
    speakers: [String: LabelledSpeaker],
    labels: [QuotationLabel]
  ) {
    self.id = id
    self.text = text
    self.speakers = speakers
    self.labels = labels
  }
}

/// Somebody whom labels name.
package struct LabelledSpeaker: Hashable, Sendable {
  /// The full name, or the noun phrase of somebody unnamed.
  package let name: String
  /// The other forms of the name.
  package let aliases: [String]
  /// What kind of speaker this is.
  package let kind: SpeakerKind

  /// A speaker by the forms of the name.
  package init(name: String, aliases: [String] = [], kind: SpeakerKind) {
    self.name = name
    self.aliases = aliases
    self.kind = kind
  }
}

/// What is known of one stretch between quotation marks.
package struct QuotationLabel: Hashable, Sendable {
  /// What the marks are for.
  package enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// Words that somebody said or wrote.
    case speech
    /// Marks of distance.
    case scare
    /// The title of a work, or a nickname.
    case title
    /// Anything else that quotes nobody.
    case other
    /// No stretch at all: a slip of whoever looked for the marks. It is not scored.
    case broken
  }

  /// What kind of words the text names the speaker by, at this quotation.
  package enum MentionKind: String, Hashable, Sendable, CaseIterable {
    case name
    case nounPhrase = "noun phrase"
    case pronoun
    /// None: the words go on from the quotation before.
    case goesOn = "goes on"
    /// The text doesn't say who said it.
    case none
  }

  /// Where it stands in the article's text, marks included, in UTF-8 bytes.
  package let range: TextRange
  /// What the marks are for.
  package let purpose: Purpose
  /// The key of who said it, or nil: nobody, or nobody knows.
  package let speaker: String?
  /// The words that refer to the speaker here, or nil: the quotation goes on from one before.
  package let mention: String?

  /// A label by its parts.
  package init(range: TextRange, purpose: Purpose, speaker: String?, mention: String?) {
    self.range = range
    self.purpose = purpose
    self.speaker = speaker
    self.mention = mention
  }

  /// The pronouns that count as such.
  private static let pronouns: Set<String> = [
    "he", "she", "they", "it", "i", "his", "her", "him", "we", "who",
  ]

  /// Whether the mention is a pronoun.
  package var isPronoun: Bool {
    guard let mention else { return false }
    return Self.pronouns.contains(Array(mention.unicodeScalars).lowercased.string)
  }

  /// What kind of words name the speaker, who is `gold`.
  ///
  /// A name is a mention that has a capitalised word of the speaker's name in it.
  package func mentionKind(_ gold: LabelledSpeaker?) -> MentionKind {
    guard let gold else { return .none }
    guard let mention else { return .goesOn }
    if isPronoun { return .pronoun }
    guard gold.kind != .unnamed else { return .nounPhrase }
    let names = Set(Self.capitalisedWords(gold.name))
    return Self.capitalisedWords(mention).contains(where: names.contains) ? .name : .nounPhrase
  }

  private static func capitalisedWords(_ text: String) -> [String] {
    text.unicodeScalars.split { !$0.isCorpusWordPart }.map(String.init)
      .filter { $0.unicodeScalars.first?.isCorpusUpper == true }
  }
}
