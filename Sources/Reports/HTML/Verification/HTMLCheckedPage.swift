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

  /// The page's part of the report; before the first page of a truth, that truth.
  var section: HTMLText {
    let opens = group == .findings || group == .unchecked || showsAll
    let truth = page.opensTruth ? HTMLTruth(page).html : ""
    let inside: HTMLText = """
      <div class="inside" id="\(anchor)">
      \(HTMLPageOrigin(extraction).html)\(notices)\(problem)\(differences)\(findings)\(verified)\(counted)</div>

      """
    let summary: HTMLText =
      "<h3>\(badge) <bdi>\(extraction.id)</bdi></h3> <span class=\"result\"><bdi>\(verdict.text)</bdi></span>"
    return truth + HTMLFold("page \(group.className)", summary, isOpen: opens, inside).html
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
  private var findings: HTMLText {
    var found: [(place: Int, html: HTMLText)] = []
    var last = 0
    for quote in verification.quotes {
      last = quote.found?.spans.first?.start ?? last
      if quote.severity != nil { found.append((last, cards.card(quote))) }
    }
    for unexpected in verification.unexpected {
      found.append((unexpected.found.spans.first?.start ?? last, cards.card(unexpected)))
    }
    return found.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    .map(\.element.html).joined()
  }

  private var verified: HTMLText {
    let quotes = verification.quotes.filter { $0.severity == nil }
    let name = "\(count(quotes.count, "quotation")) verified"
    let kind = Verdict.verified.rawValue
    if showsAll { return fold(quotes.map(cards.card).joined(), kind, name) }
    return fold(list(quotes.map(cards.line)), kind, name)
  }

  private var counted: HTMLText {
    let lines = verification.counted.map(cards.line)
    let name = "\(count(lines.count, "quotation")) not judged"
    return fold(list(lines), HTMLFilters.notJudged, name)
  }

  private func list(_ lines: [HTMLText]) -> HTMLText {
    lines.isEmpty ? "" : "<ul class=\"quotations\">\n\(lines.joined())</ul>\n"
  }

  /// Folded, unless all is to be shown.
  private func fold(_ content: HTMLText, _ kind: String, _ name: String) -> HTMLText {
    HTMLFold("fold \(HTMLFilters.className(kind))", "\(name)", isOpen: showsAll, content).html
  }
}
