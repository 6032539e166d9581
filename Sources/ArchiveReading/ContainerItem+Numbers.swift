extension ContainerItem {
  /// Its place among the items of its container, from 1.
  var number: Int {
    switch self {
    case .page(let record, _): record
    case .other(let record): record.number
    case .damage(let damage): damage.number
    }
  }

  /// The item of a container inside another, where so many items came before it.
  func shifted(by count: Int) -> ContainerItem {
    switch self {
    case .page(let record, let content): .page(record: record + count, content)
    case .other(let record):
      .other(
        OtherRecord(
          number: record.number + count,
          type: record.type,
          url: record.url,
          captured: record.captured,
          status: record.status,
          mediaType: record.mediaType,
          length: record.length,
          reason: record.reason
        )
      )
    case .damage(let damage):
      .damage(
        ArchiveDamage(
          number: damage.number + count,
          message: damage.message,
          isDigestMismatch: damage.isDigestMismatch
        )
      )
    }
  }

  /// The item of a container inside another; a page keeps the format of the one that it is in.
  func within(_ format: ArchiveFormat) -> ContainerItem {
    guard case .page(let record, var content) = self else { return self }
    content.format = content.format ?? format.identifier
    return .page(record: record, content)
  }

  /// The item of a file inside a container: what is wrong is told with the file's name.
  func within(_ entry: ZipEntry) -> ContainerItem {
    guard case .damage(let damage) = self else { return self }
    return .damage(
      ArchiveDamage(
        number: damage.number,
        message: "\(entry.shownName): \(damage.message)",
        isDigestMismatch: damage.isDigestMismatch
      )
    )
  }
}
