/// A stretch of text as UTF-8 byte offsets, half open.
///
/// Every range in the package counts UTF-8 bytes of the text it belongs to. Other units (Unicode
/// scalars in reports and annotated corpora) are turned into bytes where they come in and made
/// from bytes where they go out; see ``ScalarOffsets``.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset behind the last byte.
  public let end: Int

  /// A range from `start` up to `end`, in UTF-8 bytes; `end` is raised to `start` if it is less.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether no byte is in the range.
  public var isEmpty: Bool { start == end }

  /// Whether the byte at `offset` is in the range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every byte of `other` is in this range.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two have a byte in common.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
}

extension TextRange: Comparable {
  /// By start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension String {
  /// The text of a range of this string's UTF-8 bytes; broken sequences at its ends are repaired.
  public subscript(_ range: TextRange) -> String {
    let bytes = utf8
    guard range.start >= 0, range.end <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: range.start)
    let end = bytes.index(start, offsetBy: range.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
