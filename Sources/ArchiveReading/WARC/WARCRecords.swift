/// Goes through the records of a WARC file, one in memory at a time, and only if it is a page.
struct WARCRecords {
  /// Takes an item; false if no more are wanted.
  typealias Visit = (ContainerItem) throws(ArchiveError) -> Bool

  /// With what each record starts whose version is known.
  static let mark = Array("WARC/".utf8)

  /// How often a file is opened anew to go on behind a record that is longer than the file says.
  private static let retryLimit = 16

  /// How many pages are kept in mind for revisits of them.
  private static let mostPages = 10_000

  private let file: ContainerFile
  private var source: WARCSource
  private var reader: StreamReader
  private var number = 0
  /// Where the record starts that is being read, in bytes since the reader was made.
  private var start = 0
  /// Where a record was seen within one that breaks off: that one's length is wrong.
  private var passedOver: Int?
  private var retries = 0
  /// The numbers of the first records that hold a page, by the digest of that.
  private var pages: [String: Int] = [:]

  init(_ file: ContainerFile) {
    self.file = file
    source = WARCSource(file.stream, path: file.path, limits: file.limits)
    reader = StreamReader(source)
  }

  /// Hands out all records, until `visit` wants no more.
  mutating func run(_ visit: Visit) throws(ArchiveError) {
    while try readStretch(visit) {
      if let place = passedOver.take(), try goBack(to: place) { continue }
      guard let damage = source.damage else { return }
      // Of a short record nothing may have come.
      let isNext = source.damagesMember(at: reader.offset)
      if isNext { number += 1 }
      let isOwn = isNext || source.damagesMember(at: start)
      let place = isOwn ? "record \(number)" : "what follows record \(number)"
      let wanted = try tell("\(place) is \(damage)", visit)
      guard wanted, try source.resume() else { return }
      reader = StreamReader(source)
      start = 0
    }
  }

  /// Opens the file anew and goes on at a place in it; false where that can't be done.
  private mutating func goBack(to place: Int) throws(ArchiveError) -> Bool {
    guard let reopen = file.reopen, source.isContinuous, retries < Self.retryLimit else {
      return false
    }
    retries += 1
    source = WARCSource(try reopen(), path: file.path, limits: file.limits)
    reader = StreamReader(source)
    return try reader.skip(place) == place
  }

  /// Goes through records up to the end or to where gzip is damaged; false if no more are wanted.
  private mutating func readStretch(_ visit: Visit) throws(ArchiveError) -> Bool {
    while try reader.skipLineEnds() {
      guard try Self.mark.starts(with: reader.peek(Self.mark.count)) else {
        let start = reader.offset
        try reader.skipToRecord()
        let count = reader.offset - start
        let what = "\(count) bytes that are no record stand behind record \(number)"
        guard try tell("\(what); its Content-Length may be wrong", visit) else { return false }
        continue
      }
      number += 1
      start = reader.offset
      guard try readRecord(visit) else { return false }
    }
    return true
  }

  private mutating func readRecord(_ visit: Visit) throws(ArchiveError) -> Bool {
    guard let header = try WARCRecordHeader(&reader) else {
      // A damaged pack tells of itself.
      if source.damage != nil { return true }
      let wanted = try tell("record \(number) has no whole header; fetch the file again", visit)
      try reader.skipToRecord()
      return wanted
    }
    guard let length = header.length else {
      let wanted = try tell(
        "\(name(header)) has no Content-Length that is a number, so its end is not known;"
          + " fetch or write the file again",
        visit
      )
      try reader.skipToRecord()
      return wanted
    }
    let record = WARCPageRecord(
      header,
      length,
      file.limits,
      ignoresDigests: file.ignoresDigests,
      earlier: header.payloadDigest.flatMap { pages[$0] }
    )
    switch try record.look(&reader) {
    case .other(let other):
      guard try skip(length) else { return try tellBreak(header, length, visit) }
      return try visit(.other(listed(header, length, other)))
    case .tooLarge:
      guard try skip(length) else { return try tellBreak(header, length, visit) }
      return try tell(
        "\(name(header)) has \(length) bytes, more than the \(file.limits.pageBytes) allowed"
          + " for a page; raise --max-page-size if the file is to be trusted",
        visit
      )
    case .page(let head):
      return try readPage(record, head, header, length, visit)
    }
  }

  /// Steps over a block; false if it breaks off.
  private mutating func skip(_ length: Int) throws(ArchiveError) -> Bool {
    let (isWhole, record) = try reader.skipLooking(length)
    if !isWhole { passedOver = record }
    return isWhole
  }

  private func listed(
    _ header: WARCRecordHeader,
    _ length: Int,
    _ other: WARCPageRecord.Other
  ) -> OtherRecord {
    OtherRecord(
      number: number,
      type: header.type,
      url: header.url,
      captured: header.date,
      status: other.status,
      mediaType: other.mediaType,
      length: length,
      reason: other.reason
    )
  }

  private mutating func readPage(
    _ record: WARCPageRecord,
    _ head: HTTPHead?,
    _ header: WARCRecordHeader,
    _ length: Int,
    _ visit: Visit
  ) throws(ArchiveError) -> Bool {
    let extent = try reader.extent(of: length, atMost: file.limits.pageBytes + HTTPHead.limit)
    // What a damaged pack gives may be wrong throughout.
    guard let extent, !source.damagesMember(at: start) else {
      _ = try reader.skip(length)
      return try tellBreak(header, length, visit)
    }
    var notices: [String] = []
    if extent != length {
      notices.append("its Content-Length is \(length), but \(extent) bytes stand in the record")
    }
    let result = record.read(try reader.peek(extent), head, notices)
    _ = try reader.skip(extent)
    switch result {
    case .page(let content):
      if let digest = header.payloadDigest, pages.count < Self.mostPages {
        pages[digest] = pages[digest] ?? number
      }
      return try visit(.page(record: number, content))
    case .other(let other): return try visit(.other(listed(header, length, other)))
    case .damage(let message): return try tell("\(name(header)) \(message)", visit)
    }
  }

  // MARK: - What is wrong

  private func tellBreak(
    _ header: WARCRecordHeader,
    _ length: Int,
    _ visit: Visit
  ) throws(ArchiveError) -> Bool {
    // A damaged pack tells of itself, once.
    if source.damage != nil { return true }
    return try tell(
      "\(name(header)) breaks off: its \(length) bytes are not all there; fetch the file again",
      visit
    )
  }

  private func name(_ header: WARCRecordHeader) -> String {
    "record \(number) (\(header.type)\(header.url.map { " of \($0)" } ?? ""))"
  }

  private func tell(_ message: String, _ visit: Visit) throws(ArchiveError) -> Bool {
    try visit(.damage(ArchiveDamage(number: max(1, number), message: message)))
  }
}
