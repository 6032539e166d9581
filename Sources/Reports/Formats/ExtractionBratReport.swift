public import AsQuoted

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// A folder for the annotation tool brat: of each page its text and the annotations of its quotations.
  /// `evaluate --brat` reads such a folder, corrected by a person, back.
  public static var extractionBrat: ExtractionFormat {
    ExtractionFormat(
      identifier: "brat",
      summary: "=FOLDER, texts and annotations for brat",
      files: ReportFiles(
        endings: [".txt", ".ann"],
        others: ["annotation.conf": BratText.settings]
      ),
      opening: .before { _ in "" },
      entries: { page, _ in
        let brat = BratText(page)
        return brat.text.isEmpty ? [] : [name(page), brat.text, brat.annotations]
      },
      end: { _, _, _ in "" }
    )
  }

  /// The page's name without its ending, but with its number in a container.
  private static func name(_ page: PageExtraction) -> String {
    if page.id == "-" { return "stdin" }
    let name = page.fileName
    guard !name.contains("#"), let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return name
    }
    return String(name[..<dot])
  }
}
