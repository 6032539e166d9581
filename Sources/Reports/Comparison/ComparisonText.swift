import AsQuoted

/// A comparison as text: the copies, a table of the quotations over them, and the changes copy by copy.
struct ComparisonText {
  let article: ComparedArticle
  let options: ReportOptions
  private let ink: Ink
  private let words: ComparisonWords

  init(_ article: ComparedArticle, _ options: ReportOptions) {
    self.article = article
    self.options = options
    ink = Ink(hasColour: options.hasColour)
    words = ComparisonWords(comparison: article.comparison, words: FindingWords(ink: ink))
  }

  var text: String { heading + copyLines + table + changes }

  private var copies: [ComparedCopy] { article.comparison.copies }

  private var heading: String {
    let title = words.title.map { " of ‘\($0.onOneLine)’" } ?? ""
    let span = words.span.map { ", \($0.onOneLine)" } ?? ""
    return ink.bold("\(count(copies.count, "copy", plural: "copies"))\(title)") + "\(span)\n"
  }

  private var copyLines: String {
    let dates = copies.map { ComparisonWords.captured($0)?.onOneLine ?? "no date" }
    let width = dates.map(\.count).max() ?? 0
    return copies.indices.map { copy in
      let note =
        ComparisonWords.repeats(copies[copy]).map { "  " + ink.faint("[\($0)]") } ?? ""
      let number = "\(copy + 1)".paddedAtStart(to: "\(copies.count)".count + 2)
      return
        "\(number)  \(dates[copy].padded(to: width))  \(copies[copy].page.id.onOneLine)\(note)\n"
        + PageOrigin(copies[copy].page).noticeLines(ink)
    }.joined() + (words.undated.map { "  \(ink.faint($0))\n" } ?? "")
  }

  private var table: String {
    let rows = words.rows(all: options.showsAll)
    guard !rows.isEmpty else { return unshown(rows) }
    let columns = words.columns
    let width = "\(copies.count)".count
    let idWidth = rows.map(\.id.count).max() ?? 0
    let head = columns.map { "\($0 + 1)".paddedAtStart(to: width) }.joined(separator: " ")
    var text = "\n" + String(repeating: " ", count: idWidth + 4) + ink.faint(head) + "\n"
    for row in rows {
      let cells = columns.map { column in
        painted(row.cells[column], String(repeating: " ", count: width - 1))
      }
      text +=
        "  \(row.id.padded(to: idWidth))  \(cells.joined(separator: " "))  \(words.opening(row))\n"
    }
    let legend = ComparisonSymbol.legend(rows, columns: columns).map { "\($0.symbol) \($0.words)" }
    return text + "  " + ink.faint(legend.joined(separator: ", ")) + "\n" + unshown(rows)
  }

  /// How many quotations the table leaves out.
  private func unshown(_ rows: [QuotationHistory]) -> String {
    let number = article.comparison.quotes.count - rows.count
    guard number > 0 else { return "" }
    return "  " + ink.faint("\(count(number, "quotation")) unchanged; --all shows them") + "\n"
  }

  private func painted(_ cell: QuotationHistory.Cell, _ margin: String) -> String {
    let symbol = ComparisonSymbol.symbol(cell.state)
    return margin
      + (cell.change.map { painted(symbol, $0.severity) } ?? ink.faint(symbol))
  }

  private func painted(_ text: String, _ severity: Severity) -> String {
    severity == .error ? ink.red(text) : ink.yellow(text)
  }

  private var changes: String {
    let lines = copies.indices.map(words.lines)
    let idWidth = article.comparison.quotes.map(\.id.count).max() ?? 0
    let labelWidth = lines.joined().map(\.label.count).max() ?? 0
    return copies.indices.filter { !lines[$0].isEmpty }.map { copy in
      let captured = ComparisonWords.captured(copies[copy]).map { ", captured \($0)" } ?? ""
      let place = "first seen in \(ComparisonWords.name(copy))\(captured)".onOneLine
      return "\n\(ink.bold(place)): \(copies[copy].page.id.onOneLine)\n"
        + lines[copy].map { line in
          let label = painted(line.label.padded(to: labelWidth), line.severity)
          let id = (line.id ?? "").padded(to: idWidth)
          let notes = ink.faint("[\(line.notes.joined(separator: "; "))]")
          return "  \(label)  \(id)  \(line.text)  \(notes)\n"
        }.joined()
    }.joined()
  }

  /// What a comparison comes to.
  static func summary(_ totals: ComparisonTotals, _ options: ReportOptions) -> String {
    "\n" + Ink(hasColour: options.hasColour).bold(totals.sentence) + "\n"
  }
}
