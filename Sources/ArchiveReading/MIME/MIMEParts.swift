/// A part of a message: its header, and where its bytes stand, not yet decoded.
struct MIMEPart: Sendable {
  let header: HeaderFields
  let type: MediaType
  let body: Range<Int>
  /// Whether the end of the message cuts it off: no border follows.
  let isCutOff: Bool

  /// The part's bytes, decoded.
  func content(of message: [UInt8]) -> [UInt8] {
    MIMETransfer.decode(message[body], encoding: header["content-transfer-encoding"])
  }
}

/// Goes through the parts of a message (RFC 2046, 5.1), those of parts that have parts too.
struct MIMEParts {
  /// Messages are nested no deeper than this in practice; deeper ones stay unread.
  private static let mostDepth = 8
  private static let longestBoundary = 200
  /// How many lines are tried that may be borders.
  private static let mostGuesses = 64

  private let message: [UInt8]
  private let mostParts: Int
  private let visit: (MIMEPart) -> Void
  /// How many parts were met.
  private(set) var count = 0
  /// Whether there were more parts than allowed; those are not visited.
  private(set) var isTooMany = false
  /// Whether borders stand in the message that its header doesn't name.
  private(set) var hasOtherBorder = false

  /// Parts are handed to `visit` in order, `mostParts` at most.
  init(_ message: [UInt8], mostParts: Int, visit: @escaping (MIMEPart) -> Void) {
    self.message = message
    self.mostParts = mostParts
    self.visit = visit
  }

  /// Goes through the parts in a range, which is the body of a message of a type.
  mutating func read(_ type: MediaType, _ body: Range<Int>, depth: Int = 0) {
    let named = type.parameters["boundary"].flatMap { boundary -> (Border, Range<Int>)? in
      // RFC 2046 allows 70.
      guard boundary.utf8.count <= Self.longestBoundary else { return nil }
      let border = Border(boundary)
      return border.next(in: message, body).map { (border, $0) }
    }
    guard let (border, first) = named ?? guess(body) else { return }
    if named == nil { hasOtherBorder = true }
    var found = first
    while !border.isLast(message, found, body.upperBound) {
      let start = border.lineEnd(message, found.upperBound, body.upperBound)
      let next = border.next(in: message, start..<body.upperBound)
      let end = next.map { border.trimmed(message, start, $0.lowerBound) } ?? body.upperBound
      add(start..<end, isCutOff: next == nil, depth)
      guard let next, !isTooMany else { return }
      found = next
    }
  }

  private mutating func add(_ part: Range<Int>, isCutOff: Bool, _ depth: Int) {
    count += 1
    guard count <= mostParts else {
      isTooMany = true
      return
    }
    // A part may have no header at all: then it starts with the empty line.
    let (header, start) =
      HeaderFields.ofMessage(message, from: part.lowerBound, to: part.upperBound)
      ?? (HeaderFields(), body: part.lowerBound)
    let type = header.messageType
    let body = min(start, part.upperBound)..<part.upperBound
    if type.isMultipart, depth < Self.mostDepth {
      read(type, body, depth: depth + 1)
    } else {
      visit(MIMEPart(header: header, type: type, body: body, isCutOff: isCutOff))
    }
  }

  /// The border that stands in the message where its header names none, or another: the first line that
  /// starts with two dashes and has a part's header behind it.
  private func guess(_ body: Range<Int>) -> (Border, Range<Int>)? {
    let reach = min(body.upperBound, body.lowerBound + (64 << 10))
    var lines = MIMELines(message, from: body.lowerBound, to: reach)
    var guesses = 0
    while guesses < Self.mostGuesses, let line = lines.next() {
      guard line.count > 2, line.count <= Self.longestBoundary + 2,
        message[line].starts(with: [0x2D, 0x2D])
      else { continue }
      guesses += 1
      guard
        let (header, _) = HeaderFields.ofMessage(
          message,
          from: lines.position,
          to: body.upperBound
        ),
        header["content-type"] != nil
      else { continue }
      let border = Border(String(decoding: message[line].dropFirst(2), as: UTF8.self))
      return border.next(in: message, line.lowerBound..<body.upperBound).map { (border, $0) }
    }
    return nil
  }
}

/// The line that stands between parts: two dashes and the boundary.
private struct Border {
  private let search: ByteSearch

  init(_ boundary: String) { search = ByteSearch("--" + boundary) }

  /// The next of them at the start of a line.
  func next(in message: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var from = range.lowerBound
    while let found = search.first(in: message, from: from, to: range.upperBound) {
      let isAtStart =
        found.lowerBound == range.lowerBound || message[found.lowerBound - 1] == 0x0A
        || message[found.lowerBound - 1] == 0x0D
      if isAtStart, isWhole(message, found.upperBound, range.upperBound) { return found }
      from = found.lowerBound + 1
    }
    return nil
  }

  /// Whether the line ends there, spaces and the last border's dashes aside: a boundary may be the
  /// beginning of another one.
  private func isWhole(_ message: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    if message[at..<end].starts(with: [0x2D, 0x2D]) { at += 2 }
    while at < end, message[at] == 0x20 || message[at] == 0x09 { at += 1 }
    return at == end || message[at] == 0x0A || message[at] == 0x0D
  }

  /// Whether it is the last one, with two more dashes.
  func isLast(_ message: [UInt8], _ border: Range<Int>, _ end: Int) -> Bool {
    message[border.upperBound..<end].starts(with: [0x2D, 0x2D])
  }

  /// The offset behind the line in which a border stands.
  func lineEnd(_ message: [UInt8], _ start: Int, _ end: Int) -> Int {
    var lines = MIMELines(message, from: start, to: end)
    _ = lines.next()
    return lines.position
  }

  /// The end of a part before a border: the line's end between them belongs to the border.
  func trimmed(_ message: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    if end > start, message[end - 1] == 0x0A { end -= 1 }
    if end > start, message[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
