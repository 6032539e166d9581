/// One quotation over the copies of its article.
public struct QuotationHistory: Hashable, Sendable {
  /// What a copy has of a quotation.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// The first copy has it: others are held against this.
    case first
    /// As in the last copy that has it.
    case same
    /// Other words.
    case changed
    /// The same words, given to another speaker.
    case speakerChanged = "speaker-changed"
    /// The same words; whether the speaker is the same is not sure.
    case speakerNotSure = "speaker-not-sure"
    /// The words stand there without quotation marks.
    case unquoted
    /// There for the first time, though not in the first copy.
    case new
    /// There again.
    case back
    /// Not there, though in an earlier copy.
    case gone
    /// In no copy so far.
    case notYet = "not-yet"
  }

  /// What one copy has of a quotation.
  public struct Cell: Hashable, Sendable {
    /// What the copy has.
    public let state: State
    /// The words and where they stand; nil where they do not.
    public let found: FoundQuotation?
    /// What changed in this copy, or nil.
    public let change: QuotationChange?

    /// A cell by its parts.
    public init(state: State, found: FoundQuotation?, change: QuotationChange?) {
      self.state = state
      self.found = found
      self.change = change
    }
  }

  /// The name of the quotation in reports; numbered in the order in which quotations appear.
  public let id: String
  /// One for each copy, in order.
  public let cells: [Cell]

  /// A history by its parts.
  public init(id: String, cells: [Cell]) {
    self.id = id
    self.cells = cells
  }

  /// The changes, in order.
  public var changes: [QuotationChange] { cells.compactMap(\.change) }

  /// The gravest change's severity, or nil without changes.
  public var severity: Severity? { changes.map(\.severity).max() }

  /// The words and speaker by which people know the quotation: where it is first found.
  public var opening: FoundQuotation? { cells.lazy.compactMap(\.found).first }
}
