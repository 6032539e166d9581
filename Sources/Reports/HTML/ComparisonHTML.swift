import AsQuoted

/// A comparison as HTML: a table of the quotations over the copies, and a timeline of the changes.
struct ComparisonHTML {
  private let article: ComparedArticle
  private let options: ReportOptions
  private let words: ComparisonWords

  init(_ article: ComparedArticle, _ options: ReportOptions) {
    self.article = article
    self.options = options
    words = ComparisonWords(
      comparison: article.comparison,
      words: FindingWords(ink: Ink(hasColour: false))
    )
  }

  /// All but what stands behind the main part.
  var html: HTMLText {
    let title = words.title ?? "Copies compared"
    return HTMLPage(title: "\(title) – copies compared", style: .ofComparisons)
      .opening(header: header(title)) + unreadable + table
      + ComparisonTimeline(article.comparison, words).html + unchanged
  }

  /// What stands behind the main part.
  static var end: HTMLText {
    HTMLPage.end(
      footer: "<p>By \(ReportBasis.tool). \(ToolIdentity.notProven)</p>\n"
    )
  }

  private var comparison: CopyComparison { article.comparison }

  private func header(_ title: String) -> HTMLText {
    let totals = ComparisonTotals(article, failOn: options.failOn)
    let severity = comparison.severity.map { "gravest change: \($0.rawValue)" } ?? "no change"
    let span: HTMLText = words.span.map { "<p class=\"faint\">Copies \($0).</p>\n" } ?? ""
    return """
      <p class="kicker">\(ToolIdentity.name) compare</p>
      <h1><bdi>\(title)</bdi></h1>
      <p class="lead">\(HTMLBadge(severity, HTMLBadge.Tone(comparison.severity)).html) \(totals.sentence).</p>
      \(span)
      """
  }

  private var unreadable: HTMLText {
    guard !article.unreadable.isEmpty else { return "" }
    let items: [HTMLText] = article.unreadable.map { page in
      "<li><code>\(page.path)</code> \(page.reason)</li>\n"
    }
    return
      "<section>\n<h2>Not compared: can’t be read</h2>\n<ul>\n\(items.joined())</ul>\n</section>\n"
  }

  // MARK: - The table

  private var table: HTMLText {
    let rows = words.rows(all: options.showsAll)
    guard !rows.isEmpty else { return "" }
    let columns = words.columns
    let heads: [HTMLText] = columns.map { copy in
      "<th scope=\"col\"><a href=\"#copy-\(copy + 1)\">\(copy + 1)</a></th>"
    }
    let legend: [HTMLText] = ComparisonSymbol.legend(rows, columns: columns).map { entry in
      "<li><span class=\"symbol\">\(entry.symbol)</span> \(entry.words)</li>\n"
    }
    return """
      <section>
      <h2>Quotations over the copies</h2>
      <p class="small faint">A column a copy, the earliest first\(hidden(columns)).</p>
      <div class="scrolls" role="region" aria-label="Quotations over the copies" tabindex="0">
      <table class="cells" aria-label="Quotations over the copies">
      <thead><tr><th scope="col">Quotation</th>\(heads.joined())<th scope="col">Words</th></tr></thead>
      <tbody>
      \(rows.map { row($0, columns) }.joined())</tbody>
      </table>
      </div>
      <ul class="legend small">
      \(legend.joined())</ul>
      </section>

      """
  }

  private func hidden(_ columns: [Int]) -> String {
    let number = comparison.copies.count - columns.count
    guard number > 0 else { return "" }
    return "; \(count(number, "copy", plural: "copies")) with the text of the one before left out"
  }

  private func row(_ quote: QuotationHistory, _ columns: [Int]) -> HTMLText {
    let cells: [HTMLText] = columns.map { cell(quote, $0) }
    return """
      <tr><th scope="row">\(quote.id)</th>\(cells.joined())<td class="words">\(words.opening(quote))</td></tr>

      """
  }

  private func cell(_ quote: QuotationHistory, _ copy: Int) -> HTMLText {
    let cell = quote.cells[copy]
    let symbol = ComparisonSymbol.symbol(cell.state)
    let name = ComparisonSymbol.words(cell.state)
    guard let change = cell.change else {
      return """
        <td><span class="symbol faint" aria-hidden="true">\(symbol)</span>\
        <span class="unseen">\(name)</span></td>
        """
    }
    let tone = HTMLBadge.Tone(change.severity).rawValue
    return """
      <td><a class="symbol \(tone)" href="#\(quote.id)-\(copy + 1)" title="\(name)">\
      <span aria-hidden="true">\(symbol)</span><span class="unseen">\(name)</span></a></td>
      """
  }

  // MARK: - What stayed

  private var unchanged: HTMLText {
    let rows = comparison.quotes.filter { $0.changes.isEmpty }
    guard !rows.isEmpty else { return "" }
    let items: [HTMLText] = rows.map { row in
      let found = row.opening
      return """
        <li><p class="small faint">\(row.id) <bdi>\(found?.speaker?.name ?? "speaker not known")</bdi></p>
        <blockquote class="quoted">“<bdi>\(found?.text ?? "")</bdi>”</blockquote></li>

        """
    }
    let list: HTMLText = "<ul class=\"stayed\">\n\(items.joined())</ul>\n"
    return """
      <section>
      <h2>The same in all copies</h2>
      \(HTMLFold("stays", "\(count(rows.count, "quotation"))", list).html)\
      </section>

      """
  }
}
