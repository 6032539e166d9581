/// One quotation mark in a text, of whatever make: a page may be nothing but marks, so one takes 8 bytes.
struct Mark: Hashable {
  /// Marks that may open and close one another. Sloppy typography mixes curly and straight ones.
  enum Family: Hashable { case double, guillemet, single }

  /// Which way a mark faces.
  enum Direction: Hashable { case open, close, undecided }

  private let place: UInt32
  private let width: UInt8
  let family: Family
  let direction: Direction
  /// Whether the mark itself tells its direction (curly, not straight).
  let isDirectional: Bool

  init(family: Family, direction: Direction, start: Int, end: Int, isDirectional: Bool) {
    place = UInt32(clamping: start)
    width = UInt8(clamping: end - start)
    self.family = family
    self.direction = direction
    self.isDirectional = isDirectional
  }

  /// The offset of its first byte.
  var start: Int { Int(place) }
  /// The offset behind its last byte.
  var end: Int { Int(place) + Int(width) }
}

/// The marks of a block in order, apart by what pairs them.
struct Marks {
  /// From this many bytes on room is made at once for a mark a byte: an array that grows is in memory twice
  /// meanwhile, and room that is never written to takes none.
  private static let longBlock = 1 << 18

  /// Double marks and guillemets.
  private(set) var doubles: [Mark] = []
  private(set) var singles: [Mark] = []

  /// No mark of a block of so many bytes.
  init(ofBytes count: Int) {
    guard count >= Self.longBlock else { return }
    doubles.reserveCapacity(count)
    singles.reserveCapacity(count)
  }

  mutating func append(_ mark: Mark) {
    if mark.family == .single { singles.append(mark) } else { doubles.append(mark) }
  }
}
