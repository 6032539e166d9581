import TextModel

/// Reads attributions from brat's standoff files, as the PolNeAR corpus has them.
///
/// `T` records are words with their places (scalars of the article's text), `E` records join them in
/// the roles `Source`, `Cue` and `Content`; other records are not read. An annotated text may hold line
/// ends, so a record ends only where the next one's identifier stands at the start of a line.
/// Format: https://brat.nlplab.org/standoff.html
package enum BratReader {
  /// The relations of a file, those without content left out; `path` names it in messages.
  ///
  /// - Throws: At the first record that can't be read, or stands outside the text.
  package static func relations(
    _ annotations: String,
    path: String,
    in text: ScalarText
  ) throws(CorpusError) -> [AttributionRelation] {
    var words: [String: AnnotatedWords] = [:]
    var events: [[String: [String]]] = []
    for record in records(Array(annotations.unicodeScalars)) {
      switch record.key.unicodeScalars.first {
      case "T": words[record.key] = try annotatedWords(record, path, text)
      case "E": events.append(try roles(record, path))
      default: continue
      }
    }
    return events.compactMap { roles in
      func role(_ name: String) -> AnnotatedWords? {
        join((roles[name] ?? []).compactMap { words[$0] })
      }
      return role("Content").map {
        AttributionRelation(content: $0, source: role("Source"), cue: role("Cue"))
      }
    }
  }

  // MARK: - Records

  private struct Record {
    let line: Int
    let key: String
    /// What stands behind the key and its tab.
    let rest: ArraySlice<Unicode.Scalar>
  }

  private static func records(_ scalars: [Unicode.Scalar]) -> [Record] {
    var end = scalars.count
    while end > 0, scalars[end - 1] == "\n" { end -= 1 }
    var records: [Record] = []
    var (start, line, startLine) = (0, 1, 1)
    func close(at end: Int) {
      let slice = scalars[start..<end]
      let tab = slice.firstIndex(of: "\t") ?? end
      let rest = tab < end ? slice[(tab + 1)...] : slice[end...]
      records.append(Record(line: startLine, key: slice[..<tab].string, rest: rest))
    }
    for index in 0..<end where scalars[index] == "\n" {
      line += 1
      guard opensRecord(scalars, at: index + 1, end: end) else { continue }
      close(at: index)
      (start, startLine) = (index + 1, line)
    }
    if end > 0 { close(at: end) }
    return records
  }

  /// Whether an identifier and a tab stand at an index: a capital or `#`, digits.
  private static func opensRecord(_ scalars: [Unicode.Scalar], at index: Int, end: Int) -> Bool {
    guard index < end, scalars[index] == "#" || ("A"..."Z").contains(scalars[index]) else {
      return false
    }
    var next = index + 1
    while next < end, ("0"..."9").contains(scalars[next]) { next += 1 }
    return next < end && scalars[next] == "\t"
  }

  private static func annotatedWords(
    _ record: Record,
    _ path: String,
    _ text: ScalarText
  ) throws(CorpusError) -> AnnotatedWords {
    let tab = record.rest.firstIndex(of: "\t") ?? record.rest.endIndex
    let head = record.rest[..<tab]
    let space = head.firstIndex(of: " ") ?? head.endIndex
    var ranges: [TextRange] = []
    for part in head[space...].split(separator: ";", omittingEmptySubsequences: false) {
      let numbers = part.corpusWords.map { Int($0.string) }
      guard numbers.count == 2, let start = numbers[0], let end = numbers[1] else {
        let message =
          "record \(record.key) has no offsets that can be read; expected 'label start end', a tab"
          + " and the words"
        throw CorpusError(path, line: record.line, message)
      }
      guard 0 <= start, start <= end, end <= text.count else {
        let message =
          "record \(record.key) stands at \(start) to \(end); expected a place in the article's text,"
          + " which has \(text.count) characters"
        throw CorpusError(path, line: record.line, message)
      }
      ranges.append(text.bytes(of: start..<end))
    }
    let words = tab < record.rest.endIndex ? record.rest[(tab + 1)...].string : ""
    return AnnotatedWords(ranges: ranges, text: words)
  }

  private static func roles(
    _ record: Record,
    _ path: String
  ) throws(CorpusError) -> [String: [String]] {
    var roles: [String: [String]] = [:]
    for part in record.rest.corpusWords {
      guard let colon = part.firstIndex(of: ":") else {
        let message =
          "record \(record.key) has '\(part.string)' in it; expected roles with their targets, as Source:T1"
        throw CorpusError(path, line: record.line, message)
      }
      var role = part[..<colon]
      while let last = role.last, ("0"..."9").contains(last) { role.removeLast() }
      roles[role.string, default: []].append(part[(colon + 1)...].string)
    }
    return roles
  }

  /// Several annotations of one role as one, or nil if there is none.
  private static func join(_ words: [AnnotatedWords]) -> AnnotatedWords? {
    guard !words.isEmpty else { return nil }
    return AnnotatedWords(
      ranges: words.flatMap(\.ranges).sorted(),
      text: words.map(\.text).joined(separator: " ")
    )
  }
}
