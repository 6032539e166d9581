extension FactHistory {
  /// The history of a fact over what copies state of it; `essence` gives what is compared of a value.
  package init(_ fact: Fact, values: [String?], essence: (String) -> String = { $0 }) {
    var changes: [Change] = []
    var last: (copy: Int, value: String)?
    for (copy, value) in values.enumerated() {
      guard let value else { continue }
      if let last, !Self.areSame(fact, essence(last.value), essence(value)) {
        changes.append(
          Change(
            copy: copy,
            since: last.copy,
            former: last.value,
            value: value,
            diff: Self.diff(last.value, value)
          )
        )
      }
      last = (copy, value)
    }
    self.init(fact: fact, values: values, changes: changes)
  }

  private static func diff(_ former: String, _ value: String) -> [DiffOperation] {
    var vocabulary = Vocabulary()
    let (old, new) = (Phrase(former, &vocabulary), Phrase(value, &vocabulary))
    return WordDiff(truth: old, page: new, vocabulary).operations
  }

  /// Whether two values say the same: of words, typography and case count for nothing; of dates, how
  /// exactly they are given.
  private static func areSame(_ fact: Fact, _ left: String, _ right: String) -> Bool {
    var vocabulary = Vocabulary()
    let (one, other) = (Phrase(left, &vocabulary), Phrase(right, &vocabulary))
    switch fact {
    case .title: return lowered(one, vocabulary) == lowered(other, vocabulary)
    case .byline: return names(one, vocabulary) == names(other, vocabulary)
    case .published:
      let moments = (Moment(left), Moment(right))
      switch moments {
      case (let one?, let other?): return one.mayBe(other)
      case (nil, nil): return lowered(one, vocabulary) == lowered(other, vocabulary)
      // Written in two ways, one of which is not known.
      default: return true
      }
    }
  }

  private static func lowered(_ phrase: Phrase, _ vocabulary: Vocabulary) -> [Int] {
    phrase.symbols.map { vocabulary.entries[$0].lower }
  }

  /// The words of a byline without `By`.
  private static func names(_ phrase: Phrase, _ vocabulary: Vocabulary) -> [String] {
    let words = phrase.words.map { vocabulary.text($0) }
    return words.first == "by" ? Array(words.dropFirst()) : words
  }
}
