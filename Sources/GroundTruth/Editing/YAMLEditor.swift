import Yams

/// Changes single values of a YAML file by their places, and leaves every other byte as it is.
struct YAMLEditor {
  /// A step from a node to one within it.
  enum Step {
    case key(String)
    case item(Int)
  }

  /// A node with what decides how its text is read.
  struct Spot {
    let node: Node
    /// The column, from 0, of the block that it stands in; -1 at the top.
    let indent: Int
    /// Whether it stands within brackets or braces.
    let isInFlow: Bool
  }

  /// The file as it is now.
  private(set) var source: YAMLSource
  private(set) var root: Spot

  /// An editor of a file without a byte order mark.
  init(_ bytes: [UInt8]) throws(YAMLEditError) {
    source = YAMLSource(bytes)
    root = try Self.root(of: bytes)
  }

  private static func root(of bytes: [UInt8]) throws(YAMLEditError) -> Spot {
    let document: YAMLDocument
    do {
      document = try YAMLDocument(bytes)
    } catch {
      throw YAMLEditError(nil, error.message)
    }
    guard let node = document.root else { throw YAMLEditError(nil, "is empty") }
    return Spot(node: node, indent: -1, isInFlow: false)
  }

  /// The node at the end of a path, or nil if there is none.
  func spot(_ path: [Step]) throws(YAMLEditError) -> Spot? {
    var spot = root
    for step in path {
      guard let next = try self.spot(step, in: spot) else { return nil }
      spot = next
    }
    return spot
  }

  private func spot(_ step: Step, in spot: Spot) throws(YAMLEditError) -> Spot? {
    let node: Node? =
      switch step {
      case .key(let key): spot.node.mapping?.first { $0.key.scalar?.string == key }?.value
      case .item(let number):
        spot.node.sequence.flatMap { list in
          list.indices.contains(number) ? list[number] : nil
        }
      }
    guard let node else { return nil }
    let isFlow = try extent.isFlow(spot.node)
    return Spot(
      node: node,
      indent: isFlow || spot.isInFlow ? spot.indent : (spot.node.mark?.column ?? 1) - 1,
      isInFlow: isFlow || spot.isInFlow
    )
  }

  /// A node's first byte and the one behind its last.
  func range(of spot: Spot) throws(YAMLEditError) -> Range<Int> {
    let start = try extent.start(of: spot.node)
    let end = try extent.end(of: spot.node, indent: spot.indent)
    return start..<max(start, end)
  }

  var extent: YAMLExtent { YAMLExtent(source: source) }

  /// Puts a text in the place of some bytes; its line ends become those of the file.
  mutating func splice(_ range: Range<Int>, _ text: String) throws(YAMLEditError) {
    let text = source.lineBreak == "\n" ? text : text.replacing("\n", with: source.lineBreak)
    var bytes = source.bytes
    bytes.replaceSubrange(range, with: Array(text.utf8))
    root = try Self.root(of: bytes)
    source = YAMLSource(bytes)
  }

  /// Writes a value in the place of another; a text in the style of the old one.
  mutating func replace(_ spot: Spot, with value: TruthTree) throws(YAMLEditError) {
    let range = try range(of: spot)
    guard case .scalar(let scalar) = spot.node else {
      // A block may stand at the margin of its key, a flow may not.
      let column = (spot.node.mark?.column ?? 1) - 1
      let margin = try !extent.isFlow(spot.node) && column <= spot.indent ? "  " : ""
      return try splice(range, margin + TruthWriter.flow(value, inFlow: spot.isInFlow))
    }
    let gap = range.isEmpty && range.lowerBound > 0 && source.byte(range.lowerBound - 1) != 0x20
    let written: String
    if case .text(let text) = value {
      let isQuoted = scalar.style != .plain && scalar.style != .any
      let old = String(decoding: source.bytes[range], as: UTF8.self)
        .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      if isQuoted, let lines = YAMLScalarText.block(text, like: scalar.style, old: old) {
        written = lines.joined(separator: "\n")
      } else {
        written = YAMLScalarText.inline(text, like: scalar.style, inFlow: spot.isInFlow)
      }
    } else {
      written = TruthWriter.flow(value, inFlow: spot.isInFlow)
    }
    try splice(range, (gap ? " " : "") + written)
  }
}
