/// A page's words as a pattern in which marked places, … and [ ], stand for any words of the truth.
struct Elision {
  private enum Element {
    case symbol(Int, isSoft: Bool)
    /// A word changed in part: `[H]e` stands for a word that ends in `e`.
    case affixes(before: [UInt8], after: [UInt8])
    case gap
  }

  private var elements: [Element] = []
  /// The number of words that have to stand in the truth.
  private(set) var literalWords = 0
  private var hasGap = false

  /// Whether every difference between the page's words and the truth's is marked in the page, and
  /// enough words stay to say so: three, or half of the truth's.
  static func explains(truth: Phrase, page: Phrase, _ vocabulary: Vocabulary) -> Int? {
    let pattern = Elision(page, truth: truth, vocabulary)
    guard pattern.hasGap,
      pattern.literalWords >= 3 || pattern.literalWords * 2 >= truth.words.count,
      pattern.literalWords > 0, pattern.matches(truth, vocabulary)
    else { return nil }
    return pattern.literalWords
  }

  private init(_ page: Phrase, truth: Phrase, _ vocabulary: Vocabulary) {
    var index = 0
    while index < page.symbols.count {
      let symbol = page.symbols[index]
      let entry = vocabulary.entries[symbol]
      if entry.kind == .ellipsis, !Self.isOfTruth(index...index, page, truth, vocabulary) {
        // A comma or full stop beside the dots goes with the words that were left out.
        if case .symbol(let last, _)? = elements.last, vocabulary.isBreak(last) {
          elements.removeLast()
        }
        addGap()
        index += 1
        if index < page.symbols.count, vocabulary.isBreak(page.symbols[index]) { index += 1 }
      } else if symbol == vocabulary.openBracket,
        let close = page.symbols[index...].firstIndex(of: vocabulary.closeBracket),
        !Self.isOfTruth(index...close, page, truth, vocabulary)
      {
        addGap()
        index = close + 1
      } else if entry.kind == .word, let open = entry.bytes.firstIndex(of: UInt8(ascii: "[")),
        let close = entry.bytes.lastIndex(of: UInt8(ascii: "]")), !truth.symbols.contains(symbol)
      {
        elements.append(
          .affixes(before: Array(entry.bytes[..<open]), after: Array(entry.bytes[(close + 1)...]))
        )
        hasGap = true
        index += 1
      } else {
        elements.append(.symbol(symbol, isSoft: page.isSoft[index]))
        if entry.kind == .word { literalWords += 1 }
        index += 1
      }
    }
  }

  private mutating func addGap() {
    hasGap = true
    if case .gap? = elements.last { return }
    elements.append(.gap)
  }

  /// Whether the truth itself has these symbols, behind the same word: then they are words like others.
  private static func isOfTruth(
    _ range: ClosedRange<Int>,
    _ page: Phrase,
    _ truth: Phrase,
    _ vocabulary: Vocabulary
  ) -> Bool {
    let start = max(0, range.lowerBound - 1)
    let wanted = page.symbols[start...range.upperBound]
    guard wanted.count <= truth.symbols.count else { return false }
    return (0...truth.symbols.count - wanted.count).contains { offset in
      wanted.indices.allSatisfy {
        areEqual(truth, offset + $0 - start, page, $0, vocabulary)
      }
    }
  }

  private func matches(_ truth: Phrase, _ vocabulary: Vocabulary) -> Bool {
    var index = 0
    var element = 0
    var retry: (element: Int, index: Int)?
    while index < truth.symbols.count {
      if element < elements.count, case .gap = elements[element] {
        retry = (element, index)
        element += 1
      } else if element < elements.count, fits(elements[element], truth, index, vocabulary) {
        element += 1
        index += 1
      } else if let last = retry {
        retry = (last.element, last.index + 1)
        element = last.element + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    return elements[element...].allSatisfy {
      if case .gap = $0 { true } else { false }
    }
  }

  private func fits(
    _ element: Element,
    _ truth: Phrase,
    _ index: Int,
    _ vocabulary: Vocabulary
  ) -> Bool {
    let symbol = truth.symbols[index]
    switch element {
    case .gap: return false
    case .symbol(let wanted, let isSoft):
      if symbol == wanted { return true }
      return (isSoft || truth.isSoft[index])
        && vocabulary.entries[symbol].lowerFirst == vocabulary.entries[wanted].lowerFirst
    case .affixes(let before, let after):
      let entry = vocabulary.entries[symbol]
      return entry.kind == .word && entry.bytes.count >= before.count + after.count
        && entry.bytes.starts(with: before)
        && entry.bytes.suffix(after.count).elementsEqual(after)
    }
  }
}
