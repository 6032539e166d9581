extension HeaderFields {
  /// The header of a message is at most this long, in bytes; what is longer is none.
  static let mostMessageBytes = 512 << 10

  /// Reads the header of a message, or of one of its parts, that starts at an offset (RFC 5322, 2.2), and
  /// gives the offset of what stands behind the empty line after it; nil if no header stands there.
  ///
  /// A header that is cut off by the end is read as far as it goes.
  static func ofMessage(
    _ bytes: [UInt8],
    from start: Int,
    to end: Int
  ) -> (HeaderFields, body: Int)? {
    var lines = MIMELines(bytes, from: start, to: end)
    var found: [ArraySlice<UInt8>] = []
    while let line = lines.next() {
      guard line.upperBound - start <= mostMessageBytes else { return nil }
      if line.isEmpty { return (HeaderFields(lines: found), lines.position) }
      let isContinued = bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09
      guard isContinued || isField(bytes[line]) else { return nil }
      found.append(bytes[line])
    }
    let header = HeaderFields(lines: found)
    return header.isEmpty ? nil : (header, end)
  }

  /// Whether a line is a name of printable characters, a colon, and something or nothing.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// The value of a field that holds an address, which may be folded (RFC 2557, 4.4.2).
  func address(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let address = value.filter { $0 != " " && $0 != "\t" }
    return address.isEmpty ? nil : address
  }

  /// The type of what follows in a message; without a field `text/plain` (RFC 2045, 5.2).
  var messageType: MediaType { MediaType(self["content-type"] ?? "text/plain") }
}
