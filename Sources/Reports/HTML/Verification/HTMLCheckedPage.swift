import AsQuoted

/// What came of one page: its row in the list of pages, and its part of the report.
struct HTMLCheckedPage {
  private let page: ReportedPage
  private let showsAll: Bool
  private let verdict: PageVerdictWords
  private let cards: HTMLQuotationCards

  init(_ page: ReportedPage, showsAll: Bool) {
    self.page = page
    self.showsAll = showsAll
    verdict = PageVerdictWords(page)
    cards = HTMLQuotationCards(page)
  }

  private var extraction: PageExtraction { page.checked.page }
  private var verification: PageVerification { page.checked.verification }
  private var group: HTMLFilters.PageGroup { HTMLFilters.PageGroup(page.checked.outcome) }

  /// A name that no other page of the run has.
  private var anchor: String { "page-\(page.fileNumber)-\(extraction.archive.number)" }

  private var badge: HTMLText {
    let tone: HTMLBadge.Tone =
      switch page.checked.outcome {
      case .clean, .asExpected: .good
      case .findings(let severity): HTMLBadge.Tone(severity)
      case .notAsExpected, .cannotCheck: .error
      }
    return HTMLBadge(verdict.label, tone).html
  }

  /// The page in the list of pages; before the first of a truth, that truth.
  var row: HTMLText {
    let truth: HTMLText =
      page.opensTruth
      ? """
      <tr class="truth"><td colspan="4"><strong dir="auto">\(page.truthPath)</strong> \
      <span class="faint" dir="auto">\(page.curated)</span></td></tr>

      """ : ""
    return """
      \(truth)<tr class="\(group.className)"><th scope="row"><a href="#\(anchor)"><bdi>\(extraction.id)</bdi></a>\
      </th><td>\(badge)</td><td><bdi>\(verdict.text)</bdi></td>\
      <td class="date"><bdi>\(extraction.archive.captured ?? "not known")</bdi></td></tr>

      """
  }

  /// Writes the page's part of the report, bit by bit; before the first page of a truth, that truth.
  func writeSection(_ write: (HTMLText) -> Void) {
    let opens = group == .findings || group == .unchecked || showsAll
    if page.opensTruth { write(HTMLTruth(page).html) }
    let summary: HTMLText =
      "<h3>\(badge) <bdi>\(extraction.id)</bdi></h3> <span class=\"result\"><bdi>\(verdict.text)</bdi></span>"
    write(HTMLFold.opening("page \(group.className)", summary, isOpen: opens))
    write("<div class=\"inside\" id=\"\(anchor)\">\n")
    write("\(HTMLPageOrigin(extraction).html)\(notices)\(problem)\(differences)")
    writeFindings(write)
    write(verified)
    writeCounted(write)
    write("</div>\n")
    write(HTMLFold.end)
  }

  private var notices: HTMLText {
    extraction.notices.map { notice -> HTMLText in
      "<p>\(HTMLBadge("notice", .notice).html) <bdi>\(notice)</bdi></p>\n"
    }.joined()
  }

  private var problem: HTMLText {
    guard let cannotCheck = verification.cannotCheck else { return "" }
    let badge = HTMLBadge(FindingKind.cannotCheck.rawValue, .error).html
    return """
      <div class="card">
      <h4>\(badge) This page can't be checked</h4>
      <p><bdi>\(cannotCheck.reason)</bdi></p>
      <p class="faint">\(FindingKind.cannotCheck.advice)</p>
      </div>

      """
  }

  private var differences: HTMLText {
    if group == .expected { return "<p>The truth says that this copy gives just this.</p>\n" }
    guard !page.checked.differences.isEmpty else { return "" }
    let items = page.checked.differences.map { difference -> HTMLText in
      let quote: HTMLText = difference.quote.map { "<bdi>\($0)</bdi>: " } ?? ""
      return "<li>\(quote)<bdi>\(difference.description)</bdi></li>\n"
    }
    let kind = FindingKind.notAsExpected
    return """
      <div class="card">
      <h4>\(HTMLBadge("not as expected", .error).html) The truth knows this copy to give something else</h4>
      <ul>
      \(items.joined())</ul>
      <p class="faint">\(kind.advice)</p>
      </div>

      """
  }

  /// Findings in the page's order: what is missing stands behind the quotation before it in the truth.
  private func writeFindings(_ write: (HTMLText) -> Void) {
    var found: [(place: Int, quote: QuoteVerification)] = []
    var last = 0
    for quote in verification.quotes {
      last = quote.found?.spans.first?.start ?? last
      if quote.severity != nil { found.append((last, quote)) }
    }
    let order = found.indices.sorted { (found[$0].place, $0) < (found[$1].place, $1) }
    var rest = order.map { found[$0] }[...]
    for unexpected in verification.unexpected {
      let place = unexpected.found.spans.first?.start ?? last
      while let next = rest.first, next.place <= place {
        write(cards.card(next.quote))
        rest.removeFirst()
      }
      write(cards.card(unexpected))
    }
    for (_, quote) in rest { write(cards.card(quote)) }
  }

  private var verified: HTMLText {
    let quotes = verification.quotes.filter { $0.severity == nil }
    let name = "\(count(quotes.count, "quotation")) verified"
    let kind = Verdict.verified.rawValue
    if showsAll { return fold(quotes.map(cards.card).joined(), kind, name) }
    return fold(list(quotes.map(cards.line)), kind, name)
  }

  private func writeCounted(_ write: (HTMLText) -> Void) {
    let counted = verification.counted
    guard !counted.isEmpty else { return }
    let name: HTMLText = "\(count(counted.count, "quotation")) not judged"
    let kind = HTMLFilters.className(HTMLFilters.notJudged)
    write(HTMLFold.opening("fold \(kind)", name, isOpen: showsAll))
    write(Self.listStart)
    for quotation in counted { write(cards.line(quotation)) }
    write(Self.listEnd)
    write(HTMLFold.end)
  }

  private static let listStart: HTMLText = "<ul class=\"quotations\">\n"
  private static let listEnd: HTMLText = "</ul>\n"

  private func list(_ lines: [HTMLText]) -> HTMLText {
    lines.isEmpty ? "" : Self.listStart + lines.joined() + Self.listEnd
  }

  /// Folded, unless all is to be shown.
  private func fold(_ content: HTMLText, _ kind: String, _ name: String) -> HTMLText {
    HTMLFold("fold \(HTMLFilters.className(kind))", "\(name)", isOpen: showsAll, content).html
  }
}
