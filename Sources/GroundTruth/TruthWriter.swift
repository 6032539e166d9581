/// Writes truths as YAML that people edit by hand, and as JSON of the same structure.
public enum TruthWriter {
  /// A truth as YAML, the same bytes for the same truth; ``TruthReader`` reads it back to an equal one.
  ///
  /// `comment` is put on top, a line each, without the `#`.
  public static func yaml(_ truth: Truth, comment: [String] = []) -> String {
    var lines = comment.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { $0.isEmpty ? "#" : "# \(shown($0))" }
    for (key, value) in TruthTree.entries(of: truth) {
      lines += block(key: key, value: value)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line of a comment without what would end it, or may not stand in YAML.
  private static func shown(_ line: Substring) -> String {
    let scalars = line.unicodeScalars.map { scalar in
      TruthText.hasHidden(String(scalar)) ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A truth as JSON of the same structure, indented by two spaces, with keys in the order of the YAML.
  public static func json(_ truth: Truth) -> String {
    json(.map(TruthTree.entries(of: truth)), indent: "") + "\n"
  }

  /// What a copy is known to give, on one line as YAML has it.
  package static func text(_ outcome: PageExpectation.Outcome) -> String {
    flow(TruthTree.outcome(outcome), inFlow: false)
  }

  // MARK: YAML

  /// The lines of a top-level entry: the layout that suits each of them.
  private static func block(key: String, value: TruthTree) -> [String] {
    switch (key, value) {
    case (_, .list(let items)) where items.isEmpty: ["\(key): []"]
    case ("article", .map(let entries)), ("pages", .map(let entries)):
      ["\(key):"] + entries.map { "  \(plain($0.0)): \(flow($0.1, inFlow: false))" }
    case ("speakers", .list(let items)):
      ["\(key):"] + items.map { "  - \(flow($0, inFlow: false))" }
    case ("quotes", .list(let items)):
      ["\(key):"] + items.flatMap(quote)
    default: ["\(key): \(flow(value, inFlow: false))"]
    }
  }

  /// A quotation as a block.
  private static func quote(_ item: TruthTree) -> [String] {
    guard case .map(let entries) = item else { return [] }
    return lines(of: entries).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }

  /// The entries of a block, a line each; words of an article always between quotes.
  static func lines(of entries: [(String, TruthTree)]) -> [String] {
    let texts = ["text", "note", "prefix", "suffix"]
    return entries.map { key, value in
      guard case .text(let text) = value, texts.contains(key) else {
        return entry(key, value, inFlow: false)
      }
      return "\(plain(key)): \(TruthText.quoted(text))"
    }
  }

  /// An entry on one line.
  static func entry(_ key: String, _ value: TruthTree, inFlow: Bool) -> String {
    "\(plain(key)): \(flow(value, inFlow: inFlow))"
  }

  /// A value on one line.
  static func flow(_ value: TruthTree, inFlow: Bool) -> String {
    switch value {
    case .null: "null"
    case .number(let number): String(number)
    case .text(let text): TruthText.plain(text, inFlow: inFlow)
    case .list(let items):
      "[\(items.map { flow($0, inFlow: true) }.joined(separator: ", "))]"
    case .map(let entries):
      "{"
        + entries.map { "\(plain($0.0)): \(flow($0.1, inFlow: true))" }.joined(separator: ", ")
        + "}"
    }
  }

  /// A key; the format's own stand as they are, `on` too, as every reader takes them for text here.
  private static func plain(_ key: String) -> String {
    TruthKeys.curated.all.contains(key) ? key : TruthText.plain(key, inFlow: true)
  }

  // MARK: JSON

  private static func json(_ value: TruthTree, indent: String) -> String {
    let inner = indent + "  "
    switch value {
    case .null: return "null"
    case .number(let number): return String(number)
    case .text(let text): return TruthText.jsonString(text)
    case .list(let items):
      if items.isEmpty { return "[]" }
      let lines = items.map { inner + json($0, indent: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .map(let entries):
      if entries.isEmpty { return "{}" }
      let lines = entries.map {
        "\(inner)\(TruthText.jsonString($0.0)): \(json($0.1, indent: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }
}
