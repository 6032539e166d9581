/// A page's words as a pattern in which marked places, … and [ ], stand for any words of the truth.
struct Elision {
  private enum Element {
    case symbol(Int, isSoft: Bool)
    case affixes(before: [UInt8], after: [UInt8])
    case gap
  }

  private var elements: [Element] = []
  /// The number of words that have to stand in the truth.
  private(set) var literalWords = 0
  /// Whether any place is marked.
  private(set) var hasMarks = false

  /// The number of words of the page that stand in the truth, if every difference between the two is
  /// marked in the page, and enough words stay to say so: three, or half of the truth's.
  static func explains(truth: Phrase, page: Phrase, _ vocabulary: Vocabulary) -> Int? {
    guard page.hasElisionMarks(vocabulary) else { return nil }
    let marks = ElisionMarks(page, truth: truth, vocabulary)
    var pattern = Elision(page.symbols.indices, of: page, marks, vocabulary)
    pattern.openAtCapital(page, vocabulary)
    guard pattern.hasMarks,
      pattern.literalWords >= 3 || pattern.literalWords * 2 >= truth.words.count,
      pattern.literalWords > 0,
      pattern.matches(truth.symbols, truth.isSoft, vocabulary)
    else { return nil }
    return pattern.literalWords
  }

  /// The pattern of some symbols of a page.
  init(
    _ symbols: some Sequence<Int>,
    of page: Phrase,
    _ marks: ElisionMarks,
    _ vocabulary: Vocabulary
  ) {
    for index in symbols {
      switch marks.marks[index] {
      case .gap: addGap()
      case .remark: hasMarks = true
      case .affixes(let before, let after):
        elements.append(.affixes(before: before, after: after))
        hasMarks = true
      case nil:
        elements.append(.symbol(page.symbols[index], isSoft: page.isSoft[index]))
        if vocabulary.isWord(page.symbols[index]) { literalWords += 1 }
      }
    }
  }

  private mutating func addGap() {
    hasMarks = true
    if case .gap? = elements.last { return }
    elements.append(.gap)
  }

  /// A capital in brackets at the start, `[T]he`, says that the sentence began earlier.
  private mutating func openAtCapital(_ page: Phrase, _ vocabulary: Vocabulary) {
    guard case .affixes(let before, _)? = elements.first, before.isEmpty,
      let bytes = page.symbols.first.map({ vocabulary.entries[$0].bytes }), bytes.count > 2,
      let letter = String(decoding: bytes[1...], as: UTF8.self).unicodeScalars.first,
      letter.properties.isUppercase
    else { return }
    elements.insert(.gap, at: 0)
  }

  /// Whether symbols of the truth are what the pattern stands for.
  func matches(_ symbols: [Int], _ isSoft: [Bool], _ vocabulary: Vocabulary) -> Bool {
    var index = 0
    var element = 0
    var retry: (element: Int, index: Int)?
    while index < symbols.count {
      if element < elements.count, case .gap = elements[element] {
        retry = (element, index)
        element += 1
      } else if element < elements.count,
        fits(elements[element], symbols[index], isSoft: isSoft[index], vocabulary)
      {
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
    _ symbol: Int,
    isSoft: Bool,
    _ vocabulary: Vocabulary
  ) -> Bool {
    switch element {
    case .gap: return false
    case .symbol(let wanted, let isSoftHere):
      if symbol == wanted { return true }
      return (isSoft || isSoftHere)
        && vocabulary.entries[symbol].lowerFirst == vocabulary.entries[wanted].lowerFirst
    case .affixes(let before, let after):
      let entry = vocabulary.entries[symbol]
      return entry.kind == .word && entry.bytes.count >= before.count + after.count
        && entry.bytes.starts(with: before)
        && entry.bytes.suffix(after.count).elementsEqual(after)
    }
  }
}
