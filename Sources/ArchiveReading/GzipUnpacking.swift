/// Unpacks gzip of any number of members.
enum GzipUnpacking {
  private static let chunk = 256 << 10
  /// Marks of containers stand in the very first bytes.
  private static let headBytes = 256

  /// Whether bytes are gzip's.
  static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The bytes of the part of a member's head that all have.
  static let headLength = 10

  /// Whether a member's head stands at the start of bytes: its mark, deflate, and no flag that is reserved
  /// (RFC 1952, 2.3).
  static func isMemberHead(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= headLength, bytes.starts(with: [0x1F, 0x8B, 8]) else { return false }
    return bytes[bytes.startIndex + 3] < 0x20
  }

  /// What a file unpacks to.
  ///
  /// - Throws: ``ArchiveError`` if it is damaged, cut off, or passes a limit.
  static func unpack(
    _ packed: [UInt8],
    path: String,
    limits: ArchiveLimits
  ) throws(ArchiveError) -> [UInt8] {
    let stream = try InflateStream(MemoryStream(packed), .gzip, path: path, limits: limits)
    var unpacked: [UInt8] = []
    unpacked.reserveCapacity(min(packed.count * 4, limits.unpackedBytes))
    while true {
      let next = try stream.read(upTo: chunk)
      if next.isEmpty { return unpacked }
      unpacked += next
    }
  }

  /// The first bytes of what a file unpacks to, of whose own first bytes `head` are all or some.
  static func head(_ head: ArraySlice<UInt8>, limits: ArchiveLimits) -> ArraySlice<UInt8> {
    let source = MemoryStream(Array(head))
    guard let stream = try? InflateStream(source, .gzip, path: "", limits: limits.ofStream),
      let first = try? stream.read(upTo: headBytes)
    else { return [] }
    return first[...]
  }
}
