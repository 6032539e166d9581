/// The lines of a stretch of bytes, without their ends: CR LF, LF or CR.
struct MIMELines {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next line starts.
  private(set) var position: Int

  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = min(end, bytes.count)
    position = start
  }

  /// The next line, or nil at the end.
  mutating func next() -> Range<Int>? {
    guard position < end else { return nil }
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D {
        let line = start..<position
        let isPair = byte == 0x0D && position + 1 < end && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        return line
      }
      position += 1
    }
    return start..<end
  }
}
