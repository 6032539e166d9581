/// Goes through the records of a WARC file, one in memory at a time, and only if it is a page.
struct WARCRecords {
  /// Takes an item; false if no more are wanted.
  typealias Visit = (ContainerItem) throws(ArchiveError) -> Bool

  /// With what each record starts whose version is known.
  static let mark = Array("WARC/".utf8)

  private let file: ContainerFile
  private let source: WARCSource
  private var reader: StreamReader
  private var number = 0

  init(_ file: ContainerFile) {
    self.file = file
    source = WARCSource(file.stream, path: file.path, limits: file.limits)
    reader = StreamReader(source)
  }

  /// Hands out all records, until `visit` wants no more.
  mutating func run(_ visit: Visit) throws(ArchiveError) {
    while try readStretch(visit) {
      guard let damage = source.damage else { return }
      let wanted = try tell("what follows record \(number) is \(damage)", visit)
      guard wanted, try source.resume() else { return }
      reader = StreamReader(source)
    }
  }

  /// Goes through records up to the end or to where gzip is damaged; false if no more are wanted.
  private mutating func readStretch(_ visit: Visit) throws(ArchiveError) -> Bool {
    while try reader.skipLineEnds() {
      guard try reader.peek(Self.mark.count).elementsEqual(Self.mark) else {
        let start = reader.offset
        try reader.skipToRecord()
        let count = reader.offset - start
        let what = "\(count) bytes that are no record stand behind record \(number)"
        guard try tell("\(what); its Content-Length may be wrong", visit) else { return false }
        continue
      }
      number += 1
      guard try readRecord(visit) else { return false }
    }
    return true
  }

  private mutating func readRecord(_ visit: Visit) throws(ArchiveError) -> Bool {
    guard let header = try WARCRecordHeader(&reader) else {
      // A damaged pack tells of itself.
      if source.damage != nil { return true }
      let wanted = try tell("record \(number) has no whole header", visit)
      try reader.skipToRecord()
      return wanted
    }
    guard let length = header.length else {
      let wanted = try tell("\(name(header)) has no Content-Length that is a number", visit)
      try reader.skipToRecord()
      return wanted
    }
    let record = WARCPageRecord(header, length, file.limits, ignoresDigests: file.ignoresDigests)
    switch try record.look(&reader) {
    case .other(let reason, let status, let mediaType):
      guard try reader.skip(length) == length else { return try tellBreak(header, length, visit) }
      return try visit(
        .other(
          OtherRecord(
            number: number,
            type: header.type,
            url: header.url,
            captured: header.date,
            status: status,
            mediaType: mediaType,
            length: length,
            reason: reason
          )
        )
      )
    case .tooLarge:
      guard try reader.skip(length) == length else { return try tellBreak(header, length, visit) }
      return try tell(
        "\(name(header)) has \(length) bytes, more than the \(file.limits.pageBytes) allowed"
          + " for a page; raise --max-page-size if the file is to be trusted",
        visit
      )
    case .page(let head):
      return try readPage(record, head, header, length, visit)
    }
  }

  private mutating func readPage(
    _ record: WARCPageRecord,
    _ head: HTTPHead?,
    _ header: WARCRecordHeader,
    _ length: Int,
    _ visit: Visit
  ) throws(ArchiveError) -> Bool {
    let extent = try reader.extent(of: length, atMost: file.limits.pageBytes + HTTPHead.limit)
    guard let extent, source.damage == nil || extent == length else {
      let there = try reader.skip(length)
      return there < length ? try tellBreak(header, length, visit) : true
    }
    var notices: [String] = []
    if extent != length {
      notices.append("its Content-Length is \(length), but \(extent) bytes stand in the record")
    }
    let result = record.read(try reader.peek(extent), head, notices)
    _ = try reader.skip(extent)
    switch result {
    case .success(let content): return try visit(.page(record: number, content))
    case .failure(let failure): return try tell("\(name(header)) \(failure.message)", visit)
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
