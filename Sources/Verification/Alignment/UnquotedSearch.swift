import ArticleExtraction
import TextModel

/// Finds a truth's words in an article where they stand outside quotation marks.
struct UnquotedSearch {
  /// A word of the article that some wanted quotation has.
  private struct Word {
    /// Its place among all words of the article.
    let index: Int32
    let number: Int32
    /// Where it stands in the article's content, in bytes.
    let start: Int32
    let end: Int32
  }

  // Of the article's other words nothing is kept: it may be a very long one.
  private let words: [Word]
  /// The places in ``words`` of each word, by its number in lower case.
  private let places: [Int: [Int32]]
  private let quoted: [TextRange]

  /// Reads an article; `wanted` are the quotations that will be looked for, `quoted` the extents of the page's.
  init(article: Article, wanted: [Phrase], quoted: [TextRange], _ vocabulary: inout Vocabulary) {
    let numbers = Set(wanted.flatMap(\.words))
    var words: [Word] = []
    var places: [Int: [Int32]] = [:]
    var index: Int32 = 0
    for (offset, bytes) in TextStretches(article.content) {
      let folded = FoldedText(bytes)
      Tokenizer.forEachToken(of: folded.utf8) { token, kind in
        guard kind == .word else { return }
        defer { index += 1 }
        guard let number = vocabulary.number(of: Array(token), ifAmong: numbers) else { return }
        let range = folded.sourceRange(of: TextRange(token.startIndex, token.endIndex))
        places[vocabulary.entries[number].lower, default: []].append(Int32(words.count))
        words.append(
          Word(
            index: index,
            number: Int32(number),
            start: Int32(offset + range.start),
            end: Int32(offset + range.end)
          )
        )
      }
    }
    self.words = words
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
      let start = Int(place) - rarest
      guard start >= 0, start + wanted.count <= words.count else { continue }
      let run = words[start..<start + wanted.count]
      guard let first = run.first, let last = run.last,
        // Nothing stands between them.
        Int(last.index - first.index) == wanted.count - 1,
        zip(run, wanted).enumerated().allSatisfy({ offset, pair in
          let found = Int(pair.0.number)
          if found == pair.1 { return true }
          return offset == 0
            && vocabulary.entries[found].lowerFirst == vocabulary.entries[pair.1].lowerFirst
        })
      else { continue }
      let range = TextRange(Int(first.start), Int(last.end))
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
