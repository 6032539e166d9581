import TextModel

/// A speaker's name, folded for comparing: without case, titles, articles, possessives and surplus spaces.
struct SpeakerName: Hashable, Sendable {
  /// The words that are compared.
  let words: [String]
  /// The words of the surname: the last, or from the first that is written small (`von der Leyen`); both
  /// where they differ. Empty for names of one word.
  let surnames: [[String]]

  /// Folds a name.
  init(_ name: String) {
    let lexicon = Lexicon.english
    var written = Self.split(name)
    var folded = written.map { $0.lowercased() }
    var isStripped = true
    while isStripped {
      isStripped = false
      if folded.count > 1, lexicon.determiners.contains(folded[0]) {
        folded.removeFirst()
        written.removeFirst()
        isStripped = true
      }
      if let title = lexicon.titles.first(where: {
        folded.count > $0.count && folded.starts(with: $0)
      }) {
        folded.removeFirst(title.count)
        written.removeFirst(title.count)
        isStripped = true
      }
    }
    words = folded
    var stem = Array(zip(folded, written))
    while stem.count > 1, let last = stem.last, lexicon.nameSuffixes.contains(last.0) {
      stem.removeLast()
    }
    var surnames: [[String]] = []
    if stem.count > 1, let last = stem.last {
      surnames.append([last.0])
      let particle = stem.indices.dropFirst().dropLast().first {
        stem[$0].1.unicodeScalars.first?.properties.isLowercase == true
      }
      if let particle { surnames.append(stem[particle...].map(\.0)) }
    }
    self.surnames = surnames
  }

  /// Whether the name is this one's surname.
  func hasSurname(_ name: SpeakerName) -> Bool { surnames.contains(name.words) }

  /// The words of a name, without possessive endings and punctuation.
  private static func split(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let folded = FoldedText(name).string
    func flush() {
      if word.hasSuffix("'s") { word.removeLast(2) }
      while word.hasSuffix("'") { word.removeLast() }
      while word.hasPrefix("'") { word.removeFirst() }
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in folded.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered || scalar == "'"
      {
        word.unicodeScalars.append(scalar)
      } else if scalar != "." {
        flush()
      }
    }
    flush()
    return words
  }
}
