import Yams

/// A place of a YAML file that can't be edited.
struct YAMLEditError: Error {
  let place: Place
  let message: String

  init(_ node: Node?, _ message: String) {
    place = Place(node?.mark)
    self.message = message
  }
}

/// Where the nodes of a YAML file start and end: the parser tells only starts.
struct YAMLExtent {
  let source: YAMLSource

  /// The offset of a node's first byte; of a scalar, behind its tag.
  func start(of node: Node) throws(YAMLEditError) -> Int {
    guard node.mark != nil, let offset = source.offset(of: Place(node.mark)) else {
      throw YAMLEditError(node, "its place in the file is not known")
    }
    guard node.scalar != nil, source.byte(offset) == UInt8(ascii: "!") else { return offset }
    var end = offset
    while end < source.bytes.count, source.spaceWidth(at: end) == 0 { end += 1 }
    return source.skippingSpaceAndComments(from: end)
  }

  /// Whether a node is written with brackets or braces.
  func isFlow(_ node: Node) throws(YAMLEditError) -> Bool {
    let byte = source.byte(try start(of: node))
    if node.scalar == nil, byte == UInt8(ascii: "!") { throw YAMLEditError(node, "has a tag") }
    return node.scalar == nil && (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "["))
  }

  /// The offset behind a node's last byte; `indent` is the column, from 0, of the block that it stands in.
  func end(of node: Node, indent: Int) throws(YAMLEditError) -> Int {
    let start = try start(of: node)
    if case .scalar(let scalar) = node { return try end(of: scalar, at: start, indent: indent) }
    let inner = try isFlow(node) ? indent : (node.mark?.column ?? 1) - 1
    let last = node.mapping?.reversed().first?.value ?? node.sequence?.reversed().first
    guard try isFlow(node) else {
      guard let last else { throw YAMLEditError(node, "its end is not found") }
      return try end(of: last, indent: inner)
    }
    var offset = start + 1
    if let last { offset = try end(of: last, indent: inner) }
    offset = source.skippingSpaceAndComments(from: offset)
    if source.byte(offset) == UInt8(ascii: ",") {
      offset = source.skippingSpaceAndComments(from: offset + 1)
    }
    guard [UInt8(ascii: "}"), UInt8(ascii: "]")].contains(source.byte(offset)) else {
      throw YAMLEditError(node, "its end is not found")
    }
    return offset + 1
  }

  private func end(
    of scalar: Node.Scalar,
    at start: Int,
    indent: Int
  ) throws(YAMLEditError) -> Int {
    switch source.byte(start) {
    case UInt8(ascii: "\"") where scalar.style == .doubleQuoted:
      try endOfQuotes(scalar, from: start, escape: UInt8(ascii: "\\"))
    case UInt8(ascii: "'") where scalar.style == .singleQuoted:
      try endOfQuotes(scalar, from: start, escape: nil)
    case UInt8(ascii: "|") where scalar.style == .literal,
      UInt8(ascii: ">") where scalar.style == .folded:
      endOfBlock(from: start, indent: indent)
    default: try endOfPlain(scalar, from: start)
    }
  }

  private func endOfQuotes(
    _ scalar: Node.Scalar,
    from start: Int,
    escape: UInt8?
  ) throws(YAMLEditError) -> Int {
    let mark = source.byte(start)
    var offset = start + 1
    while offset < source.bytes.count {
      let isEscaped =
        source.byte(offset) == escape
        || escape == nil && source.byte(offset) == mark && source.byte(offset + 1) == mark
      if isEscaped {
        offset += 2
      } else if source.byte(offset) == mark {
        return offset + 1
      } else {
        offset += 1
      }
    }
    throw YAMLEditError(.scalar(scalar), "its end is not found")
  }

  /// The words of a plain scalar stand in the file as they are, only with other space between them.
  private func endOfPlain(_ scalar: Node.Scalar, from start: Int) throws(YAMLEditError) -> Int {
    let value = YAMLSource(Array(scalar.string.utf8))
    var (at, end, offset) = (0, start, start)
    while true {
      while value.spaceWidth(at: at) > 0 { at += value.spaceWidth(at: at) }
      guard at < value.bytes.count else { return end }
      while source.spaceWidth(at: offset) > 0 { offset += source.spaceWidth(at: offset) }
      guard source.byte(offset) == value.byte(at) else {
        throw YAMLEditError(.scalar(scalar), "is not written as it is read")
      }
      at += 1
      offset += 1
      end = offset
    }
  }

  /// The lines of a block scalar: the head, and all that are empty or moved right.
  private func endOfBlock(from start: Int, indent: Int) -> Int {
    let head = source.lineEnd(at: start)
    let digit = source.bytes[start..<head].prefix { $0 != 0x20 }
      .first { (0x31...0x39).contains($0) }
    var least = digit.map { max(indent, 0) + Int($0) - 0x30 }
    var end = head
    var line = source.nextLine(at: start)
    while line < source.bytes.count {
      var first = line
      while source.byte(first) == 0x20 { first += 1 }
      if source.lineEnd(at: first) > first {
        let needed = least ?? max(first - line, indent + 1, 1)
        guard first - line >= needed else { break }
        least = needed
        end = source.lineEnd(at: first)
      }
      line = source.nextLine(at: first)
    }
    return end
  }
}
