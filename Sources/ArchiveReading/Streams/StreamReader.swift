/// Reads a stream by lines and pieces, looking ahead where a format needs it.
struct StreamReader {
  private static let chunk = 64 << 10

  private let stream: any ByteStream
  private var buffer: [UInt8] = []
  /// Where in the buffer the next byte stands.
  private var start = 0
  private var isAtEnd = false
  /// How many bytes were read or stepped over so far.
  private(set) var offset = 0

  init(_ stream: any ByteStream) { self.stream = stream }

  private var available: Int { buffer.count - start }

  /// Fills the buffer until it holds so many bytes, or all that is left.
  private mutating func fill(_ count: Int) throws(ArchiveError) {
    guard available < count, !isAtEnd else { return }
    // What is left moves only where it is less than what was read: else a look far ahead, again and
    // again, would move it each time.
    if start >= available {
      buffer.removeSubrange(..<start)
      start = 0
    }
    while available < count, !isAtEnd {
      let next = try stream.read(upTo: max(Self.chunk, count - available))
      if next.isEmpty { isAtEnd = true } else { buffer += next }
    }
  }

  /// The next bytes without stepping over them, fewer at the end.
  mutating func peek(_ count: Int) throws(ArchiveError) -> ArraySlice<UInt8> {
    try fill(count)
    return buffer[start..<min(buffer.count, start + count)]
  }

  /// The next bytes, fewer at the end.
  mutating func read(_ count: Int) throws(ArchiveError) -> [UInt8] {
    let bytes = Array(try peek(count))
    start += bytes.count
    offset += bytes.count
    return bytes
  }

  /// Whether nothing is left.
  mutating func isFinished() throws(ArchiveError) -> Bool { try peek(1).isEmpty }

  /// Steps over bytes; gives how many there were, fewer at the end.
  mutating func skip(_ count: Int) throws(ArchiveError) -> Int {
    var left = count
    while left > 0 {
      let next = try peek(min(left, Self.chunk)).count
      guard next > 0 else { break }
      start += next
      offset += next
      left -= next
    }
    return count - left
  }

  /// The next line without its end (`\n` or `\r\n`); nil at the end, or where the line is longer than
  /// `limit` bytes.
  mutating func line(limit: Int) throws(ArchiveError) -> [UInt8]? {
    var looked = 0
    while true {
      let ahead = try peek(min(limit + 2, looked + Self.chunk))
      if let end = ahead.dropFirst(looked).firstIndex(of: 0x0A) {
        var line = ahead[..<end]
        let length = line.count + 1
        if line.last == 0x0D { line.removeLast() }
        let bytes = Array(line)
        start += length
        offset += length
        return bytes.count <= limit ? bytes : nil
      }
      guard ahead.count > looked, ahead.count < limit + 2 else {
        // The last line of a file may have no end.
        guard ahead.count == looked, !ahead.isEmpty else { return nil }
        return try read(ahead.count)
      }
      looked = ahead.count
    }
  }
}
