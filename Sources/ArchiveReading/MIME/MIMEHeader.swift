/// The header of a message or of one of its parts (RFC 5322, 2.2).
struct MIMEHeader: Hashable, Sendable {
  /// A header is at most this long, in bytes; what is longer is none.
  static let mostBytes = 256 << 10

  private var fields: [String: String] = [:]

  /// Reads the header that starts at an offset, and gives the offset of what stands behind the empty line
  /// after it; nil if no header stands there.
  ///
  /// A header that is cut off by the end is read as far as it goes.
  static func read(_ bytes: [UInt8], from start: Int, to end: Int) -> (MIMEHeader, body: Int)? {
    var header = MIMEHeader()
    var lines = MIMELines(bytes, from: start, to: end)
    var field: [UInt8] = []
    while let line = lines.next() {
      guard line.upperBound - start <= mostBytes else { return nil }
      if line.isEmpty {
        header.add(field)
        return (header, lines.position)
      }
      let isContinued = bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09
      if !isContinued {
        header.add(field)
        field.removeAll(keepingCapacity: true)
        guard isField(bytes[line]) else { return nil }
      }
      field += bytes[line]
    }
    header.add(field)
    return header.fields.isEmpty ? nil : (header, end)
  }

  /// Whether a line is a name of printable characters, a colon, and something or nothing.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private mutating func add(_ field: [UInt8]) {
    guard let colon = field.firstIndex(of: 0x3A) else { return }
    let name = String(decoding: field[..<colon], as: UTF8.self).lowercased()
    // Of a field that stands twice the first counts.
    guard fields[name] == nil else { return }
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var value = field[(colon + 1)...].drop(while: isSpace)
    while let last = value.last, isSpace(last) { value.removeLast() }
    fields[name] = String(decoding: value, as: UTF8.self)
  }

  /// The value of a field, its lines joined, or nil; `name` is in small letters.
  subscript(_ name: String) -> String? { fields[name] }

  /// The value of a field that holds an address, which may be folded (RFC 2557, 4.4.2).
  func address(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let address = value.filter { $0 != " " && $0 != "\t" }
    return address.isEmpty ? nil : address
  }

  /// The type of what follows; without a field `text/plain` (RFC 2045, 5.2).
  var contentType: MIMEType { MIMEType(self["content-type"] ?? "text/plain") }
}

/// The value of a `Content-Type` (RFC 2045, 5.1): `text/html; charset=utf-8`.
struct MIMEType: Hashable, Sendable {
  /// The type and what kind of it, in small letters: `text/html`.
  let name: String
  /// The parameters by their names in small letters, without quotation marks.
  let parameters: [String: String]

  /// Whether it is a page.
  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }
  /// Whether it has parts of its own.
  var isMultipart: Bool { name.hasPrefix("multipart/") }

  /// Reads a value; what is wrong in it is left out.
  init(_ value: String) {
    var pieces: [String] = []
    var piece = ""
    var isQuoted = false
    var isEscaped = false
    for character in value.unicodeScalars {
      if isEscaped {
        piece.unicodeScalars.append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == ";" {
        pieces.append(piece)
        piece = ""
      } else {
        piece.unicodeScalars.append(character)
      }
    }
    pieces.append(piece)
    name = Self.trimmed(pieces[0]).lowercased()
    var parameters: [String: String] = [:]
    for piece in pieces.dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let name = Self.trimmed(piece[..<equals]).lowercased()
      let value = Self.trimmed(piece[piece.index(after: equals)...])
      if parameters[name] == nil, !value.isEmpty { parameters[name] = value }
    }
    self.parameters = parameters
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let inner = text.drop { $0 == " " || $0 == "\t" }
    guard let last = inner.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(inner[...last])
  }
}

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
