import TextModel

/// A speaker's name, folded for comparing: without case, titles, articles, possessives and surplus spaces.
struct SpeakerName: Hashable, Sendable {
  /// The words that are compared.
  let words: [String]
  /// The words with titles and articles, which tell `Mr Lee` from `Mrs Lee`. Not compared by ``==(_:_:)``.
  let fullWords: [String]
  /// The words of the surname: the last, or from the first that is written small (`von der Leyen`); both
  /// where they differ. Empty for names of one word.
  let surnames: [[String]]

  /// Folds a name.
  init(_ name: String) {
    let lexicon = Lexicon.english
    var written = Self.split(name)
    // A full stop only tells an initial from an article.
    var folded = written.map { $0.lowercased().replacing(".", with: "") }
    fullWords = folded
    var isStripped = true
    while isStripped {
      isStripped = false
      if folded.count > 1, lexicon.determiners.contains(folded[0]),
        !written[0].hasSuffix(".")
      {
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

  static func == (left: SpeakerName, right: SpeakerName) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words) }

  /// Whether the name is this one's surname.
  func hasSurname(_ name: SpeakerName) -> Bool { surnames.contains(name.words) }

  /// The words of a name as written, without possessive endings and punctuation other than full stops.
  private static func split(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let folded = FoldedText(name).string
    func flush() {
      if word.allSatisfy({ $0 == "." || $0 == "'" }) { word = "" }
      if word.hasSuffix("'s") { word.removeLast(2) }
      while word.hasSuffix("'") { word.removeLast() }
      while word.hasPrefix("'") { word.removeFirst() }
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in folded.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered || scalar == "'"
        || scalar == "."
      {
        word.unicodeScalars.append(scalar)
      } else {
        flush()
      }
    }
    flush()
    return words
  }
}
