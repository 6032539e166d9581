import AttributionRules

/// One quotation on its way over the copies.
struct ChainRow {
  /// Fewer words than these stand in any text: without marks they are no trace of the quotation.
  private static let traceWords = 3

  private(set) var cells: [QuotationHistory.Cell]
  private(set) var speaker = ChainSpeaker()
  /// The text right beside the words in the last copy that quotes them.
  private(set) var around: (prefix: String, suffix: String)

  /// Every wording, the last copy's last, with the last copy that has it.
  private var wordings: [(text: String, copy: Int)]
  private var presence = Presence.quoted

  private enum Presence {
    case quoted, unquoted, gone
  }

  /// A quotation that is new in a copy.
  init(
    _ found: FoundQuotation,
    copy: Int,
    _ least: Double,
    _ speakers: inout ChainSpeakers,
    _ matcher: inout SpeakerMatcher
  ) {
    cells = Array(
      repeating: QuotationHistory.Cell(state: .notYet, found: nil, change: nil),
      count: copy
    )
    wordings = [(found.text, copy)]
    around = (found.prefix, found.suffix)
    _ = speaker.add(found, least: least, &speakers, &matcher)
    let change = QuotationChange(
      kinds: [.new],
      copy: copy,
      since: copy - 1,
      severity: .warning,
      text: found.text,
      speaker: found.speaker?.name
    )
    cells.append(
      QuotationHistory.Cell(
        state: copy == 0 ? .first : .new,
        found: found,
        change: copy == 0 ? nil : change
      )
    )
  }

  /// The words that the last copy has which quotes them.
  var text: String { wordings.last?.text ?? "" }

  /// The number of copies taken in.
  var count: Int { cells.count }

  /// The wording before the last one, or one before that; nil if there were not so many.
  func former(_ age: Int) -> String? {
    age < wordings.count ? wordings[wordings.count - 1 - age].text : nil
  }

  /// Whether a copy has nothing of the quotation.
  func isLost(_ quote: QuoteVerification) -> Bool {
    switch quote.wording {
    case .missing: true
    case .unquoted: quote.found.map { ChainWords.count($0.text) < Self.traceWords } ?? true
    default: false
    }
  }

  /// Takes in a copy that has the words, or, without quotation marks, a trace of them.
  mutating func add(
    found: FoundQuotation?,
    _ words: ChainWords.Change?,
    copy: Int,
    _ least: Double,
    _ speakers: inout ChainSpeakers,
    _ matcher: inout SpeakerMatcher
  ) {
    guard let found else { return addGap(copy: copy) }
    guard found.form != nil else { return addTrace(found, copy: copy) }
    let (formerText, formerSpeaker, since) = (text, speaker.name, lastQuoted)
    let speakerChange = speaker.add(found, least: least, &speakers, &matcher)
    var kinds: [QuotationChange.Kind] = presence == .quoted ? [] : [.back]
    var severities: [Severity] = presence == .quoted ? [] : [.warning]
    if let words {
      kinds.append(.words)
      severities.append(words.severity)
    }
    switch speakerChange {
    case .different:
      kinds.append(.speaker)
      severities.append(.error)
    case .notSure:
      kinds.append(.speakerNotSure)
      severities.append(.notice)
    case nil: break
    }
    let restores = words == nil ? nil : restored(found.text)
    presence = .quoted
    around = (found.prefix, found.suffix)
    note(found.text, copy: copy, isNew: words != nil)
    var change: QuotationChange?
    if let severity = severities.max() {
      change = QuotationChange(
        kinds: kinds,
        copy: copy,
        since: since,
        severity: severity,
        wording: words?.wording,
        flags: words?.flags ?? [],
        diff: words?.diff ?? [],
        formerText: formerText,
        text: found.text,
        formerSpeaker: formerSpeaker,
        speaker: found.speaker?.name,
        restores: restores
      )
    }
    cells.append(QuotationHistory.Cell(state: state(kinds), found: found, change: change))
  }

  /// Takes in a copy that has nothing of the quotation.
  mutating func addGap(copy: Int) {
    let change = presence == .gone ? nil : loss(.gone, .warning, copy: copy, text: nil)
    presence = .gone
    cells.append(QuotationHistory.Cell(state: .gone, found: nil, change: change))
  }

  private mutating func addTrace(_ found: FoundQuotation, copy: Int) {
    let change =
      presence == .unquoted ? nil : loss(.unquoted, .error, copy: copy, text: found.text)
    presence = .unquoted
    cells.append(QuotationHistory.Cell(state: .unquoted, found: found, change: change))
  }

  private func loss(
    _ kind: QuotationChange.Kind,
    _ severity: Severity,
    copy: Int,
    text: String?
  ) -> QuotationChange {
    QuotationChange(
      kinds: [kind],
      copy: copy,
      since: cells.lastIndex { $0.found != nil } ?? 0,
      severity: severity,
      formerText: self.text,
      text: text,
      formerSpeaker: speaker.name
    )
  }

  private func state(_ kinds: [QuotationChange.Kind]) -> QuotationHistory.State {
    if kinds.contains(.back) { return .back }
    if kinds.contains(.words) { return .changed }
    if kinds.contains(.speaker) { return .speakerChanged }
    return speaker.isDoubted || kinds.contains(.speakerNotSure) ? .speakerNotSure : .same
  }

  private var lastQuoted: Int { cells.lastIndex { $0.found?.form != nil } ?? 0 }

  /// The last copy that has just these words, with others since.
  private func restored(_ text: String) -> Int? {
    wordings.dropLast().last { ComparedText($0.text) == ComparedText(text) }?.copy
  }

  private mutating func note(_ text: String, copy: Int, isNew: Bool) {
    if isNew {
      wordings.removeAll { ComparedText($0.text) == ComparedText(text) }
      wordings.append((text, copy))
    } else if let last = wordings.indices.last {
      wordings[last].copy = copy
    }
  }
}
