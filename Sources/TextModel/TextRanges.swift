/// Ranges of a text, in order. There is one as a rule, which takes no room of its own: a page may have very many.
public struct TextRanges: RandomAccessCollection, Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The number of ranges.
  public let count: Int
  private let only: TextRange
  /// All of them, where there is not one.
  private let list: [TextRange]

  /// One range.
  public init(_ range: TextRange) {
    count = 1
    only = range
    list = []
  }

  /// Any number of ranges.
  public init(_ list: [TextRange]) {
    count = list.count
    only = list.first ?? TextRange(0, 0)
    self.list = list.count == 1 ? [] : list
  }

  /// Any number of ranges.
  public init(arrayLiteral list: TextRange...) { self.init(list) }

  /// The place of the first, 0.
  public var startIndex: Int { 0 }

  /// The place behind the last.
  public var endIndex: Int { count }

  /// The range at a place.
  public subscript(place: Int) -> TextRange {
    guard count == 1 else { return list[place] }
    precondition(place == 0, "a place in the list")
    return only
  }

  /// The first range, or nil.
  public var first: TextRange? { count > 0 ? only : nil }

  /// The last range, or nil.
  public var last: TextRange? { count == 1 ? only : list.last }
}
