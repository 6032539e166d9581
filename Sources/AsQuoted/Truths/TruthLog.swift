import Foundation

/// The record of accepted changes beside a truth: `truth.log.jsonl`, a line each, never rewritten.
enum TruthLog {
  /// One line of the log.
  struct Entry: Encodable {
    /// When, in ISO 8601.
    let when: String
    /// What was decided: accept, remove, as-known, as-alias.
    let action: String
    /// The quotation's id.
    let id: String
    /// The page that gave cause, from the truth's folder.
    let page: String
    /// What the truth had.
    let before: Side?
    /// What it has now.
    let after: Side?
    /// Why, in a person's words.
    let reason: String
    /// The program.
    let tool: String
    /// The SHA-256 of the truth as it is now.
    let truth: String

    private enum Key: String, CodingKey {
      case when, action, id, page, before, after, reason, tool, truth
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(when, forKey: .when)
      try container.encode(action, forKey: .action)
      try container.encode(id, forKey: .id)
      try container.encode(page, forKey: .page)
      // Null says that there was nothing, or is nothing any more.
      try container.encode(before, forKey: .before)
      try container.encode(after, forKey: .after)
      try container.encode(reason, forKey: .reason)
      try container.encode(tool, forKey: .tool)
      try container.encode(truth, forKey: .truth)
    }
  }

  /// A quotation's words and speaker, what a page is known to give, or a speaker's names.
  enum Side: Encodable {
    case quote(text: String, speaker: String?)
    case page(String)
    case names(name: String, aliases: [String])

    private enum Key: String, CodingKey { case text, speaker, known, name, aliases }

    init(_ side: DecidedTruth.Side) {
      switch side {
      case .quote(let text, let speaker): self = .quote(text: text, speaker: speaker)
      case .page(let known): self = .page(known)
      case .names(let speaker): self = .names(name: speaker.name, aliases: speaker.aliases)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      switch self {
      case .quote(let text, let speaker):
        try container.encode(text, forKey: .text)
        try container.encode(speaker, forKey: .speaker)
      case .page(let known): try container.encode(known, forKey: .known)
      case .names(let name, let aliases):
        try container.encode(name, forKey: .name)
        try container.encode(aliases, forKey: .aliases)
      }
    }
  }

  /// The ending of such files.
  static let ending = ".log.jsonl"

  /// The path of the log of the truth at a path.
  static func path(for truth: String) -> String { TruthPending.stem(of: truth) + ending }

  /// Adds a line to the log of a truth.
  static func append(_ entry: Entry, beside truth: String) throws(FileError) {
    let path = path(for: truth)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      let line = try encoder.encode(entry) + Data("\n".utf8)
      if FileKind(path: path) == nil { try Data().write(to: URL(filePath: path)) }
      let handle = try FileHandle(forUpdating: URL(filePath: path))
      defer { try? handle.close() }
      let end = try handle.seekToEnd()
      if end > 0 {
        try handle.seek(toOffset: end - 1)
        // Somebody's editor may have left the last line open.
        let isClosed = try handle.read(upToCount: 1) == Data("\n".utf8)
        if !isClosed { try handle.write(contentsOf: Data("\n".utf8)) }
      }
      try handle.write(contentsOf: line)
    } catch {
      throw FileError(
        path,
        "the truth is changed, and this log of changes can't be written: \(FileBytes.reason(error))"
      )
    }
  }
}
