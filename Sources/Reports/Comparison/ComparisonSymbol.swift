import AsQuoted

/// What a copy has of a quotation, as one character of a table.
enum ComparisonSymbol {
  /// The character for a state.
  static func symbol(_ state: QuotationHistory.State) -> String {
    switch state {
    case .first: "o"
    case .same: "="
    case .changed: "~"
    case .speakerChanged: "@"
    case .speakerNotSure: "?"
    case .unquoted: "u"
    case .new: "+"
    case .back: "*"
    case .gone: "-"
    case .notYet: "·"
    }
  }

  /// What the characters of some rows mean, in a fixed order: `= as before, ~ words changed`.
  static func legend(_ rows: [QuotationHistory], columns: [Int]) -> [(
    symbol: String, words: String
  )] {
    let used = Set(rows.flatMap { row in columns.map { symbol(row.cells[$0].state) } })
    return QuotationHistory.State.allCases.filter { used.contains(symbol($0)) }
      .map { (symbol($0), words($0)) }
  }

  /// A state in words.
  static func words(_ state: QuotationHistory.State) -> String {
    switch state {
    case .first: "in the first copy"
    case .same: "as before"
    case .changed: "words changed"
    case .speakerChanged: "speaker changed"
    case .speakerNotSure: "speaker not sure"
    case .unquoted: "without quotation marks"
    case .new: "new"
    case .back: "there again"
    case .gone: "gone"
    case .notYet: "not yet"
    }
  }
}
