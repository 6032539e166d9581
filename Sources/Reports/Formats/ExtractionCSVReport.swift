public import AsQuoted

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// Comma-separated values, a header and a line a quotation, for spreadsheets: RFC 4180, in UTF-8. A page
  /// without quotations has no line.
  public static var extractionCSV: ExtractionFormat {
    ExtractionFormat(
      identifier: "csv",
      summary: "a line a quotation, for spreadsheets",
      head: { _ in CSVText.text([columns]) },
      page: { page, _ in CSVText.text(rows(page)) }
    )
  }

  private static var columns: [String] {
    [
      "page", "url", "captured", "title", "number", "text", "speaker", "kind", "form", "mention",
      "cue",
      "via", "rule", "confidence", "reason", "start", "end",
    ]
  }

  private static func rows(_ page: PageExtraction) -> [[String]] {
    let record = ExtractionRecord(page, includesText: false)
    let origin = [page.id, record.url.value, record.captured.value, record.title.value]
    return record.quotes.enumerated().map { number, quote in
      let words = [
        quote.text, quote.speaker.value, quote.kind.value, quote.form, quote.mention?.text,
        quote.cue.value, quote.via.value, quote.rule.value,
        quote.confidence.value.map { String($0) }, quote.reason.value,
      ]
      let place = [quote.start.value, quote.end.value].map { $0.map(String.init) }
      return (origin + [String(number + 1)] + words + place).map { withoutControls($0 ?? "") }
    }
  }

  /// Control characters are spaces, so that a table can be shown on a terminal; line ends stay.
  private static func withoutControls(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      result.append(isControl ? " " : scalar)
    }
    return String(result)
  }
}
