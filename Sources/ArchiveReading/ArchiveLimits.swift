/// How much a file may hold before it is refused.
public struct ArchiveLimits: Hashable, Sendable {
  /// The bytes of a file as it lies on the disk.
  public let fileBytes: Int
  /// The bytes that a file may unpack to.
  public let unpackedBytes: Int
  /// The bytes that a file may unpack to for each of its own. It holds from the first MiB on: short
  /// pages of much white space pack well.
  public let unpackedRatio: Int
  /// The bytes of one page inside a container: a reader keeps no more of it in memory.
  public let pageBytes: Int
  /// The number of things that a container may hold, pages and others.
  public let records: Int

  /// Limits in bytes, bytes a byte, and numbers of records.
  public init(
    fileBytes: Int = 256 << 20,
    unpackedBytes: Int = 1 << 30,
    unpackedRatio: Int = 200,
    pageBytes: Int = 64 << 20,
    records: Int = 1_000_000
  ) {
    self.fileBytes = max(0, fileBytes)
    self.unpackedBytes = max(0, unpackedBytes)
    self.unpackedRatio = max(1, unpackedRatio)
    self.pageBytes = max(0, pageBytes)
    self.records = max(0, records)
  }
}
