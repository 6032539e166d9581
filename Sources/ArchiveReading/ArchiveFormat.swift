/// A kind of file in which pages are kept.
public struct ArchiveFormat: Sendable {
  /// The name in reports and options: `single-file`. Its reader's file is called after it.
  public let identifier: String
  /// What the format is, for people: half a sentence.
  public let summary: String
  /// How a file of the format is read.
  enum Reading: Sendable {
    /// Unpacked and in memory: gives its pages, or nil if it is not of this format.
    case whole(@Sendable (ArchiveFile) throws(ArchiveError) -> [PageContent]?)
    /// Record by record.
    case container(ContainerFormat)
  }

  let reading: Reading

  init(
    identifier: String,
    summary: String,
    read: @escaping @Sendable (ArchiveFile) throws(ArchiveError) -> [PageContent]?
  ) {
    self.identifier = identifier
    self.summary = summary
    reading = .whole(read)
  }

  init(identifier: String, summary: String, container: ContainerFormat) {
    self.identifier = identifier
    self.summary = summary
    reading = .container(container)
  }

  /// Every format, in the order in which they are tried: what carries marks of its own comes before
  /// what any page is.
  public static let all: [ArchiveFormat] = [
    .warc,
    .mhtml,
    .webArchive,
    .wacz,
    .zip,
    .singleFileZip,
    .singleFile,
    .wayback,
    .archiveToday,
    .readerMode,
    .amp,
    .savedPage,
    .html,
    .text,
  ]

  /// Whether it is a zip, or has one in it.
  var isZip: Bool {
    [Self.wacz, .zip, .singleFileZip].contains { $0.identifier == identifier }
  }

  /// The container that starts with these bytes, or nil.
  static func container(
    of head: ArraySlice<UInt8>,
    among formats: [ArchiveFormat] = all,
    limits: ArchiveLimits
  ) -> (ArchiveFormat, ContainerFormat)? {
    let unpacked = GzipUnpacking.isGzip(head) ? GzipUnpacking.head(head, limits: limits) : head
    for format in formats {
      guard case .container(let container) = format.reading, container.recognises(head, unpacked)
      else { continue }
      return (format, container)
    }
    return nil
  }
}
