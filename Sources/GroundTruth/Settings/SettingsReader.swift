import Yams

/// One setting of a repository: a key and its values, as written.
package struct Setting: Hashable, Sendable {
  /// The key.
  package let key: String
  /// Its values, at least one: a text stands for a list of one.
  package let values: [String]
  /// Where the key stands.
  let place: Place

  /// An error about this setting, in the file at a path.
  package func error(_ message: String, in path: String) -> TruthDiagnostic {
    TruthDiagnostic(
      severity: .error,
      path: path,
      line: place.line,
      column: place.column,
      message: message
    )
  }
}

/// Reads the settings of a repository: a YAML file of keys, each with a text or a list of texts.
package enum SettingsReader {
  /// The version of the format; a file may name it.
  private static let version = "1"

  /// The settings of a file in their order. `known` are the keys that it may have beside `version`.
  ///
  /// - Throws: All errors of the file at once.
  package static func read(
    _ bytes: [UInt8],
    path: String,
    known: [String]
  ) throws(TruthError) -> [Setting] {
    let document = try YAMLDocument(bytes, path: path)
    var reader = NodeReader(path: path, masked: document.masked)
    let settings = settings(document.root, known, &reader)
    guard reader.diagnostics.isEmpty else { throw TruthError(reader.diagnostics.sorted()) }
    return settings
  }

  private static func settings(
    _ root: Node?,
    _ known: [String],
    _ reader: inout NodeReader
  ) -> [Setting] {
    guard let root, !reader.isNull(root) else {
      reader.error(.start, "is empty: expected the key cases")
      return []
    }
    let keys = ["version"] + known
    guard let entries = reader.entries(of: root, "the settings") else { return [] }
    var settings: [Setting] = []
    for entry in entries {
      guard keys.contains(entry.key) else {
        let hint =
          suggestion(for: entry.key, among: keys)
          ?? "expected one of \(keys.joined(separator: ", "))"
        reader.error(entry.place, "unknown key '\(entry.key)': \(hint)")
        continue
      }
      let values = values(entry, &reader)
      if entry.key != "version" {
        settings.append(Setting(key: entry.key, values: values, place: entry.place))
      } else if let written = values.first, values != [version] {
        reader.error(entry.place, "version '\(written)' is not known: expected \(version)")
      }
    }
    return settings
  }

  private static func values(_ entry: NodeReader.Entry, _ reader: inout NodeReader) -> [String] {
    guard case .sequence(let sequence) = entry.value else {
      return [reader.text(entry.value, entry.key)].compactMap(\.self)
    }
    if sequence.isEmpty {
      reader.error(entry.place, "\(entry.key) is an empty list: name something, or leave it out")
    }
    return sequence.compactMap { reader.text($0, "an element of \(entry.key)") }
  }
}
