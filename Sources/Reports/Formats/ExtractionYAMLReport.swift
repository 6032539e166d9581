public import AsQuoted

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// YAML: a list of pages, each with the keys of the JSON Lines.
  public static var extractionYAML: ExtractionFormat {
    ExtractionFormat(
      identifier: "yaml",
      summary: "YAML, a list of pages",
      head: { _ in "# \(ReportBasis.tool)\n# \(ToolIdentity.notProven)\n" },
      page: { page, options in
        text(ExtractionRecord(page, includesText: options.includesText))
      },
      end: { totals, _ in totals.pages == 0 ? "[]\n" : "" }
    )
  }

  private static func text(_ page: ExtractionRecord) -> String {
    var entries = [
      ("id", YAMLText.value(page.id)), ("url", YAMLText.value(page.url)),
      ("captured", YAMLText.value(page.captured)), ("title", YAMLText.value(page.title)),
      ("error", YAMLText.value(page.error)), ("notices", YAMLText.value(page.notices)),
    ]
    if let text = page.text { entries.append(("text", YAMLText.value(text))) }
    var yaml = YAMLText.item(entries, depth: 0)
    // Written as it goes: a long page's quotations are not held twice.
    let head = yaml.utf8.count
    for quote in page.quotes {
      if yaml.utf8.count == head { yaml += "  quotes:\n" }
      yaml += text(quote)
    }
    return yaml.utf8.count == head ? yaml + "  quotes: []\n" : yaml
  }

  private static func text(_ quote: QuotationRecord) -> String {
    YAMLText.item(
      [
        ("text", YAMLText.value(quote.text)), ("speaker", YAMLText.value(quote.speaker)),
        ("kind", YAMLText.value(quote.kind)), ("form", YAMLText.value(quote.form)),
        ("cue", YAMLText.value(quote.cue)), ("via", YAMLText.value(quote.via)),
        ("mention", YAMLText.value(Nullable(quote.mention))),
        ("rule", YAMLText.value(quote.rule)),
        ("confidence", YAMLText.value(quote.confidence)),
        ("reason", YAMLText.value(quote.reason)), ("block", YAMLText.value(quote.block)),
        ("start", YAMLText.value(quote.start)), ("end", YAMLText.value(quote.end)),
      ],
      depth: 1
    )
  }
}
