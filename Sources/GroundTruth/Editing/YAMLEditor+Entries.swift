import Yams

extension YAMLEditor {
  /// Writes an entry of a mapping: in the place of the one with its key, else behind the last.
  mutating func set(
    _ key: String,
    of path: [Step],
    to value: TruthTree
  ) throws(YAMLEditError) {
    guard let spot = try spot(path) else {
      throw YAMLEditError(root.node, "its place is not found")
    }
    if let old = try self.spot(path + [.key(key)]) { return try replace(old, with: value) }
    guard let mapping = spot.node.mapping, let last = mapping.reversed().first else {
      return try replace(spot, with: .map([(key, value)]))
    }
    if try extent.isFlow(spot.node) {
      let end = try childEnd(.key(last.key.scalar?.string ?? ""), of: path)
      let start = try extent.start(of: last.key)
      return try splice(
        end..<end,
        separator(before: start) + TruthWriter.entry(key, value, inFlow: true)
      )
    }
    let end = source.lineEnd(at: try range(of: spot).upperBound)
    let margin = String(repeating: " ", count: (spot.node.mark?.column ?? 1) - 1)
    let entry: String
    if case .map(let entries) = value, spot.indent < 0 {
      let lines = entries.map { "\n\(margin)  " + TruthWriter.entry($0.0, $0.1, inFlow: false) }
      entry = "\(key):" + lines.joined()
    } else {
      entry = TruthWriter.entry(key, value, inFlow: false)
    }
    try splice(end..<end, "\n" + margin + entry)
  }

  /// Takes an entry out of a mapping; of a block, all its lines.
  mutating func remove(_ key: String, of path: [Step]) throws(YAMLEditError) {
    guard let spot = try spot(path), let pairs = spot.node.mapping.map({ Array($0) }),
      let number = pairs.firstIndex(where: { $0.key.scalar?.string == key })
    else { return }
    let end = try childEnd(.key(key), of: path)
    let start = try extent.start(of: pairs[number].key)
    guard try extent.isFlow(spot.node) else {
      return try removeLines(start, end, pairs[number].key)
    }
    var range = start..<end
    if number + 1 < pairs.count {
      range = start..<(try extent.start(of: pairs[number + 1].key))
    } else if number > 0 {
      range = try childEnd(.key(pairs[number - 1].key.scalar?.string ?? ""), of: path)..<end
    }
    try splice(range, "")
  }

  /// Takes the lines from one offset to another out; before the first nothing but `-` may stand on its line.
  mutating func removeLines(_ start: Int, _ end: Int, _ node: Node) throws(YAMLEditError) {
    let first = source.lineStart(at: start)
    guard source.bytes[first..<start].allSatisfy({ $0 == 0x20 }) else {
      throw YAMLEditError(node, "something else stands on its line")
    }
    try splice(first..<source.nextLine(at: end), "")
  }

  /// Where a child ends.
  func childEnd(_ step: Step, of path: [Step]) throws(YAMLEditError) -> Int {
    guard let spot = try spot(path + [step]) else {
      throw YAMLEditError(root.node, "its place is not found")
    }
    return try range(of: spot).upperBound
  }

  /// What separates a new entry of a flow from one that starts at an offset: its line too, if that has one.
  func separator(before start: Int) -> String {
    let first = source.lineStart(at: start)
    let margin = source.bytes[first..<start]
    guard margin.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return ", " }
    return ",\n" + String(decoding: margin, as: UTF8.self)
  }
}
