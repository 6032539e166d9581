import AsQuoted

/// A page's quotations in brat's standoff format, in the types of the PolNeAR corpus: `Content`, `Cue` and
/// `Source` are words with their places, an `Attribution` joins them, and notes tell what brat has no word for.
/// Format: https://brat.nlplab.org/standoff.html
struct BratText {
  /// brat's own settings for these types, for the file `annotation.conf`.
  static let settings = """
    [entities]
    Content
    Cue
    Source

    [relations]

    [events]
    Attribution Content+:Content, Source*:Source, Cue*:Cue

    [attributes]

    """

  private let page: PageExtraction
  private let offsets: ScalarOffsets
  private var lines: [String] = []
  private var words = 0
  private var events = 0
  private var notes = 0

  /// A page's quotations: those in its text that are not within another and quote somebody.
  init(_ page: PageExtraction) {
    self.page = page
    offsets = ScalarOffsets(page.article.content)
    for (number, quotation) in page.quotations.enumerated() {
      let attribution = page.attributions.attributions[number]
      let isInText = quotation.extent.end <= page.article.bodyLength
      guard isInText, quotation.enclosing == nil, attribution.form != .scare else { continue }
      add(quotation, attribution)
    }
  }

  /// The annotations, a record a line.
  var annotations: String { lines.map { $0 + "\n" }.joined() }

  /// The text that they count in: the article's, with a line end behind the last line.
  var text: String { page.article.text.isEmpty ? "" : page.article.text + "\n" }

  private mutating func add(_ quotation: Quotation, _ attribution: Attribution) {
    let content = add("Content", Array(quotation.ranges))
    let source = attribution.mention.flatMap { add("Source", ofText: $0.range) }
    let cue = attribution.cue.flatMap { add("Cue", ofText: $0.range) }
    // An event hangs on words: those of the cue, or the first of the content.
    let cueRange = attribution.cue?.range
    let anchor = cueRange.flatMap { isInText($0) ? $0 : nil } ?? quotation.ranges[0]
    let trigger = add("Attribution", [anchor])
    events += 1
    var roles = ["Attribution:\(trigger)", "Content:\(content)"]
    if let source { roles.append("Source:\(source)") }
    if let cue { roles.append("Cue:\(cue)") }
    lines.append("E\(events)\t\(roles.joined(separator: " "))")
    notes += 1
    lines.append("#\(notes)\tAnnotatorNotes E\(events)\t\(note(attribution))")
  }

  private func isInText(_ range: TextRange) -> Bool { range.end <= page.article.bodyLength }

  private mutating func add(_ type: String, ofText range: TextRange) -> String? {
    isInText(range) ? add(type, [range]) : nil
  }

  /// Words, whose stretches brat wants on one line each.
  private mutating func add(_ type: String, _ ranges: [TextRange]) -> String {
    words += 1
    let places = ranges.map { range in
      "\(offsets.scalarOffset(ofByte: range.start)) \(offsets.scalarOffset(ofByte: range.end))"
    }
    let text = ranges.map { onOneLine(page.article.content[$0]) }.joined(separator: " ")
    lines.append("T\(words)\t\(type) \(places.joined(separator: ";"))\t\(text)")
    return "T\(words)"
  }

  private func note(_ attribution: Attribution) -> String {
    guard let speaker = attribution.speaker else {
      return "no speaker: \(onOneLine(attribution.reason ?? "no rule fits"))"
    }
    var parts = ["speaker \(onOneLine(speaker.name)) (\(speaker.kind.rawValue))"]
    if let via = attribution.via { parts.append("via \(onOneLine(via))") }
    if let rule = attribution.rule { parts.append("rule \(rule)") }
    if let confidence = attribution.confidence { parts.append("confidence \(confidence)") }
    return parts.joined(separator: ", ")
  }

  /// The words as they are, but for line ends and tabs, which end records and fields.
  private func onOneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
    }
    return String(result)
  }
}
