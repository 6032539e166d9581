import AsQuoted

/// A comparison in Markdown: the totals, the copies, a table of quotations over them, and the changes copy by
/// copy.
struct ComparisonMarkdown {
  /// How much the tables may take, in UTF-16 units, and one copy's changes.
  private static let room = 15_000
  /// How much all entries may take: GitHub's comments have 65,536 characters.
  static let capacity = 60_000

  let article: ComparedArticle
  let options: ReportOptions
  private let words: ComparisonWords

  init(_ article: ComparedArticle, _ options: ReportOptions) {
    self.article = article
    self.options = options
    words = ComparisonWords(comparison: article.comparison, words: .markdown)
  }

  /// What stands before the entries.
  static func head(_ totals: ComparisonTotals) -> String {
    let sign = totals.exitStatus == 0 ? "✅" : "❌"
    let result =
      switch totals.exitStatus {
      case 0: "no change that counts"
      case 1: "the copies differ"
      default: "copies that can't be read"
      }
    return "## \(sign) \(ToolIdentity.name): \(result)\n\n\(totals.sentence)\n"
  }

  /// The tables, and the changes of each copy.
  var entries: [String] {
    [copyTable + quotationTable + unreadable]
      + article.comparison.copies.indices.map(section).filter { !$0.isEmpty }
  }

  /// What stands behind the entries.
  static func end(_ omitted: Int) -> String {
    let rest =
      omitted == 0
      ? ""
      : "\n*The changes of \(count(omitted, "more copy", plural: "more copies")) are left out; the text"
        + " report has all.*\n"
    return rest
      + "\n<sub><del>Struck out</del> are the earlier copy's words, <ins>underlined</ins> the later"
      + " one's. By \(ReportBasis.tool). \(ToolIdentity.notProven)</sub>\n"
  }

  private var copies: [ComparedCopy] { article.comparison.copies }

  private var copyTable: String {
    let title = words.title.map { "\n**\(MarkdownText.escaped($0))**\n" } ?? ""
    let rows = copies.indices.map { copy in
      let page = copies[copy].page
      let cells = [
        "\(copy + 1)",
        ComparisonWords.captured(copies[copy]).map(MarkdownText.code) ?? "",
        MarkdownText.code(page.id),
        ComparisonWords.repeats(copies[copy]) ?? "",
        page.archive.sha256.map { MarkdownText.code(ReportBasis.short($0)) } ?? "",
      ]
      return "| \(cells.joined(separator: " | ")) |\n"
    }
    return title + "\n| copy | captured | page | | sha256 of the file |\n|---|---|---|---|---|\n"
      + Self.fitting(rows) {
        "| | | *and \(count($0, "more copy", plural: "more copies"))* | | |\n"
      }
  }

  private var quotationTable: String {
    let quotes = words.rows(all: options.showsAll)
    guard !quotes.isEmpty else { return "" }
    let columns = words.columns
    let head = columns.map { " | \($0 + 1)" }.joined()
    let rule = columns.map { _ in "---|" }.joined()
    let rows = quotes.map { quote in
      let cells = columns.map { column in
        " | " + MarkdownText.code(ComparisonSymbol.symbol(quote.cells[column].state))
      }
      return "| \(quote.id)\(cells.joined()) | \(words.opening(quote)) |\n"
    }
    let legend = ComparisonSymbol.legend(quotes, columns: columns)
      .map { "\(MarkdownText.code($0.symbol)) \($0.words)" }
    let empty = columns.map { _ in " |" }.joined()
    return "\n| quotation\(head) | |\n|---|\(rule)---|\n"
      + Self.fitting(rows) { "| *and \($0) more* |\(empty) |\n" }
      + "\n<sub>\(legend.joined(separator: ", "))</sub>\n"
  }

  private var unreadable: String {
    guard !article.unreadable.isEmpty else { return "" }
    let lines = article.unreadable.map {
      "- ❌ \(MarkdownText.code($0.path)) \(MarkdownText.escaped($0.reason.shortened(to: 300)))\n"
    }
    return "\n### Can't be read\n\n" + Self.fitting(lines) { "- and \($0) more\n" }
  }

  private func section(_ copy: Int) -> String {
    let lines = words.lines(copy).map { line in
      let sign = line.severity == .error ? "❌" : line.severity == .warning ? "⚠️" : "ℹ️"
      let name = [line.id, line.label].compactMap { $0 }.joined(separator: " ")
      return "- \(sign) **\(name)** \(line.text) <sub>\(line.notes.joined(separator: "; "))</sub>\n"
    }
    guard !lines.isEmpty else { return "" }
    let captured = ComparisonWords.captured(copies[copy]).map {
      ", captured \(MarkdownText.code($0))"
    }
    return "\n### First seen in \(ComparisonWords.name(copy))\(captured ?? "")\n\n"
      + Self.fitting(lines) { "- and \(count($0, "more change"))\n" }
  }

  /// Lines as far as there is room, and what is said of the others.
  private static func fitting(_ lines: [String], _ rest: (Int) -> String) -> String {
    var (text, length) = ("", 0)
    for (number, line) in lines.enumerated() {
      length += line.utf16.count
      guard length <= room else { return text + rest(lines.count - number) }
      text += line
    }
    return text
  }
}
