import AttributionRules
import QuoteSpans

/// Writes pending files: YAML that people read, and that the tool reads back.
public enum PendingWriter {
  /// Changes as YAML, the same bytes for the same changes; ``PendingReader`` reads them back.
  public static func yaml(_ pending: PendingChanges) -> String {
    let head = [
      "# What saved pages have and the truth does not, for a person to decide on: asquoted review.",
      "# It goes when all is decided. It is not to be edited, nor to be kept in a repository.",
      "version: \(PendingChanges.currentVersion)",
      TruthWriter.entry("truth", .text(pending.truth), inFlow: false),
      TruthWriter.entry("sha256", .text(pending.truthSHA256), inFlow: false),
      TruthWriter.entry("tool", .text(pending.tool), inFlow: false),
      pending.changes.isEmpty ? "changes: []" : "changes:",
    ]
    var yaml = head.joined(separator: "\n") + "\n"
    for change in pending.changes {
      for (number, entry) in entries(of: change).enumerated() {
        yaml += number == 0 ? "  - " : "    "
        yaml += TruthWriter.entry(entry.0, entry.1, inFlow: false)
        yaml += "\n"
      }
    }
    return yaml
  }

  private static func entries(of change: PendingChange) -> [(String, TruthTree)] {
    var entries: [(String, TruthTree)] = [
      ("id", .text(change.id)), ("verdict", .text(change.verdict)), ("page", .text(change.page)),
    ]
    func add(_ key: String, _ value: TruthTree?) { if let value { entries.append((key, value)) } }
    add("sha256", change.sha256.map { .text($0) })
    if case .page(let cause) = change.subject { add("cause", .text(cause.rawValue)) }
    add(
      "expected",
      change.expected.map { expected in
        .map([("text", .text(expected.text)), ("speaker", text(expected.speaker))])
      }
    )
    add("found", change.found.map(found))
    add("speakerMatch", change.speakerMatch.map { .text($0.rawValue) })
    if !change.diff.isEmpty {
      add("diff", .list(change.diff.map { .map([($0.kind.rawValue, .text($0.text))]) }))
    }
    add("message", change.message.map { .text($0) })
    add("after", change.after.map { .text($0) })
    return entries
  }

  private static func found(_ found: PendingChange.Found) -> TruthTree {
    let speaker = found.speaker.map { speaker in
      TruthTree.map([("name", .text(speaker.name)), ("kind", .text(speaker.kind.rawValue))])
    }
    let others = [
      ("form", found.form?.rawValue), ("cue", found.cue), ("via", found.via),
      ("prefix", found.prefix), ("suffix", found.suffix),
    ]
    return .map(
      [("text", .text(found.text)), ("speaker", speaker ?? .null)]
        + others.compactMap { key, value in value.map { (key, .text($0)) } }
    )
  }

  private static func text(_ text: String?) -> TruthTree { text.map { .text($0) } ?? .null }
}
