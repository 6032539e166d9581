import AttributionRules
import QuoteSpans

extension TruthCSV {
  /// Reads the truth in a table; `path` names it in messages.
  ///
  /// Needed are the columns `id`, `text` and `speaker`; a speaker's name and kind are needed once.
  ///
  /// - Throws: All errors of the table at once.
  public static func read(_ bytes: [UInt8], path: String) throws(TruthError) -> Truth {
    var reader = TruthTable(path: path)
    guard let truth = reader.truth(bytes), reader.errors.isEmpty else {
      throw TruthError(reader.errors.sorted())
    }
    // The rest of what makes a truth is asked of its file form, which has no lines of the table.
    do {
      return try TruthReader.read(Array(TruthWriter.yaml(truth).utf8), path: path)
    } catch {
      throw TruthError(
        error.diagnostics.map {
          TruthDiagnostic(severity: .error, path: path, line: 1, column: 1, message: $0.message)
        }
      )
    }
  }
}

/// Turns the rows of a table into a truth.
private struct TruthTable {
  let path: String
  private(set) var errors: [TruthDiagnostic] = []
  private var columns: [String: Int] = [:]
  private var speakers: [TruthSpeaker] = []
  private var ids: Set<String> = []

  init(path: String) {
    self.path = path
  }

  mutating func truth(_ bytes: [UInt8]) -> Truth? {
    let rows: [CSVText.Row]
    do {
      _ = try UTF8Span(validating: bytes.span)
      rows = try CSVText.rows(bytes)
    } catch let failure as CSVText.Failure {
      error(failure.line, failure.message)
      return nil
    } catch {
      self.error(1, "is not UTF-8: save the table as UTF-8")
      return nil
    }
    guard let head = rows.first else {
      error(1, "is empty: expected a line with the names of the columns")
      return nil
    }
    guard readHead(head) else { return nil }
    let quotes = quotes(rows.dropFirst())
    return Truth(speakers: speakers, quotes: quotes)
  }

  private mutating func readHead(_ head: CSVText.Row) -> Bool {
    for (number, name) in head.cells.enumerated() {
      guard TruthCSV.columns.contains(name) else {
        let hint =
          suggestion(for: name, among: TruthCSV.columns)
          ?? "expected some of \(TruthCSV.columns.joined(separator: ", "))"
        error(head.line, "there is no column '\(name)': \(hint)")
        continue
      }
      if columns.updateValue(number, forKey: name) != nil {
        error(head.line, "the column '\(name)' is there twice: keep one")
      }
    }
    for name in ["id", "text", "speaker"] where columns[name] == nil {
      error(head.line, "the column '\(name)' is missing: add it")
    }
    return errors.isEmpty
  }

  private mutating func quotes(_ rows: ArraySlice<CSVText.Row>) -> [TruthQuote] {
    let width = columns.count
    return rows.compactMap { row in
      guard row.cells.count == width else {
        error(row.line, "has \(row.cells.count) cells where the first line has \(width)")
        return nil
      }
      return quote(row)
    }
  }

  private mutating func quote(_ row: CSVText.Row) -> TruthQuote? {
    guard let id = cell("id", row), let text = cell("text", row) else {
      error(row.line, "id or text is empty: expected both")
      return nil
    }
    if !ids.insert(id).inserted { error(row.line, "duplicate id '\(id)': give each line its own") }
    let speaker = cell("speaker", row)
    if let speaker { add(speaker, row) }
    return TruthQuote(
      id: id,
      text: text,
      speaker: speaker,
      form: word("form", row, among: TruthQuote.forms),
      cue: cell("cue", row),
      via: cell("via", row),
      note: cell("note", row),
      status: word("status", row, among: TruthQuote.Status.allCases) ?? .confirmed,
      prefix: cell("prefix", row),
      suffix: cell("suffix", row)
    )
  }

  /// Takes a speaker in with the first line that names it; later ones may leave name and kind out.
  private mutating func add(_ id: String, _ row: CSVText.Row) {
    let kind = word("speaker_kind", row, among: SpeakerKind.allCases)
    let name = cell("speaker_name", row)
    let aliases = TruthCSV.aliases(cell("speaker_aliases", row) ?? "")
    guard let known = speakers.first(where: { $0.id == id }) else {
      if name == nil || kind == nil {
        error(row.line, "the speaker '\(id)' has no speaker_name or speaker_kind: add both")
      }
      speakers.append(
        TruthSpeaker(id: id, name: name ?? id, kind: kind ?? .person, aliases: aliases)
      )
      return
    }
    let isSame =
      (name == nil || name == known.name) && (kind == nil || kind == known.kind)
      && (aliases.isEmpty || aliases == known.aliases)
    if !isSame {
      error(row.line, "the speaker '\(id)' is another than on an earlier line: make them equal")
    }
  }

  private func cell(_ column: String, _ row: CSVText.Row) -> String? {
    guard let number = columns[column] else { return nil }
    let text = row.cells[number]
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  private mutating func word<Value: RawRepresentable<String>>(
    _ column: String,
    _ row: CSVText.Row,
    among values: [Value]
  ) -> Value? {
    guard let text = cell(column, row) else { return nil }
    if let value = values.first(where: { $0.rawValue == text }) { return value }
    let words = values.map(\.rawValue).joined(separator: ", ")
    error(row.line, "'\(text)' is no \(column): expected \(words)")
    return nil
  }

  private mutating func error(_ line: Int, _ message: String) {
    errors.append(
      TruthDiagnostic(severity: .error, path: path, line: line, column: 1, message: message)
    )
  }
}
