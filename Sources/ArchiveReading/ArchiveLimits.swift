/// How much a file may hold before it is refused.
public struct ArchiveLimits: Hashable, Sendable {
  /// The bytes of a file as it lies on the disk. Containers that are read record by record may be longer.
  public let fileBytes: Int
  /// The bytes that a file may unpack to; of such a container, each page.
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

extension ArchiveLimits {
  /// Holds the bytes unpacked so far against those that they came from; ratios count from so many bytes on.
  func check(
    unpacked: Int,
    packed: Int,
    from start: Int,
    _ path: String
  ) throws(ArchiveError) {
    if unpacked > unpackedBytes {
      throw ArchiveError(
        .tooLarge,
        path,
        "unpacks to more than the \(unpackedBytes) bytes allowed;"
          + " raise --max-unpacked-size if the file is to be trusted"
      )
    }
    if unpacked > start, unpacked / unpackedRatio >= packed {
      throw ArchiveError(
        .tooDense,
        path,
        "unpacks to more than the \(unpackedRatio) bytes a byte allowed;"
          + " raise --max-ratio if the file is to be trusted"
      )
    }
  }

  /// The limits of a stream that is read piece by piece: its length counts for nothing.
  var ofStream: ArchiveLimits {
    ArchiveLimits(
      fileBytes: .max,
      unpackedBytes: .max,
      unpackedRatio: unpackedRatio,
      pageBytes: pageBytes,
      records: records
    )
  }
}
