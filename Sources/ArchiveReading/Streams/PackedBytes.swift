import CZLib

/// Bytes that wait for their turn, packed with zlib as fast as it can: they lie in memory only.
package struct PackedBytes: Sendable {
  /// Fewer bytes are left as they are.
  private static let least = 1 << 10

  private let bytes: [UInt8]
  /// How many bytes were packed; nil where they are as they were.
  private let unpackedCount: Int?

  /// Packs bytes.
  package init(_ bytes: [UInt8]) {
    if bytes.count >= Self.least, let packed = Self.packed(bytes) {
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
    return unsafe [UInt8](unsafeUninitializedCapacity: unpackedCount) { space, count in
      var length = UInt(unpackedCount)
      let result = unsafe uncompress(space.baseAddress, &length, bytes, UInt(bytes.count))
      // What was packed here lies in memory, which nobody damages.
      precondition(result == Z_OK && length == UInt(unpackedCount), "bytes as they were packed")
      count = unpackedCount
    }
  }

  /// Nil where that is no shorter.
  private static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    let bound = Int(compressBound(UInt(bytes.count)))
    var isShorter = false
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: bound) { space, count in
      var length = UInt(bound)
      let result = unsafe compress2(
        space.baseAddress,
        &length,
        bytes,
        UInt(bytes.count),
        Z_BEST_SPEED
      )
      isShorter = result == Z_OK && length < UInt(bytes.count)
      count = isShorter ? Int(length) : 0
    }
    guard isShorter else { return nil }
    // In an array of just that length: the room for the worst case is freed.
    var result: [UInt8] = []
    result.reserveCapacity(packed.count)
    result.append(contentsOf: packed)
    return result
  }
}
