public import AsQuoted

/// A pending change for a person who decides on it: truth and page side by side, or one below the other
/// where the terminal is narrow.
public struct PendingText: Sendable {
  /// The width, in characters, from which two columns are readable.
  private static let leastWidth = 72
  private static let margin = "  "

  private let ink: Ink
  private let width: Int

  /// A text for a terminal of a width, or for what is no terminal.
  public init(hasColour: Bool, width: Int) {
    ink = Ink(hasColour: hasColour)
    self.width = width
  }

  /// A change with its place among those that wait; `speaker` is what a person put in the page's place.
  public func text(_ change: PendingChange, number: Int, of count: Int, speaker: String?) -> String
  {
    let head = [change.id, change.verdict, change.page].map(\.onOneLine)
    var lines = [
      "\(ink.faint("\(number) of \(count)"))  \(ink.bold(head[0]))  \(ink.yellow(head[1]))  \(head[2])"
    ]
    let columns = [truth(change), page(change, speaker)].compactMap { $0 }
    let isMissing = change.found == nil && change.expected != nil
    if columns.count == 2, width >= Self.leastWidth {
      lines += sideBySide(columns[0], columns[1])
    } else {
      for column in columns {
        let title = ink.faint(column.title)
        lines.append(Self.margin + title)
        lines += wrapped(column, width - 4).map { Self.margin + Self.margin + $0.text }
      }
    }
    if let around = around(change) { lines.append(Self.margin + ink.faint(around)) }
    if isMissing { lines.append(Self.margin + ink.faint("the page has no such words")) }
    if let message = change.message { lines.append(Self.margin + ink.faint(message.onOneLine)) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The words that stand around those of the page.
  private func around(_ change: PendingChange) -> String? {
    guard let found = change.found, found.prefix != nil || found.suffix != nil else { return nil }
    let half = max(16, (width - 14) / 2)
    let before = (found.prefix ?? "").onOneLine.shortenedAtStart(to: half)
    let behind = (found.suffix ?? "").onOneLine.shortened(to: half)
    return [before, "“…”", behind].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What one side says.
  private struct Column {
    let title: String
    let speaker: [MarkedWord]
    let words: [MarkedWord]
  }

  private func truth(_ change: PendingChange) -> Column? {
    if let expected = change.expected {
      let name = expected.speaker ?? "nobody in particular"
      let isOther = change.speakerMatch == .different
      return Column(
        title: "truth",
        speaker: MarkedWord.words(name, isOther ? .delete : .equal, ink),
        words: marked(change.diff, but: .insert, else: expected.text)
      )
    }
    guard !change.diff.isEmpty else { return nil }
    return Column(
      title: "truth, the nearest",
      speaker: [],
      words: marked(change.diff, but: .insert, else: "")
    )
  }

  private func page(_ change: PendingChange, _ speaker: String?) -> Column? {
    guard let found = change.found else { return nil }
    let isOther = change.speakerMatch == .different && speaker == nil
    let name = speaker.map { "\($0) (as you say)" } ?? found.speaker?.name ?? "no speaker"
    return Column(
      title: change.subject == .quote(.unquoted) ? "page, outside quotation marks" : "page",
      speaker: MarkedWord.words(name, isOther ? .insert : .equal, ink),
      words: marked(change.diff, but: .delete, else: found.text)
    )
  }

  private func sideBySide(_ left: Column, _ right: Column) -> [String] {
    let half = (width - 3 * Self.margin.count) / 2
    let (lefts, rights) = (wrapped(left, half), wrapped(right, half))
    var lines = [Self.margin + ink.faint(left.title.padded(to: half + 2) + right.title)]
    for number in 0..<max(lefts.count, rights.count) {
      let line = number < lefts.count ? lefts[number] : (text: "", width: 0)
      let gap = String(repeating: " ", count: max(0, half - line.width) + 2)
      lines.append(
        number < rights.count
          ? Self.margin + line.text + gap + rights[number].text : Self.margin + line.text
      )
    }
    return lines
  }

  /// A column's lines with their width on a terminal.
  private func wrapped(_ column: Column, _ width: Int) -> [(text: String, width: Int)] {
    MarkedWord.lines(column.speaker, width, ink) + MarkedWord.lines(column.words, width, ink)
  }

  /// The words of one side of a diff.
  private func marked(
    _ diff: [PendingChange.Step],
    but left: PendingChange.Step.Kind,
    else text: String
  ) -> [MarkedWord] {
    guard !diff.isEmpty else { return MarkedWord.words("“\(text.onOneLine)”") }
    return [MarkedWord(text: "“", kind: .equal, isJoined: true)]
      + diff.filter { $0.kind != left }.flatMap { MarkedWord.words($0.text, $0.kind, ink) }
      + [MarkedWord(text: "”", kind: .equal, isJoined: true, joinsBefore: true)]
  }
}
