/// Bytes that wait for their turn, packed with zlib as fast as it can: they lie in memory only.
package struct PackedBytes: Sendable {
  /// Fewer bytes are left as they are.
  private static let least = 1 << 10

  private let bytes: [UInt8]
  /// How many bytes were packed; nil where they are as they were.
  private let unpackedCount: Int?

  /// Packs bytes.
  package init(_ bytes: [UInt8]) {
    if bytes.count >= Self.least, let packed = ZLibBlock.packed(bytes) {
      self.bytes = packed
      unpackedCount = bytes.count
    } else {
      self.bytes = bytes
      unpackedCount = nil
    }
  }

  /// How many bytes they take.
  var count: Int { bytes.count }

  /// The bytes as they were.
  package var unpacked: [UInt8] {
    guard let unpackedCount else { return bytes }
    return ZLibBlock.unpacked(bytes, count: unpackedCount)
  }
}
