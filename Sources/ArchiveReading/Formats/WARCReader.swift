extension ArchiveFormat {
  /// What crawlers write: requests and responses as they went over the line, a record each (ISO 28500,
  /// versions 1.0 and 1.1), plain or packed by gzip.
  static let warc = ArchiveFormat(
    identifier: "warc",
    summary: "WARC, plain or gzipped",
    container: ContainerFormat(
      recognises: { _, unpacked in unpacked.starts(with: WARCRecords.mark) },
      read: { file, visit throws(ArchiveError) in
        try WARCReader.read(file, visit: visit)
      }
    )
  )
}

/// Reads the records of a WARC file, which other containers may hold too.
enum WARCReader {
  /// Goes through the records in order and hands each out, until `visit` gives false.
  static func read(
    _ file: ContainerFile,
    visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    var records = WARCRecords(file)
    try records.run(visit)
  }
}
