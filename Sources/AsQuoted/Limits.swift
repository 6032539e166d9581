package import ArchiveReading
package import HTMLTree

/// How much a file or a page may hold before it is refused: past a limit it can't be checked.
public struct Limits: Hashable, Sendable {
  /// The bytes of a file as it lies on the disk. A container is read piece by piece and may be longer.
  public var fileBytes: Int
  /// The bytes that a file may unpack to.
  public var unpackedBytes: Int
  /// The bytes that a file may unpack to for each of its own.
  public var unpackedRatio: Int
  /// The bytes of one page's HTML.
  public var pageBytes: Int
  /// The number of elements nested in each other.
  public var depth: Int
  /// The number of things that a container may hold, pages and others.
  public var records: Int
  /// The number of quotations of a page.
  public var quotations: Int

  /// The limits that suit saved pages of news.
  public init() {
    let (archive, html) = (ArchiveLimits(), HTMLLimits())
    fileBytes = archive.fileBytes
    unpackedBytes = archive.unpackedBytes
    unpackedRatio = archive.unpackedRatio
    pageBytes = html.bytes
    depth = html.depth
    records = archive.records
    quotations = 100_000
  }

  /// Those of files.
  package var archive: ArchiveLimits {
    ArchiveLimits(
      fileBytes: fileBytes,
      unpackedBytes: unpackedBytes,
      unpackedRatio: unpackedRatio,
      pageBytes: pageBytes,
      records: records
    )
  }

  /// Those of pages.
  package var html: HTMLLimits { HTMLLimits(bytes: pageBytes, depth: depth) }
}
