public import AsQuoted

extension ReportFormat where Page == PageExtraction, Totals == ExtractionTotals {
  /// For a person: a page's article, and a line for each quotation.
  public static var extractionText: ExtractionFormat {
    ExtractionFormat(
      identifier: "text",
      summary: "for a person, the default",
      page: { page, options in ExtractionText(page, options).text },
      end: { totals, options in
        let unusable = totals.unusable > 0 ? ", \(totals.unusable) of them unusable" : ""
        return "\(count(totals.pages, "page"))\(unusable);"
          + " \(count(totals.quotations, "quotation")), \(totals.attributed) with a speaker\n"
          + ReportBasis.closing(Ink(hasColour: options.hasColour), withDigests: false)
      }
    )
  }
}

/// What was read from one page, as text.
private struct ExtractionText {
  let page: PageExtraction
  let options: ReportOptions
  let ink: Ink

  init(_ page: PageExtraction, _ options: ReportOptions) {
    self.page = page
    self.options = options
    ink = Ink(hasColour: options.hasColour)
  }

  var text: String {
    let article = page.article
    var text = ink.bold(page.id.onOneLine) + "\n"
    if let problem = page.problem {
      let isCut = problem.cause == .paywall
      let label = isCut ? ink.yellow("cut short") : ink.red("unusable")
      text += "  \(label): \(problem.description.onOneLine)\n"
      if !isCut { return text }
    }
    let title = [page.title?.value, article.publisher, article.published].compactMap(\.self)
    if !title.isEmpty { text += "  \(title.joined(separator: " · ").onOneLine)\n" }
    text += PageOrigin(page).noticeLines(ink)
    let places = ArticlePlaces(article)
    for (number, quotation) in page.quotations.enumerated() {
      let attribution = page.attributions.attributions[number]
      text += line(number + 1, quotation, attribution, places)
    }
    if options.includesText {
      let lines = article.text.split(separator: "\n", omittingEmptySubsequences: false)
      text += "\n" + lines.map { "    \(String($0).onOneLine)\n" }.joined() + "\n"
    }
    return text
  }

  private func line(
    _ number: Int,
    _ quotation: Quotation,
    _ attribution: Attribution,
    _ places: ArticlePlaces
  ) -> String {
    let words = quotation.text(in: page.article).onOneLine.shortened(to: 72)
    let speaker =
      attribution.speaker.map { ink.green($0.name.onOneLine) }
      ?? (attribution.form == .scare ? "nobody" : ink.yellow("no speaker"))
    var notes = [attribution.form.rawValue]
    if let cue = attribution.cue { notes.append("“\(cue.text.onOneLine)”") }
    if let via = attribution.via { notes.append("via \(via.onOneLine)") }
    if attribution.speaker == nil, let reason = attribution.reason {
      notes.append(reason.onOneLine)
    }
    if let place = places.description(quotation.extent) { notes.append(place) }
    let tail = ink.faint("[\(notes.joined(separator: "; "))]")
    return "  \(String(number).padded(to: 3))  \(speaker): “\(words)”  \(tail)\n"
  }
}
