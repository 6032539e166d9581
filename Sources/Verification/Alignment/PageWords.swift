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
