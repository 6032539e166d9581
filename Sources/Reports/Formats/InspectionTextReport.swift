import ArticleExtraction
import AsQuoted
import TextModel

extension ReportFormat where Page == InspectedItem, Totals == InspectionTotals {
  /// For a person: a file, and under it what it holds, in the file's order.
  public static var inspectionText: InspectionFormat {
    InspectionFormat(
      identifier: "text",
      summary: "for a person, the default",
      page: { item, options in InspectionText(ink: Ink(hasColour: options.hasColour)).text(item) },
      end: { totals, _ in
        guard totals.files > 1 else { return "" }
        let unreadable =
          totals.unreadable > 0 ? "; \(count(totals.unreadable, "file")) that can't be read" : ""
        return "\n\(count(totals.files, "file")), \(count(totals.pages, "page"))\(unreadable)\n"
      }
    )
  }
}

/// What a file holds, as text.
private struct InspectionText {
  private static let nameWidth = 9

  let ink: Ink

  func text(_ item: InspectedItem) -> String {
    switch item.step {
    case .file(let path, let header): (item.isFirst ? "" : "\n") + file(path, header)
    case .page(let page): self.page(page)
    case .other(let other): self.other(other)
    case .damage(let damage): "  \(ink.red("damage"))  \(damage.message.onOneLine)\n"
    case .end(let counts, let problem): end(counts, problem)
    }
  }

  private func file(_ path: String, _ header: ArchiveHeader?) -> String {
    let name = ink.bold(path.onOneLine) + "\n"
    guard let header else { return name }
    let packing = header.isGzip ? " (packed by gzip)" : ""
    return name + line("format", "\(header.format): \(header.summary)\(packing)", indent: 2)
      + line("sha256", header.sha256, indent: 2)
  }

  private func page(_ page: PageExtraction) -> String {
    let (article, archive) = (page.article, page.archive)
    var head = "page \(archive.number)"
    if archive.record != archive.number { head += ", record \(archive.record)" }
    if archive.isEntry { head += ", the entry" }
    let captured = archive.captured.map { date in
      archive.capturedFrom.map { "\(date) (\($0))" } ?? date
    }
    var text = "  \(ink.bold(head))\n"
    func add(_ name: String, _ value: String?) { text += line(name, value, indent: 4) }
    add("url", page.url)
    add("captured", captured)
    add("format", archive.format)
    add("encoding", page.encoding.map(EncodingWords.text))
    add("title", Self.text(page.title))
    add("byline", Self.text(article.facts.byline))
    add("published", Self.text(article.facts.published))
    add("language", Self.text(article.facts.language))
    if article.bodyLength > 0 {
      let words = count(PageWords.count(article), "word")
      add("article", "\(words), \(count(page.quotations.count, "quotation"))")
    }
    add("payload", archive.payloadSHA256.map { "sha256 \($0)" })
    add("text", page.textSHA256.map { "sha256 \($0)" })
    if !archive.digestsMatched.isEmpty {
      add("digests", "\(archive.digestsMatched.joined(separator: ", ")): right")
    }
    if let problem = page.problem {
      add(
        problem.cause == .digestMismatch ? "digest" : "problem",
        ink.red(problem.description.onOneLine)
      )
    }
    for notice in page.notices { add("notice", notice) }
    return text
  }

  private static func text(_ fact: Found<String>?) -> String? {
    fact.map { "\($0.value) (\($0.from))" }
  }

  private func other(_ other: OtherRecord) -> String {
    var parts = [other.type.onOneLine]
    if let url = other.url { parts.append(url.onOneLine) }
    if let media = other.mediaType { parts.append(media.onOneLine) }
    if let length = other.length { parts.append(count(length, "byte")) }
    if let captured = other.captured { parts.append(captured.onOneLine) }
    let tail = ink.faint("[\(other.reason.onOneLine)]")
    return "  record \(other.number)  \(parts.joined(separator: "  "))  \(tail)\n"
  }

  private func end(_ counts: InspectedCounts, _ problem: PageProblem?) -> String {
    var text = ""
    if counts.others > 0 || counts.pages > 1 || counts.damaged > 0 {
      var parts = [count(counts.pages, "page")]
      if counts.unusable > 0 { parts[0] += " (\(counts.unusable) not to be checked)" }
      if counts.others > 0 { parts.append(count(counts.others, "other record")) }
      if counts.damaged > 0 { parts.append("\(count(counts.damaged, "part")) that can't be read") }
      text += "  \(parts.joined(separator: ", "))\n"
      for (kind, number) in counts.kinds.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        text += "    \(String(number).padded(to: 5))  \(kind.onOneLine)\n"
      }
      if counts.unlisted > 0 {
        text += "  \(count(counts.unlisted, "record")) not listed; --all lists them\n"
      }
    }
    return text
      + (problem.map { "  \(ink.red("unreadable")): \($0.description.onOneLine)\n" } ?? "")
  }

  private func line(_ name: String, _ value: String?, indent: Int) -> String {
    guard let value else { return "" }
    let margin = String(repeating: " ", count: indent)
    // Colours were put in after the words were made safe.
    let words = value.hasPrefix("\u{1B}") ? value : value.onOneLine
    return "\(margin)\(ink.faint(name.padded(to: Self.nameWidth)))  \(words)\n"
  }
}
