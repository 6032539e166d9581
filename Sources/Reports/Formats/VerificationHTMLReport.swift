public import AsQuoted

extension ReportFormat where Page == ReportedPage, Totals == RunTotals {
  /// For a person with a browser: one file that needs nothing else, to be read, printed and handed on.
  public static var verificationHTML: VerificationFormat {
    VerificationFormat(
      identifier: "html",
      summary: "one page for a browser, to read and to print",
      printsTraces: true,
      opening: .withRows { totals, rows, _ in
        HTMLRunOpening(totals: totals, rows: rows.map(HTMLText.init(unescaped:))).html.markup
      },
      write: { page, options, entries in
        let page = HTMLCheckedPage(page, showsAll: options.showsAll)
        entries.add(page.row.markup)
        entries.begin()
        page.writeSection { entries.write($0.markup) }
      },
      end: { _, _, _ in HTMLRunEnd.html.markup }
    )
  }
}
