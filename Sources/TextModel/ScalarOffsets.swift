/// Turns UTF-8 byte offsets of one text into Unicode scalar offsets and back.
///
/// Reports count scalars, as the annotated corpora and most other tools do; the package itself
/// counts bytes. A lookup costs at most 64 steps.
public struct ScalarOffsets: Sendable {
  private static let stride = 64

  // The text itself and no copy of it: it may be a whole page's.
  private let text: String
  private let length: Int
  /// The number of scalars before byte `index * stride`.
  private let counts: [Int]
  private let isASCII: Bool

  /// Reads a text once.
  public init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8Span.span
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    for offset in bytes.indices {
      if offset % Self.stride == 0 { counts.append(scalars) }
      if bytes[offset] & 0xC0 != 0x80 { scalars += 1 }
    }
    counts.append(scalars)
    self.counts = counts
    length = bytes.count
    isASCII = scalars == bytes.count
    self.text = text
  }

  /// The number of scalars before a byte offset, which is clamped to the text.
  public func scalarOffset(ofByte offset: Int) -> Int {
    let offset = min(max(0, offset), length)
    if isASCII { return offset }
    let block = offset / Self.stride
    guard block * Self.stride < length else { return counts[counts.count - 1] }
    let bytes = text.utf8Span.span
    var scalars = counts[block]
    for index in (block * Self.stride)..<offset where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The byte offset of the scalar with a number, which is clamped to the text.
  public func byteOffset(ofScalar scalar: Int) -> Int {
    if isASCII { return min(max(0, scalar), length) }
    guard scalar > 0 else { return 0 }
    var low = 0
    var high = counts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if counts[middle] <= scalar { low = middle } else { high = middle - 1 }
    }
    let bytes = text.utf8Span.span
    var offset = min(low * Self.stride, length)
    var seen = low * Self.stride < length ? counts[low] : counts[counts.count - 1]
    while offset < length {
      if bytes[offset] & 0xC0 != 0x80 {
        if seen == scalar { return offset }
        seen += 1
      }
      offset += 1
    }
    return length
  }
}

extension TextRange {
  /// The range of `text` between two Unicode scalar offsets, half open.
  public init(scalarOffsets start: Int, _ end: Int, in text: ScalarOffsets) {
    self.init(text.byteOffset(ofScalar: start), text.byteOffset(ofScalar: end))
  }
}
