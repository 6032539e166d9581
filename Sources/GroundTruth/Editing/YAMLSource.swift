/// The bytes of a YAML file, with the way from the parser's places to offsets.
///
/// Lines end where libyaml ends them: at CR, LF, CR LF, and the characters NEL, LS and PS.
struct YAMLSource {
  /// The file, without a byte order mark.
  let bytes: [UInt8]
  private let lineStarts: [Int]

  /// A source of bytes that are UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let width = Self.breakWidth(bytes, at: offset)
      offset += max(1, width)
      if width > 0 { starts.append(offset) }
    }
    lineStarts = starts
  }

  /// The line end that the file uses.
  var lineBreak: String {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if bytes[first] == 0x0A { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }

  /// The offset of a place, or nil if the file has no such place.
  func offset(of place: Place) -> Int? {
    guard place.line >= 1, place.line <= lineStarts.count else { return nil }
    var offset = lineStarts[place.line - 1]
    for _ in 1..<max(1, place.column) {
      guard offset < bytes.count else { return nil }
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The number of the line, from 0, that an offset stands on.
  private func line(at offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the line of an offset starts.
  func lineStart(at offset: Int) -> Int { lineStarts[line(at: offset)] }

  /// Where the line of an offset ends, its line end left out.
  func lineEnd(at offset: Int) -> Int {
    var end = offset
    while end < bytes.count, Self.breakWidth(bytes, at: end) == 0 { end += 1 }
    return end
  }

  /// Where the line behind that of an offset starts; the end of the file if there is none.
  func nextLine(at offset: Int) -> Int {
    let next = line(at: offset) + 1
    return next < lineStarts.count ? lineStarts[next] : bytes.count
  }

  /// The byte at an offset; 0 at the end.
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// The number of bytes of spaces, tabs and line ends at an offset: one character of them, or 0.
  func spaceWidth(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    return bytes[offset] == 0x20 || bytes[offset] == 0x09 ? 1 : Self.breakWidth(bytes, at: offset)
  }

  /// The first offset from `offset` on that holds neither space nor comment.
  func skippingSpaceAndComments(from offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count {
      let width = spaceWidth(at: offset)
      if width > 0 {
        offset += width
      } else if bytes[offset] == UInt8(ascii: "#"), offset == 0 || spaceEnds(at: offset) {
        offset = lineEnd(at: offset)
      } else {
        return offset
      }
    }
    return offset
  }

  private func spaceEnds(at offset: Int) -> Bool {
    [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset - 1]) || lineStart(at: offset) == offset
  }

  private static func breakWidth(_ bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x85: 2
    case 0xE2
    where offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && (bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9):
      3
    default: 0
    }
  }
}
