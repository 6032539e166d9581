/// The marks in a zip's bytes (APPNOTE.TXT 6.3.10, 4.3).
enum ZipHead {
  /// Starts each entry.
  static let entry: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// Starts the end of the directory, the last thing in a zip.
  static let directoryEnd: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// The bytes of the directory's end without the comment behind it.
  static let directoryEndLength = 22

  /// The name of the first entry of a zip that starts so; nil if it is none.
  static func firstName(_ head: ArraySlice<UInt8>) -> String? {
    guard head.starts(with: entry), head.count >= 30 else { return nil }
    let start = head.startIndex
    let length = Int(head[start + 26]) | Int(head[start + 27]) << 8
    return String(decoding: head.dropFirst(30).prefix(length), as: UTF8.self)
  }

  /// The offset of the first entry in bytes, or nil.
  static func firstEntry(in bytes: some RandomAccessCollection<UInt8>) -> Int? {
    var rest = bytes[...]
    while let at = rest.firstIndex(of: 0x50) {
      rest = rest[at...]
      if rest.starts(with: entry) { return bytes.distance(from: bytes.startIndex, to: at) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
