/// What a zip holds, by its names, and the way to its bytes.
///
/// A zip may be gone through as often as it takes: its directory is at its end, and what other things in it
/// mean is told at the end too.
struct ZipListing {
  /// The file, as it was named.
  let path: String
  /// All entries in order; of two of one name the second has a ``ZipEntry/problem``.
  let entries: [ZipEntry]
  /// Where the zip breaks off or is damaged; nil if it is whole.
  let damage: ArchiveError?
  private let limits: ArchiveLimits
  private let open: () throws(ArchiveError) -> any ByteStream

  /// Lists a zip that `open` opens at its first byte.
  ///
  /// - Throws: ``ArchiveError`` if it holds nothing that can be told, or more than is allowed.
  init(
    path: String,
    limits: ArchiveLimits,
    open: @escaping () throws(ArchiveError) -> any ByteStream
  ) throws(ArchiveError) {
    (self.path, self.limits, self.open) = (path, limits, open)
    let zip = try ZipArchive(open(), path: path, limits: limits)
    var entries: [ZipEntry] = []
    var names: Set<String> = []
    var damage: ArchiveError?
    do throws(ArchiveError) {
      while let entry = try zip.next() {
        guard entries.count < limits.records else { throw Self.tooMany(path, limits) }
        let isNew = entry.isFolder || names.insert(entry.name).inserted
        entries.append(isNew ? entry : entry.withProblem("has the name of an earlier entry"))
      }
    } catch {
      guard error.code == .damaged, !entries.isEmpty else { throw error }
      damage = error
    }
    self.entries = entries
    self.damage = damage
  }

  /// Goes through all entries with their bytes, in order, until `visit` gives false.
  ///
  /// Bytes that are not read cost nothing. Where the zip breaks off it ends; ``damage`` says so.
  func forEach(
    _ visit: (ZipEntry, any ByteStream) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    let zip = try ZipArchive(open(), path: path, limits: limits)
    for entry in entries {
      do throws(ArchiveError) {
        guard try zip.next() != nil else { return }
      } catch {
        guard error.code == .damaged else { throw error }
        return
      }
      guard try visit(entry, zip.data) else { return }
    }
  }

  /// Holds what entries unpack to by the zip's directory against the limits, before any is unpacked.
  ///
  /// - Throws: ``ArchiveError`` past a limit.
  func checkRatio(of isRead: (ZipEntry) -> Bool) throws(ArchiveError) {
    guard let stream = try open() as? any SeekableStream else { return }
    try checkRatio(packed: stream.byteCount, isRead)
  }

  func checkRatio(packed: Int, _ isRead: (ZipEntry) -> Bool) throws(ArchiveError) {
    var total = 0
    for entry in entries where isRead(entry) {
      // Whether one that long is packed, only unpacking tells; what is stored may be of any length.
      if let length = entry.length, length > limits.unpackedBytes { return }
      let (sum, overflows) = total.addingReportingOverflow(max(0, entry.length ?? 0))
      total = overflows ? .max : sum
    }
    try limits.ofStream.check(
      unpacked: total,
      packed: packed,
      from: ZipArchive.ratioFrom,
      path
    )
  }

  /// The bytes of one entry, from the first on.
  func stream(of wanted: ZipEntry) throws(ArchiveError) -> any ByteStream {
    let zip = try ZipArchive(open(), path: path, limits: limits)
    while let entry = try zip.next() {
      if entry.number == wanted.number { return zip.data }
    }
    return MemoryStream([])
  }

  /// All bytes of an entry that is small by its nature; nil if it is damaged, is not to be read or has
  /// more than `limit`.
  func smallContent(of entry: ZipEntry, limit: Int) throws(ArchiveError) -> [UInt8]? {
    guard entry.problem == nil else { return nil }
    do throws(ArchiveError) {
      return try stream(of: entry).readAll(limit: limit)
    } catch {
      guard error.code == .damaged else { throw error }
      return nil
    }
  }

  /// The first bytes of an entry; nil if it is damaged or not to be read.
  func head(of entry: ZipEntry) throws(ArchiveError) -> [UInt8]? {
    guard entry.problem == nil else { return nil }
    do throws(ArchiveError) {
      return try stream(of: entry).head()
    } catch {
      guard error.code == .damaged else { throw error }
      return nil
    }
  }

  /// Tells where the zip breaks off, behind all its entries.
  func tellDamage(
    _ visit: (ContainerItem) throws(ArchiveError) -> Bool
  ) throws(ArchiveError) {
    guard let damage else { return }
    _ = try visit(.damage(ArchiveDamage(number: entries.count, message: damage.reason)))
  }

  private static func tooMany(_ path: String, _ limits: ArchiveLimits) -> ArchiveError {
    ArchiveError(
      .tooManyRecords,
      path,
      "holds more than the \(limits.records) entries allowed;"
        + " raise --max-records if the file is to be trusted"
    )
  }
}

extension ByteStream {
  /// The first bytes, enough to tell what they are of.
  func head() throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < ArchiveReader.headBytes {
      let next = try read(upTo: ArchiveReader.headBytes - bytes.count)
      if next.isEmpty { break }
      bytes += next
    }
    return bytes
  }

  /// All bytes that are left, or nil if there are more than `limit`.
  func readAll(limit: Int) throws(ArchiveError) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      let next = try read(upTo: 64 << 10)
      if next.isEmpty { return bytes }
      guard bytes.count + next.count <= limit else { return nil }
      bytes += next
    }
  }
}

extension ContainerFile {
  /// Lists the file as a zip.
  func zipListing() throws(ArchiveError) -> ZipListing {
    let open = try openAnywhere()
    return try ZipListing(path: path, limits: limits) { () throws(ArchiveError) in try open() }
  }

  /// What opens the file so that it can be read at any place. A file that can be read only once is held in
  /// memory, as far as a file may be.
  func openAnywhere() throws(ArchiveError) -> () throws(ArchiveError) -> any SeekableStream {
    if let reopen, try reopen() is any SeekableStream {
      return { () throws(ArchiveError) in
        let stream = try reopen()
        return stream as? any SeekableStream ?? MemoryStream([])
      }
    }
    guard let bytes = try stream.readAll(limit: limits.fileBytes) else {
      throw ArchiveError(
        .tooLarge,
        path,
        "has more than the \(limits.fileBytes) bytes allowed where a file is held in memory;"
          + " raise --max-file-size if the file is to be trusted"
      )
    }
    return { MemoryStream(bytes) }
  }
}
