import Yams

/// Reads values out of the nodes of a document and collects what is wrong with them.
struct NodeReader {
  let path: String
  let masked: [Unicode.Scalar: YAMLDocument.MaskedKey]
  private(set) var diagnostics: [TruthDiagnostic] = []

  init(path: String, masked: [Unicode.Scalar: YAMLDocument.MaskedKey]) {
    self.path = path
    self.masked = masked
  }

  mutating func error(_ place: Place, _ message: String) {
    diagnostics.append(
      TruthDiagnostic(
        severity: .error,
        path: path,
        line: place.line,
        column: place.column,
        message: message
      )
    )
  }

  /// The values of a mapping by their keys, or nil if the node is none. `name` is what the mapping
  /// stands for, in messages.
  mutating func fields(
    of node: Node,
    _ name: String,
    keys: TruthKeys.Set
  ) -> [String: Node]? {
    guard let entries = entries(of: node, name) else { return nil }
    var fields: [String: Node] = [:]
    for entry in entries {
      guard keys.all.contains(entry.key) else {
        let hint =
          suggestion(for: entry.key, among: keys.all)
          ?? "expected one of \(keys.all.joined(separator: ", "))"
        error(entry.place, "unknown key '\(entry.key)' in \(name): \(hint)")
        continue
      }
      fields[entry.key] = entry.value
    }
    for key in keys.required where fields[key] == nil {
      error(Place(node.mark), "\(name) has no '\(key)': add it")
    }
    return fields
  }

  /// An entry of a mapping.
  struct Entry {
    let key: String
    let place: Place
    let value: Node
  }

  /// The entries of a mapping in their order, or nil if the node is none; of entries with equal keys, the last.
  mutating func entries(of node: Node, _ name: String) -> [Entry]? {
    guard case .mapping(let mapping) = node else {
      error(Place(node.mark), "expected keys and values for \(name), found \(describe(node))")
      return nil
    }
    var entries: [Entry] = []
    var firstPlaces: [String: Place] = [:]
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        error(Place(key.mark), "expected text as a key in \(name), found \(describe(key))")
        continue
      }
      if let first = scalar.string.unicodeScalars.first, let duplicate = masked[first] {
        if let place = firstPlaces[duplicate.name] {
          error(Place(key.mark), repeatMessage(duplicate.name, place))
        } else {
          firstPlaces[duplicate.name] = duplicate.place
        }
        continue
      }
      if let place = firstPlaces[scalar.string] {
        error(Place(key.mark), repeatMessage(scalar.string, place))
      }
      entries.append(Entry(key: scalar.string, place: Place(key.mark), value: value))
    }
    return entries
  }

  private func repeatMessage(_ key: String, _ place: Place) -> String {
    "duplicate key '\(key)': it is on line \(place.line) already; keep one"
  }

  /// The elements of a list, or nil if the node is none.
  mutating func list(_ node: Node, _ name: String) -> [Node]? {
    guard case .sequence(let sequence) = node else {
      error(Place(node.mark), "expected a list for \(name), found \(describe(node))")
      return nil
    }
    return Array(sequence)
  }

  /// Text as written, which may not be empty or null; nil after an error.
  mutating func text(_ node: Node?, _ name: String) -> String? {
    guard let node else { return nil }
    if isNull(node) {
      error(
        Place(node.mark),
        "expected text for \(name), found null; put it in quotes if the word is meant"
      )
      return nil
    }
    guard let text = optionalText(node, name) else { return nil }
    if text.allSatisfy(\.isWhitespace) {
      error(Place(node.mark), "\(name) is empty: expected text")
      return nil
    }
    return text
  }

  /// Text as written; nil for null, and after an error.
  mutating func optionalText(_ node: Node?, _ name: String) -> String? {
    guard let node, !isNull(node) else { return nil }
    guard case .scalar(let scalar) = node else {
      error(Place(node.mark), "expected text for \(name), found \(describe(node))")
      return nil
    }
    return scalar.string
  }

  /// One of the words that an enumeration has; nil for null, and after an error.
  mutating func choice<Value: RawRepresentable<String>>(
    _ node: Node?,
    _ name: String,
    among values: [Value]
  ) -> Value? {
    guard let node, let text = optionalText(node, name) else { return nil }
    let words = values.map(\.rawValue)
    if let value = values.first(where: { $0.rawValue == text }) { return value }
    let hint = suggestion(for: text, among: words).map { "; \($0)" } ?? ""
    error(
      Place(node.mark),
      "'\(text)' is no \(name): expected \(words.joined(separator: ", "))\(hint)"
    )
    return nil
  }

  /// Whether a node is YAML's null: nothing, `~` or `null` outside quotes.
  func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  func describe(_ node: Node) -> String {
    switch node {
    case .mapping: "keys and values"
    case .sequence: "a list"
    case .scalar(let scalar): isNull(node) ? "null" : "'\(scalar.string.prefix(40))'"
    case .alias: "an alias"
    }
  }
}
