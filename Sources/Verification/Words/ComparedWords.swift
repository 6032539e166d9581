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
