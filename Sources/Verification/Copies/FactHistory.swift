/// What the copies of an article state of one fact.
public struct FactHistory: Hashable, Sendable {
  /// A fact of an article.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    case title, byline, published
  }

  /// A copy that states something else than those before.
  public struct Change: Hashable, Sendable {
    /// The copy in which it first appears, from 0.
    public let copy: Int
    /// The last copy that states the former value.
    public let since: Int
    /// The former value.
    public let former: String
    /// The new one.
    public let value: String
    /// The way from the former value to the new one, word by word.
    public let diff: [DiffOperation]

    /// A change by its parts.
    public init(copy: Int, since: Int, former: String, value: String, diff: [DiffOperation]) {
      self.copy = copy
      self.since = since
      self.former = former
      self.value = value
      self.diff = diff
    }
  }

  /// How grave a changed fact is.
  public static let severity = Severity.notice

  /// The fact.
  public let fact: Fact
  /// What each copy states, in order; nil where one states nothing.
  public let values: [String?]
  /// The changes, in order. A copy that states nothing changes nothing.
  public let changes: [Change]

  /// A history by its parts.
  public init(fact: Fact, values: [String?], changes: [Change]) {
    self.fact = fact
    self.values = values
    self.changes = changes
  }
}
