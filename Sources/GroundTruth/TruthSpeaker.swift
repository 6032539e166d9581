public import AttributionRules

/// Somebody who is quoted in an article, with all the names that the article has for them.
public struct TruthSpeaker: Hashable, Sendable {
  /// The name by which quotations refer to the speaker, unique in its truth.
  public let id: String
  /// The full name; for an unnamed source the noun phrase.
  public let name: String
  /// What kind of speaker this is.
  public let kind: SpeakerKind
  /// The other forms of the name.
  public let aliases: [String]

  /// A speaker by id and names.
  public init(id: String, name: String, kind: SpeakerKind, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
  }
}
