import Yams

extension YAMLEditor {
  /// Puts an item into a list, so that it has a number from 0; written as the one beside it is.
  mutating func insert(
    _ item: TruthTree,
    at number: Int,
    of path: [Step]
  ) throws(YAMLEditError) {
    guard let spot = try spot(path) else {
      throw YAMLEditError(root.node, "its place is not found")
    }
    let items = spot.node.sequence.map { Array($0) } ?? []
    guard let neighbour = items.isEmpty ? nil : items[max(0, number - 1)] else {
      return try replace(spot, with: .list([item]))
    }
    let start = try extent.start(of: neighbour)
    if try extent.isFlow(spot.node) {
      let text = TruthWriter.flow(item, inFlow: true)
      let gap = separator(before: start)
      guard number > 0 else { return try splice(start..<start, text + gap) }
      let end = try childEnd(.item(number - 1), of: path)
      return try splice(end..<end, gap + text)
    }
    let dash = try dash(of: max(0, number - 1), spot, path)
    let margin = String(repeating: " ", count: dash - source.lineStart(at: dash))
    let lines = try lines(of: item, like: neighbour, dash: dash, start: start)
    guard number > 0 else {
      return try splice(dash..<dash, lines.map { "\($0)\n\(margin)" }.joined())
    }
    let end = source.lineEnd(at: try childEnd(.item(number - 1), of: path))
    try splice(end..<end, lines.map { "\n\(margin)\($0)" }.joined())
  }

  /// Takes an item out of a list; of a block, all its lines.
  mutating func removeItem(_ number: Int, of path: [Step]) throws(YAMLEditError) {
    guard let spot = try spot(path), let items = spot.node.sequence.map({ Array($0) }),
      items.indices.contains(number)
    else { return }
    if items.count == 1 { return try replace(spot, with: .list([])) }
    let end = try childEnd(.item(number), of: path)
    guard try extent.isFlow(spot.node) else {
      return try removeLines(try dash(of: number, spot, path), end, items[number])
    }
    let range: Range<Int>
    if number + 1 < items.count {
      range = try extent.start(of: items[number])..<(try extent.start(of: items[number + 1]))
    } else {
      range = try childEnd(.item(number - 1), of: path)..<end
    }
    try splice(range, "")
  }

  /// The offset of the `-` of a block list's item.
  private func dash(of number: Int, _ spot: Spot, _ path: [Step]) throws(YAMLEditError) -> Int {
    var offset = try extent.start(of: spot.node)
    if number > 0 {
      offset = source.skippingSpaceAndComments(from: try childEnd(.item(number - 1), of: path))
    }
    guard source.byte(offset) == UInt8(ascii: "-") else {
      throw YAMLEditError(spot.node, "its '-' is not found")
    }
    return offset
  }

  /// The lines of a new item of a block list, the first with its `-`.
  private func lines(
    of item: TruthTree,
    like neighbour: Node,
    dash: Int,
    start: Int
  ) throws(YAMLEditError) -> [String] {
    guard case .map(let entries) = item, neighbour.mapping != nil, try !extent.isFlow(neighbour)
    else { return ["- " + TruthWriter.flow(item, inFlow: false)] }
    let isOnLine = source.lineStart(at: dash) == source.lineStart(at: start)
    let width = isOnLine ? start - dash : 2
    let gap = String(repeating: " ", count: width - 1)
    let margin = String(repeating: " ", count: width)
    return TruthWriter.lines(of: entries).enumerated().map { number, line in
      (number == 0 ? "-" + gap : margin) + line
    }
  }
}
