import ArticleExtraction
import TextModel

/// Finds a truth's words in an article where they stand outside quotation marks.
struct UnquotedSearch {
  private let folded: FoldedText
  private let words: [Token]
  /// Where each word that a wanted quotation has stands, in lower case.
  private let places: [Int: [Int]]
  private let quoted: [TextRange]

  /// Reads an article; `wanted` are the quotations that will be looked for, `quoted` the extents of the page's.
  init(article: Article, wanted: [Phrase], quoted: [TextRange], _ vocabulary: inout Vocabulary) {
    folded = FoldedText(article.content)
    let tokens = Tokenizer.tokens(of: folded.utf8, &vocabulary)
    words = tokens.filter { vocabulary.isWord($0.number) }
    let numbers = Set(wanted.flatMap(\.words))
    var places: [Int: [Int]] = [:]
    for (index, word) in words.enumerated() {
      let lower = vocabulary.entries[word.number].lower
      if numbers.contains(lower) { places[lower, default: []].append(index) }
    }
    self.places = places
    self.quoted = quoted.sorted()
  }

  /// The first place, in bytes of the article's content, at which a quotation's words stand one behind the
  /// other outside quotation marks; nil if there is none. The case of the first letter is of no account.
  func find(_ phrase: Phrase, _ vocabulary: Vocabulary) -> TextRange? {
    let wanted = phrase.symbols.filter { vocabulary.isWord($0) }
    // Starts from the word that the article has least often.
    let rarest = phrase.words.indices.min {
      (places[phrase.words[$0]]?.count ?? 0, $0) < (places[phrase.words[$1]]?.count ?? 0, $1)
    }
    guard let rarest else { return nil }
    for place in places[phrase.words[rarest]] ?? [] {
      let start = place - rarest
      guard start >= 0, start + wanted.count <= words.count,
        wanted.indices.allSatisfy({ offset in
          let found = words[start + offset].number
          if found == wanted[offset] { return true }
          return offset == 0
            && vocabulary.entries[found].lowerFirst == vocabulary.entries[wanted[0]].lowerFirst
        })
      else { continue }
      let range = folded.sourceRange(
        of: TextRange(words[start].start, words[start + wanted.count - 1].end)
      )
      if !isQuoted(range) { return range }
    }
    return nil
  }

  /// Whether a range lies within a quotation.
  private func isQuoted(_ range: TextRange) -> Bool {
    // The last quotation that starts before the range; nested ones start later than those around them.
    var low = 0
    var high = quoted.count
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    return quoted[..<low].suffix(16).contains { $0.contains(range) }
  }
}
