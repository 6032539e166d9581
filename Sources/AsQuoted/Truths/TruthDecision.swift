import GroundTruth

/// What a person decides on a pending change.
public enum TruthDecision: Hashable, Sendable {
  /// Whose words they are.
  public enum Speaker: Hashable, Sendable {
    /// Whom the page gives; where it gives nobody, whom the truth has.
    case found
    /// The speaker of that id or name, new if the truth has none.
    case named(String)
    /// Nobody is to be judged.
    case nobody
  }

  /// The truth takes the page's words and a speaker; an unexpected quotation becomes a new entry.
  case accept(Speaker)
  /// The truth's quotation goes, which the page does not have.
  case remove
  /// The truth stays, and lists under `pages:` that this copy gives that.
  case asKnown
  /// The page's name for the speaker becomes another name of the one whom the truth has.
  case asAlias

  /// The word for it in the log.
  public var word: String {
    switch self {
    case .accept: "accept"
    case .remove: "remove"
    case .asKnown: "as-known"
    case .asAlias: "as-alias"
    }
  }
}

/// A truth with a decision carried out, and what that changed.
struct DecidedTruth {
  /// What the log says of one side of a change.
  enum Side: Hashable {
    case quote(text: String, speaker: String?)
    case page(String)
    case names(TruthSpeaker)
  }

  let truth: Truth
  /// The id of the entry; a new one for an unexpected quotation.
  let id: String
  let before: Side?
  let after: Side?
}
