/// Turns UTF-8 byte offsets of one text into Unicode scalar offsets and back.
///
/// Reports count scalars, as the annotated corpora and most other tools do; the package itself
/// counts bytes. A lookup costs at most 64 steps.
public struct ScalarOffsets: Sendable {
  private static let stride = 64

  private let bytes: [UInt8]
  /// The number of scalars before byte `index * stride`.
  private let counts: [Int]
  private let isASCII: Bool

  /// Reads a text once.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Reads a text, given as valid UTF-8, once.
  public init(_ utf8: [UInt8]) {
    bytes = utf8
    var counts: [Int] = []
    counts.reserveCapacity(utf8.count / Self.stride + 1)
    var scalars = 0
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.stride == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    counts.append(scalars)
    self.counts = counts
    isASCII = scalars == utf8.count
  }

  /// The number of scalars before a byte offset, which is clamped to the text.
  public func scalarOffset(ofByte offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    if isASCII { return offset }
    let block = offset / Self.stride
    guard block * Self.stride < bytes.count else { return counts[counts.count - 1] }
    var scalars = counts[block]
    for byte in bytes[(block * Self.stride)..<offset] where byte & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The byte offset of the scalar with a number, which is clamped to the text.
  public func byteOffset(ofScalar scalar: Int) -> Int {
    if isASCII { return min(max(0, scalar), bytes.count) }
    guard scalar > 0 else { return 0 }
    var low = 0
    var high = counts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if counts[middle] <= scalar { low = middle } else { high = middle - 1 }
    }
    var offset = min(low * Self.stride, bytes.count)
    var seen = low * Self.stride < bytes.count ? counts[low] : counts[counts.count - 1]
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if seen == scalar { return offset }
        seen += 1
      }
      offset += 1
    }
    return bytes.count
  }
}

extension TextRange {
  /// The range of `text` between two Unicode scalar offsets, half open.
  public init(scalarOffsets start: Int, _ end: Int, in text: ScalarOffsets) {
    self.init(text.byteOffset(ofScalar: start), text.byteOffset(ofScalar: end))
  }
}
