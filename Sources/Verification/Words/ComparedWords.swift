/// A quotation's words as they are compared, without the way back to its text.
struct ComparedWords {
  /// ``Phrase/symbols`` of the quotation as a whole.
  let symbols: [Int]

  /// ``Phrase/words``.
  func words(_ vocabulary: Vocabulary) -> [Int] {
    symbols.compactMap { vocabulary.isWord($0) ? vocabulary.entries[$0].lower : nil }
  }

  /// The number of words.
  func count(_ vocabulary: Vocabulary) -> Int { symbols.count { vocabulary.isWord($0) } }

  /// ``Phrase/key(_:)``: of a quotation that is whole the first word alone may begin with either case.
  func key(_ vocabulary: Vocabulary) -> [Int] {
    var key = symbols
    if let first = key.firstIndex(where: { vocabulary.isWord($0) }) {
      key[first] = vocabulary.entries[key[first]].lowerFirst
    }
    return key
  }

  /// Whether an ellipsis or a bracket may mark words that were left out, put in or changed.
  func hasElisionMarks(_ vocabulary: Vocabulary) -> Bool {
    symbols.contains { vocabulary.mayMarkElision($0) }
  }
}

/// The words of all quotations of a page, one behind the other: a page may have very many, and each as a
/// phrase of its own takes the tenfold.
struct PageWords {
  private var symbols: [Int32] = []
  /// Where the words of each quotation end.
  private var ends: [Int] = []

  /// Takes in the next quotation.
  mutating func append(_ phrase: Phrase) {
    symbols += phrase.symbols.lazy.map { Int32(truncatingIfNeeded: $0) }
    ends.append(symbols.count)
  }

  /// The words of the quotation with a number.
  subscript(quotation: Int) -> ComparedWords {
    let start = quotation > 0 ? ends[quotation - 1] : 0
    return ComparedWords(symbols: symbols[start..<ends[quotation]].map { Int($0) })
  }
}
