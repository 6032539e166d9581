import AsQuoted

/// A comparison in words, as one kind of text writes them: for a terminal, in Markdown, in HTML.
struct ComparisonWords {
  /// One change, in words.
  struct Line {
    let severity: Severity
    /// What changed: `changed`, `speaker changed`, `title`.
    let label: String
    /// The id of the quotation; nil for a fact of the article.
    let id: String?
    /// Safe words about the change.
    let text: String
    /// Safe remarks, at least one.
    let notes: [String]
  }

  let comparison: CopyComparison
  let words: FindingWords

  /// How people call a copy.
  static func name(_ copy: Int) -> String { "copy \(copy + 1)" }

  /// The copies that have a column of their own: others have the text of the one before, and no change.
  var columns: [Int] {
    comparison.copies.indices.filter { copy in
      copy == 0 || comparison.copies[copy].sameTextAs != copy - 1 || comparison.hasChanges(in: copy)
    }
  }

  /// The quotations that are shown: those with changes, or all.
  func rows(all: Bool) -> [QuotationHistory] {
    comparison.quotes.filter { all || !$0.changes.isEmpty }
  }

  /// What is known of when a copy was captured.
  static func captured(_ copy: ComparedCopy) -> String? {
    copy.isDated ? copy.page.archive.captured : nil
  }

  /// Which copy a copy repeats, or nil.
  static func repeats(_ copy: ComparedCopy) -> String? {
    copy.sameBytesAs.map { "same page, byte for byte, as \(name($0))" }
      ?? copy.sameTextAs.map { "same text as \(name($0))" }
  }

  /// Why copies without a date stand where they do, or nil.
  var undated: String? {
    let number = comparison.copies.count { !$0.isDated }
    guard number > 0 else { return nil }
    let (which, verb) =
      number == 1 ? ("The last copy has", "stands") : ("The last \(number) copies have", "stand")
    return number == comparison.copies.count
      ? "No copy has a date of capture: they stand in the order given."
      : "\(which) no date of capture and \(verb) in the order given."
  }

  /// The span of time over which the copies were captured, or nil.
  var span: String? {
    let dates = comparison.copies.compactMap(Self.captured)
    guard let first = dates.first, let last = dates.last else { return nil }
    return first == last ? "captured \(first)" : "captured \(first) to \(last)"
  }

  /// The first title that a copy states.
  var title: String? { comparison.copies.lazy.compactMap { $0.page.title?.value }.first }

  /// What changed in a copy, in the order of facts and quotations.
  func lines(_ copy: Int) -> [Line] {
    facts(copy)
      + comparison.quotes.compactMap { quote in
        quote.cells[copy].change.map { line($0, quote.id) }
      }
  }

  /// The words and speaker by which people know a quotation.
  func opening(_ quote: QuotationHistory) -> String {
    guard let found = quote.opening else { return "" }
    return "\(speaker(found.speaker?.name)): “\(words.short(found.text))”"
  }

  private func facts(_ copy: Int) -> [Line] {
    comparison.facts.flatMap { fact in
      fact.changes.filter { $0.copy == copy }.map { change in
        Line(
          severity: FactHistory.severity,
          label: fact.fact.rawValue,
          id: nil,
          text: text(change, of: fact.fact),
          notes: [last(change)]
        )
      }
    }
  }

  private func text(_ change: FactHistory.Change, of fact: FactHistory.Fact) -> String {
    // Single figures of a date say little.
    fact == .published
      ? "now \(words.plain(change.value)), before \(words.plain(change.former))"
      : "‘\(words.diff(change.diff))’"
  }

  private func line(_ change: QuotationChange, _ id: String) -> Line {
    Line(
      severity: change.severity,
      label: Self.label(change.kinds),
      id: id,
      text: "\(speakers(change)): “\(text(change))”",
      notes: remarks(change) + [last(change)]
    )
  }

  /// What is worth knowing of a change beside its words.
  func remarks(_ change: QuotationChange) -> [String] {
    var remarks: [String] = []
    if let wording = change.wording, wording != .altered { remarks.append(wording.rawValue) }
    remarks += change.flags.map(\.rawValue)
    if change.kinds.contains(.speakerNotSure) {
      remarks.append("the rules are not sure that these are two speakers")
    }
    if let copy = change.restores { remarks.append("the words of \(Self.name(copy)) again") }
    return remarks
  }

  /// Where a quotation was last seen as it was.
  func last(_ change: QuotationChange) -> String {
    if change.kinds == [.new] { return "not in \(Self.name(change.since))" }
    let isThere = change.kinds.contains(.gone) || change.kinds.contains(.back)
    return last(change.since, isThere ? "there" : "unchanged")
  }

  /// Where a fact was last stated as it was.
  func last(_ change: FactHistory.Change) -> String { last(change.since, "unchanged") }

  /// Where something was last seen as it was: `last there in copy 2, 2025-03-04T09:12:00Z`.
  private func last(_ copy: Int, _ how: String) -> String {
    let date = Self.captured(comparison.copies[copy]).map { ", " + words.plain($0) } ?? ""
    return "last \(how) in \(Self.name(copy))\(date)"
  }

  private func text(_ change: QuotationChange) -> String {
    WordDiffText.hasChange(change.diff)
      ? words.diff(change.diff) : words.short(change.text ?? change.formerText ?? "")
  }

  private func speakers(_ change: QuotationChange) -> String {
    guard change.kinds.contains(.speaker) || change.kinds.contains(.speakerNotSure) else {
      return speaker(change.speaker ?? change.formerSpeaker)
    }
    let now = speaker(change.speaker)
    return "now \(change.kinds.contains(.speaker) ? words.wrong(now) : now),"
      + " before \(speaker(change.formerSpeaker))"
  }

  private func speaker(_ name: String?) -> String { words.plain(name ?? "speaker not known") }

  static func label(_ kinds: [QuotationChange.Kind]) -> String {
    kinds.map { kind in
      switch kind {
      case .new, .gone, .back, .unquoted: kind.rawValue
      case .words: "changed"
      case .speaker: "speaker changed"
      case .speakerNotSure: "speaker not sure"
      }
    }.joined(separator: ", ")
  }
}
