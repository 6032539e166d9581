/// A step from the truth's words to the page's.
///
/// The texts of equal and delete joined are the truth's text; those of equal and insert are the page's.
public struct DiffOperation: Hashable, Sendable {
  /// What becomes of the words.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Both have them, byte for byte.
    case equal
    /// Only the page has them.
    case insert
    /// Only the truth has them.
    case delete
  }

  /// What becomes of the words.
  public let kind: Kind
  /// The words, with the spaces and punctuation between them.
  public let text: String
  /// Whether the difference is one that is folded away before comparing: curly against straight
  /// marks, the case of the first letter, the comma before the closing mark. False for equal words.
  public let isTypographic: Bool
  /// Whether the page itself marks the difference: words left out at …, put in or changed in [ ].
  /// False for equal words.
  public let isMarked: Bool

  /// A step by its kind and words.
  public init(kind: Kind, text: String, isTypographic: Bool = false, isMarked: Bool = false) {
    self.kind = kind
    self.text = text
    self.isTypographic = isTypographic
    self.isMarked = isMarked
  }
}
