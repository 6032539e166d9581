/// How records are found in a stream.
extension StreamReader {
  private static let chunk = 64 << 10

  /// Steps over the line ends between records; false at the stream's end.
  mutating func skipLineEnds() throws(ArchiveError) -> Bool {
    while true {
      let ahead = try peek(64)
      let count = ahead.prefix { $0 == 0x0D || $0 == 0x0A }.count
      guard try skip(count) == count, count > 0 else { return !ahead.isEmpty }
    }
  }

  /// Steps over bytes up to the next record, or to the end.
  mutating func skipToRecord() throws(ArchiveError) {
    while true {
      let ahead = try peek(Self.chunk)
      if let found = Self.record(in: ahead, from: 1) {
        _ = try skip(found)
        return
      }
      // Line end and mark may stand across the border.
      let step = ahead.count < Self.chunk ? ahead.count : ahead.count - Self.markLength
      guard try skip(step) > 0 else { return }
    }
  }

  /// Steps over bytes and looks for a record in them: whether all were there, and where the first record
  /// starts, if one does, in bytes from the stream's start.
  mutating func skipLooking(_ count: Int) throws(ArchiveError) -> (isWhole: Bool, record: Int?) {
    var left = count
    var record: Int?
    while left > 0 {
      let ahead = try peek(min(left, Self.chunk) + Self.markLength)
      if record == nil {
        record = Self.record(in: ahead, from: 1).map { offset + $0 }
      }
      let step = try skip(min(left, ahead.count, Self.chunk))
      guard step > 0 else { break }
      left -= step
    }
    return (left == 0, record)
  }

  /// The length of the block that starts here: the one that its header gives if a record, or nothing, follows
  /// it; else the bytes up to where the next record starts, or the file ends. Nil if it breaks off.
  mutating func extent(of length: Int, atMost limit: Int) throws(ArchiveError) -> Int? {
    let slack = 64
    let ahead = try peek(length + slack)
    guard ahead.count >= length else {
      guard let found = try Self.record(in: peek(length), from: 0) else { return nil }
      return try blockEnd(before: found)
    }
    let behind = ahead.dropFirst(length)
    let rest = behind.drop { $0 == 0x0D || $0 == 0x0A }
    if rest.isEmpty || rest.starts(with: WARCRecords.mark) || behind.starts(with: Self.blockEnd) {
      return length
    }
    // First within the length that is given, then beyond it.
    var looked = 0
    var reach = ahead.count
    while true {
      let ahead = try peek(reach)
      if let found = Self.record(in: ahead, from: looked) { return try blockEnd(before: found) }
      if ahead.count < reach { return try blockEnd(before: ahead.count) }
      guard reach < limit else { return length }
      looked = max(0, reach - Self.markLength)
      reach = min(limit, reach * 2)
    }
  }

  /// The end of a block behind which a record starts: two line ends stand between.
  private mutating func blockEnd(before record: Int) throws(ArchiveError) -> Int {
    var block = try peek(record)
    for _ in 0..<2 where block.last == 0x0A {
      block.removeLast()
      if block.last == 0x0D { block.removeLast() }
    }
    return block.count
  }

  /// What stands behind each block.
  private static let blockEnd: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
  private static let search = ByteSearch("\nWARC/1.")
  /// The bytes that are looked at to tell a record: the line end before it, and its first line.
  private static let markLength = 11

  /// Where a record starts in bytes, in bytes from their start: a version of its own on a line.
  private static func record(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    // No copy: a look for the next record may be made in all that a page is allowed, for each record.
    var at = bytes.startIndex + max(0, start - 1)
    while let found = search.first(in: bytes, from: at) {
      at = found.lowerBound + 1
      let line = bytes[found.upperBound...].prefix(3)
      guard let digit = line.first, (0x30...0x39).contains(digit),
        let end = line.dropFirst().first, end == 0x0D || end == 0x0A
      else { continue }
      return at - bytes.startIndex
    }
    return nil
  }
}
