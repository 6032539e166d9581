import AsQuoted

/// According to what a report says what it says, in plain words.
enum ReportBasis {
  /// The program and its rules.
  static var tool: String {
    "\(ToolIdentity.name) \(ToolIdentity.version), rules \(ToolIdentity.rules)"
  }

  /// The last line of a text for people; with digests shown, what they do not prove too.
  static func closing(_ ink: Ink, withDigests: Bool) -> String {
    ink.faint("by \(tool)\(withDigests ? ". \(ToolIdentity.notProven)" : "")") + "\n"
  }

  /// Who made a truth, when and from what.
  static func curated(_ truth: Truth) -> String {
    let curated = truth.curated
    var text = "curated by \(curated.by ?? "nobody named")"
    if let on = curated.on { text += " on \(on)" }
    if let from = curated.from { text += " from \(from)" }
    if let sha256 = curated.sha256 { text += " (sha256 \(short(sha256)))" }
    let drafts = truth.quotes.count { $0.status == .draft }
    if drafts > 0 { text += "; \(count(drafts, "quotation")) not confirmed by anybody yet" }
    return text.onOneLine
  }

  /// A digest's beginning.
  static func short(_ digest: String) -> String { "\(digest.prefix(12))…" }
}
