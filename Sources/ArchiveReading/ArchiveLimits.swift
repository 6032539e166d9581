/// How much a file may hold before it is refused.
public struct ArchiveLimits: Hashable, Sendable {
  /// The bytes of a file as it lies on the disk.
  public let fileBytes: Int
  /// The bytes that a file may unpack to.
  public let unpackedBytes: Int
  /// The bytes that a file may unpack to for each of its own. It holds from the first MiB on: short
  /// pages of much white space pack well.
  public let unpackedRatio: Int

  /// Limits in bytes and bytes a byte.
  public init(fileBytes: Int = 256 << 20, unpackedBytes: Int = 1 << 30, unpackedRatio: Int = 200) {
    self.fileBytes = max(0, fileBytes)
    self.unpackedBytes = max(0, unpackedBytes)
    self.unpackedRatio = max(1, unpackedRatio)
  }
}
