extension ZipEntry {
  /// Why an entry gives no page.
  struct Unreadable: Error {
    let damage: ArchiveDamage
  }

  /// What is wrong with it, for people.
  func damage(_ reason: String) -> ArchiveDamage {
    ArchiveDamage(number: number, message: "\(shownName): \(reason); it is not read")
  }

  /// It, where it is no page.
  func record(_ reason: String) -> OtherRecord {
    OtherRecord(number: number, type: shownName, length: length, reason: reason)
  }

  /// The bytes of a page, unpacked by gzip where that is around them.
  func page(
    _ data: any ByteStream,
    _ limits: ArchiveLimits
  ) throws(ArchiveError) -> Result<[UInt8], Unreadable> {
    if let problem { return .failure(Unreadable(damage: damage(problem))) }
    do throws(ArchiveError) {
      let head = try data.head()
      let whole = PrefixedStream(head, data)
      let plain: any ByteStream =
        GzipUnpacking.isGzip(head)
        ? try InflateStream(whole, .gzip, path: name, limits: limits) : whole
      if let bytes = try plain.readAll(limit: limits.pageBytes) { return .success(bytes) }
      let reason =
        "has more than the \(limits.pageBytes) bytes allowed for a page"
        + " (raise --max-page-size if the file is to be trusted)"
      return .failure(Unreadable(damage: damage(reason)))
    } catch {
      guard error.code == .damaged else { throw error }
      return .failure(Unreadable(damage: damage(error.reason)))
    }
  }
}
