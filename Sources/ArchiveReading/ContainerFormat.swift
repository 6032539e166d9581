/// A container as its reader sees it: a stream at its start, and what is allowed.
struct ContainerFile {
  /// The file, as it was named.
  let path: String
  /// The file's bytes from the first on, not unpacked.
  let stream: any ByteStream
  /// How much may be read.
  let limits: ArchiveLimits
  /// Whether digests that the container carries count for nothing.
  let ignoresDigests: Bool
  /// Opens the file's bytes once more, from the first on; nil where that can't be done (standard input).
  let reopen: (() throws(ArchiveError) -> any ByteStream)?
}

/// What a container's reader finds at one place.
enum ContainerItem {
  /// A page, with its place among all items from 1.
  case page(record: Int, PageContent)
  case other(OtherRecord)
  case damage(ArchiveDamage)
}

/// A kind of file that holds many pages and may be too large for memory: read record by record.
struct ContainerFormat: Sendable {
  /// Whether a file that starts with these bytes is of this kind; `unpacked` are the first bytes of what
  /// a gzip file holds, else the same.
  let recognises: @Sendable (_ head: ArraySlice<UInt8>, _ unpacked: ArraySlice<UInt8>) -> Bool
  /// Goes through a container's items in order and hands each out, until `visit` gives false.
  let read:
    @Sendable (ContainerFile, _ visit: (ContainerItem) throws(ArchiveError) -> Bool)
      throws(ArchiveError) -> Void
}
