import Foundation
import Yams

/// Why a truth file is not changed.
public struct TruthEditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, its place and what to do: one line, lower case.
  public let description: String

  /// An error in plain words.
  public init(_ description: String) {
    self.description = description
  }
}

/// Changes truth files and keeps their comments, order and layout.
public enum TruthEditor {
  /// The file's bytes, changed so that they give another truth; what is equal in both stays byte for byte.
  ///
  /// Speakers and quotations are told apart by their ids, pages by their names. JSON has no comments and is
  /// written anew. The result is read back before it is given.
  ///
  /// - Throws: If the file is no truth, or is written in a way in which that change can't be made.
  public static func edit(
    _ bytes: [UInt8],
    path: String,
    to wanted: Truth
  ) throws(TruthEditError) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = bytes.starts(with: mark)
    let text = hasMark ? Array(bytes.dropFirst(mark.count)) : bytes
    let edited: [UInt8]
    do {
      let old = try TruthReader.read(text, path: path)
      edited = isJSON(text) ? Array(TruthWriter.json(wanted).utf8) : try edit(text, old, wanted)
    } catch let error as YAMLEditError {
      throw TruthEditError(
        "line \(error.place.line), column \(error.place.column): \(error.message), so the file can't be"
          + " edited here; change it by hand"
      )
    } catch {
      throw TruthEditError("\(error)")
    }
    guard let result = try? TruthReader.read(edited, path: path), result == wanted else {
      throw TruthEditError(
        "the change can't be made without touching more than it should; change the file by hand"
      )
    }
    return hasMark ? mark + edited : edited
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
      && (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
  }

  private static func edit(
    _ bytes: [UInt8],
    _ old: Truth,
    _ wanted: Truth
  ) throws(YAMLEditError) -> [UInt8] {
    var editor = try YAMLEditor(bytes)
    try editor.editPages(from: old.pages, to: wanted.pages)
    try editor.editItems(
      of: "speakers",
      from: old.speakers.map { ($0.id, TruthTree.speaker($0)) },
      to: wanted.speakers.map { ($0.id, TruthTree.speaker($0)) }
    )
    try editor.editItems(
      of: "quotes",
      from: old.quotes.map { ($0.id, TruthTree.quote($0)) },
      to: wanted.quotes.map { ($0.id, TruthTree.quote($0)) }
    )
    return editor.source.bytes
  }
}

extension YAMLEditor {
  /// A list's items by their ids.
  typealias Items = [(id: String, value: TruthTree)]

  /// Changes the items of a list that differ, and removes and inserts others.
  fileprivate mutating func editItems(
    of key: String,
    from old: Items,
    to wanted: Items
  ) throws(YAMLEditError) {
    let ids = Set(wanted.map(\.id))
    let kept = old.filter { ids.contains($0.id) }
    for number in old.indices.reversed() where !ids.contains(old[number].id) {
      try removeItem(number, of: [.key(key)])
    }
    var next = 0
    for (number, item) in wanted.enumerated() {
      if next < kept.count, kept[next].id == item.id {
        try editFields(of: [.key(key), .item(number)], from: kept[next].value, to: item.value)
        next += 1
      } else {
        try insert(item.value, at: number, of: [.key(key)])
      }
    }
  }

  /// Sets what is new or other in a mapping; gives the keys that it has no longer.
  private mutating func setChanges(
    of path: [Step],
    from old: TruthTree,
    to wanted: TruthTree
  ) throws(YAMLEditError) -> [String] {
    guard case .map(let old) = old, case .map(let wanted) = wanted else { return [] }
    for (key, value) in wanted
    where old.first(where: { $0.0 == key })?.1.isEqual(to: value) != true {
      try set(key, of: path, to: value)
    }
    return old.map(\.0).filter { key in !wanted.contains { $0.0 == key } }
  }

  private mutating func editFields(
    of path: [Step],
    from old: TruthTree,
    to wanted: TruthTree
  ) throws(YAMLEditError) {
    for key in try setChanges(of: path, from: old, to: wanted) {
      // Said, not left out: what stands around it stays. Only a status has no null worth reading.
      let value = key == "status" ? TruthTree.text(TruthQuote.Status.confirmed.rawValue) : .null
      try set(key, of: path, to: value)
    }
  }

  fileprivate mutating func editPages(
    from old: [PageExpectation],
    to wanted: [PageExpectation]
  ) throws(YAMLEditError) {
    guard !wanted.isEmpty else {
      if !old.isEmpty { try remove("pages", of: []) }
      return
    }
    for page in old where !wanted.contains(where: { $0.file == page.file }) {
      try remove(page.file, of: [.key("pages")])
    }
    for page in wanted {
      let before = old.first { $0.file == page.file }
      guard before?.outcome != page.outcome else { continue }
      let value = TruthTree.outcome(page.outcome)
      if before == nil, old.isEmpty {
        try addPage(page.file, value)
      } else if case .verdicts? = before?.outcome, case .verdicts = page.outcome,
        let before, try canEdit(page.file)
      {
        try editVerdicts(
          of: [.key("pages"), .key(page.file)],
          from: TruthTree.outcome(before.outcome),
          to: value
        )
      } else {
        try set(page.file, of: [.key("pages")], to: value)
      }
    }
  }

  /// A file without `pages:` gets it with its first page.
  private mutating func addPage(_ file: String, _ value: TruthTree) throws(YAMLEditError) {
    if let pages = try spot([.key("pages")]), pages.node.mapping?.isEmpty == false {
      return try set(file, of: [.key("pages")], to: value)
    }
    try set("pages", of: [], to: .map([(file, value)]))
  }

  private func canEdit(_ page: String) throws(YAMLEditError) -> Bool {
    try spot([.key("pages"), .key(page)])?.node.mapping?.isEmpty == false
  }

  private mutating func editVerdicts(
    of path: [Step],
    from old: TruthTree,
    to wanted: TruthTree
  ) throws(YAMLEditError) {
    for key in try setChanges(of: path, from: old, to: wanted) {
      try remove(key, of: path)
    }
  }
}
