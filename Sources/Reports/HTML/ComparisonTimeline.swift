import AsQuoted

/// The copies on a line of time, each with what changed in it.
struct ComparisonTimeline {
  private let comparison: CopyComparison
  private let words: ComparisonWords

  init(_ comparison: CopyComparison, _ words: ComparisonWords) {
    self.comparison = comparison
    self.words = words
  }

  /// The list, with its heading.
  var html: HTMLText {
    let undated: HTMLText = words.undated.map { "<p>\($0)</p>\n" } ?? ""
    return """
      <section>
      <h2>What changed, copy by copy</h2>
      \(undated)<ol class="timeline">
      \(comparison.copies.indices.map(item).joined())</ol>
      </section>

      """
  }

  private func item(_ number: Int) -> HTMLText {
    let copy = comparison.copies[number]
    let changes = facts(number) + quotes(number)
    let captured: HTMLText =
      ComparisonWords.captured(copy).map { "<time datetime=\"\($0)\">\($0)</time>" }
      ?? "no date of capture"
    let result: HTMLText
    if changes.isEmpty {
      result = "<p class=\"faint\">\(quiet(number, copy))</p>\n"
    } else {
      result = "<ul class=\"changes\">\n\(changes.joined())</ul>\n"
    }
    return """
      <li id="copy-\(number + 1)" class="\(changes.isEmpty && number > 0 ? "quiet" : "step")">
      <h3>Copy \(number + 1) · \(captured)</h3>
      <p class="small"><code>\(copy.page.id)</code></p>
      \(origin(copy))\(result)</li>

      """
  }

  private func quiet(_ number: Int, _ copy: ComparedCopy) -> String {
    guard number > 0 else {
      let here = comparison.quotes.count { $0.cells[0].state == .first }
      return "The copy that the others are held against: \(count(here, "quotation"))."
    }
    let repeats = ComparisonWords.repeats(copy).map { ": the \($0)" } ?? ""
    return "No change\(repeats)."
  }

  private func origin(_ copy: ComparedCopy) -> HTMLText {
    let archive = copy.page.archive
    let facts = HTMLFacts([
      ("URL", copy.page.url.map(HTMLLink.address)),
      ("Date read from", HTMLFacts.words(archive.capturedFrom)),
      ("Format", HTMLFacts.words(archive.format)),
      ("Title", HTMLFacts.words(copy.page.title?.value)),
      ("Byline", HTMLFacts.words(copy.page.article.byline)),
      ("Published", HTMLFacts.words(copy.page.article.published)),
      ("File", HTMLFacts.digest(archive.sha256)),
      ("Page", HTMLFacts.digest(archive.payloadSHA256)),
      ("Text", HTMLFacts.digest(copy.page.textSHA256)),
      (
        "Notice",
        HTMLFacts.words(copy.page.notices.isEmpty ? nil : copy.page.notices.joined(separator: "; "))
      ),
    ])
    return HTMLFold("small", "Where it is from", facts.html).html
  }

  // MARK: - Changes

  private func facts(_ number: Int) -> [HTMLText] {
    comparison.facts.flatMap { fact in
      fact.changes.filter { $0.copy == number }.map { change in
        let diff = HTMLDiff(fact.fact == .published ? [] : change.diff)
        let isDate = fact.fact == .published
        return block(
          badge: HTMLBadge(fact.fact.rawValue, HTMLBadge.Tone(FactHistory.severity)),
          id: nil,
          about: nil,
          sides: [
            ("Before", isDate ? "\(change.former)" : diff.old, nil),
            ("In copy \(number + 1)", isDate ? "\(change.value)" : diff.new, nil),
          ],
          notes: [words.last(change)]
        )
      }
    }
  }

  private func quotes(_ number: Int) -> [HTMLText] {
    comparison.quotes.compactMap { quote in
      quote.cells[number].change.map { block($0, quote.id) }
    }
  }

  private func block(_ change: QuotationChange, _ id: String) -> HTMLText {
    let isOther = change.kinds.contains(.speaker) || change.kinds.contains(.speakerNotSure)
    let diff = HTMLDiff(change.diff)
    let hasDiff = !change.diff.isEmpty
    var sides: [(name: String, words: HTMLText, speaker: String?)] = []
    // Of words that are the same on both sides one is enough.
    if let former = change.formerText, hasDiff || isOther || change.kinds != [.back] {
      sides.append(
        ("Before", quoted(hasDiff ? diff.old : "\(former)"), isOther ? change.formerSpeaker : nil)
      )
    }
    if let text = change.text {
      let shown: HTMLText = hasDiff ? diff.new : "\(text)"
      sides.append(
        (
          "In copy \(change.copy + 1)",
          change.kinds == [.unquoted] ? shown : quoted(shown),
          isOther ? change.speaker : nil
        )
      )
    }
    return block(
      badge: HTMLBadge(ComparisonWords.label(change.kinds), HTMLBadge.Tone(change.severity)),
      id: "\(id)-\(change.copy + 1)",
      about: (id, isOther ? nil : change.speaker ?? change.formerSpeaker ?? "speaker not known"),
      sides: sides,
      notes: words.remarks(change) + [words.last(change)]
    )
  }

  private func quoted(_ words: HTMLText) -> HTMLText { "“\(words)”" }

  private func block(
    badge: HTMLBadge,
    id: String?,
    about: (quote: String, speaker: String?)?,
    sides: [(name: String, words: HTMLText, speaker: String?)],
    notes: [String]
  ) -> HTMLText {
    let anchor: HTMLText = id.map { " id=\"\($0)\"" } ?? ""
    let speaker: HTMLText = about?.speaker.map { ", <bdi>\($0)</bdi>" } ?? ""
    let heading: HTMLText = about.map { "\($0.quote)\(speaker)" } ?? ""
    let columns: [HTMLText] = sides.map { side in
      let speaker: HTMLText =
        side.speaker.map { "<p class=\"speaker\">— <bdi>\($0)</bdi></p>\n" } ?? ""
      return """
        <div><dt>\(side.name)</dt><dd><p class="quoted"><bdi>\(side.words)</bdi></p>
        \(speaker)</dd></div>

        """
    }
    return """
      <li\(anchor)>
      <h4>\(badge.html) \(heading)</h4>
      <dl class="sides">
      \(columns.joined())</dl>
      <p class="small faint">\(notes.joined(separator: "; "))</p>
      </li>

      """
  }
}
