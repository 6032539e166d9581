/// One quotation mark in a text, of whatever make.
struct Mark: Hashable {
  /// Marks that may open and close one another. Sloppy typography mixes curly and straight ones.
  enum Family: Hashable { case double, guillemet, single }

  /// Which way a mark faces.
  enum Direction: Hashable { case open, close, undecided }

  let family: Family
  let direction: Direction
  /// The offset of its first byte.
  let start: Int
  /// The offset behind its last byte.
  let end: Int
  /// Whether the mark itself tells its direction (curly, not straight).
  let isDirectional: Bool
}
