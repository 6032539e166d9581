import AttributionRules
import QuoteSpans
import Yams

/// Reads pending files.
public enum PendingReader {
  /// Reads the changes of a file; `path` names it in messages.
  ///
  /// - Throws: All errors of the file at once.
  public static func read(_ bytes: [UInt8], path: String) throws(TruthError) -> PendingChanges {
    let document = try YAMLDocument(bytes, path: path)
    var parser = PendingParser(reader: NodeReader(path: path, masked: document.masked))
    let pending = parser.pending(document.root)
    guard let pending, parser.reader.diagnostics.isEmpty else {
      throw TruthError(parser.reader.diagnostics.sorted())
    }
    return pending
  }
}

/// Turns the nodes of a pending file into changes.
private struct PendingParser {
  var reader: NodeReader

  mutating func pending(_ root: Node?) -> PendingChanges? {
    guard let root, !reader.isNull(root) else {
      reader.error(.start, "is empty: expected the keys version, truth, sha256 and changes")
      return nil
    }
    guard let fields = reader.fields(of: root, "the pending file", keys: PendingKeys.file) else {
      return nil
    }
    if let node = fields["version"], let version = reader.text(node, "version"),
      version != PendingChanges.currentVersion
    {
      reader.error(
        Place(node.mark),
        "version '\(version)' is not known: expected \(PendingChanges.currentVersion)"
      )
    }
    let nodes = fields["changes"].flatMap { reader.list($0, "changes") } ?? []
    return PendingChanges(
      truth: reader.text(fields["truth"], "truth") ?? "",
      truthSHA256: reader.text(fields["sha256"], "sha256") ?? "",
      tool: reader.optionalText(fields["tool"], "tool") ?? "",
      changes: nodes.compactMap { change($0) }
    )
  }

  private mutating func change(_ node: Node) -> PendingChange? {
    guard let fields = reader.fields(of: node, "a change", keys: PendingKeys.change),
      let id = name(fields["id"], "id"), let page = name(fields["page"], "page"),
      let subject = subject(fields)
    else { return nil }
    return PendingChange(
      id: id,
      subject: subject,
      page: page,
      sha256: reader.optionalText(fields["sha256"], "sha256"),
      expected: expected(fields["expected"]),
      found: found(fields["found"]),
      speakerMatch: reader.choice(
        fields["speakerMatch"],
        "speakerMatch",
        among: PendingChange.SpeakerMatch.allCases
      ),
      diff: diff(fields["diff"]),
      message: reader.optionalText(fields["message"], "message"),
      after: reader.optionalText(fields["after"], "after")
    )
  }

  /// A text that messages show as it is, so it may hold nothing that a terminal takes for a command.
  private mutating func name(_ node: Node?, _ key: String) -> String? {
    guard let text = reader.text(node, key) else { return nil }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      reader.error(Place(node?.mark), "\(key) has a control character: expected a plain name")
    }
    return text
  }

  private mutating func subject(_ fields: [String: Node]) -> PendingChange.Subject? {
    guard let node = fields["verdict"], let word = reader.text(node, "verdict") else { return nil }
    switch word {
    case TruthKeys.unexpected: return .unexpected
    case TruthKeys.cannotCheck:
      let cause = reader.choice(
        fields["cause"],
        "cause of cannot-check",
        among: CannotCheckCause.allCases
      )
      if cause == nil { reader.error(Place(node.mark), "cannot-check has no cause: expected one") }
      return cause.map { .page($0) }
    default:
      return reader.choice(node, "verdict", among: Verdict.allCases).map { .quote($0) }
    }
  }

  private mutating func expected(_ node: Node?) -> PendingChange.Expected? {
    guard let node,
      let fields = reader.fields(of: node, "expected", keys: PendingKeys.expected)
    else { return nil }
    return PendingChange.Expected(
      text: reader.text(fields["text"], "text") ?? "",
      speaker: reader.optionalText(fields["speaker"], "speaker")
    )
  }

  private mutating func found(_ node: Node?) -> PendingChange.Found? {
    guard let node, let fields = reader.fields(of: node, "found", keys: PendingKeys.found) else {
      return nil
    }
    return PendingChange.Found(
      text: reader.text(fields["text"], "text") ?? "",
      speaker: speaker(fields["speaker"]),
      form: reader.choice(fields["form"], "form", among: QuotationForm.allCases),
      cue: reader.optionalText(fields["cue"], "cue"),
      via: reader.optionalText(fields["via"], "via"),
      prefix: reader.optionalText(fields["prefix"], "prefix"),
      suffix: reader.optionalText(fields["suffix"], "suffix")
    )
  }

  private mutating func speaker(_ node: Node?) -> Speaker? {
    guard let node, !reader.isNull(node),
      let fields = reader.fields(of: node, "a speaker", keys: PendingKeys.speaker),
      let name = reader.text(fields["name"], "name"),
      let kind = reader.choice(fields["kind"], "kind of speaker", among: SpeakerKind.allCases)
    else { return nil }
    return Speaker(name: name, kind: kind)
  }

  private mutating func diff(_ node: Node?) -> [PendingChange.Step] {
    guard let node else { return [] }
    var steps: [PendingChange.Step] = []
    for element in reader.list(node, "diff") ?? [] {
      for entry in reader.entries(of: element, "a step of diff") ?? [] {
        guard let kind = PendingChange.Step.Kind(rawValue: entry.key) else {
          reader.error(entry.place, "'\(entry.key)' is no step: expected equal, delete or insert")
          continue
        }
        steps.append(PendingChange.Step(kind, reader.optionalText(entry.value, "words") ?? ""))
      }
    }
    return steps
  }
}
