/// Where a page's words mark that they differ from the truth's: … ... [...] (…), [ ], [sic], [H]e.
struct ElisionMarks {
  /// What a symbol of the page says of a difference.
  enum Mark: Hashable {
    /// It belongs to a stretch that stands for any words of the truth; stretches are numbered.
    case gap(Int)
    /// It belongs to a stretch that stands for no word: `[sic]`.
    case remark(Int)
    /// A word changed in part: `[H]e` stands for a word that ends in `e`.
    case affixes(before: [UInt8], after: [UInt8])

    /// The number of the stretch, or nil for a part of a word.
    var stretch: Int? {
      switch self {
      case .gap(let number), .remark(let number): number
      case .affixes: nil
      }
    }
  }

  /// What each symbol of the page says; nil for a word or mark that says nothing.
  private(set) var marks: [Mark?]
  private var stretches = 0
  private let page: Phrase
  private let truth: Phrase
  private let vocabulary: Vocabulary

  /// Finds the marks of a page's words; what the truth itself has, behind the same word, marks nothing.
  init(_ page: Phrase, truth: Phrase, _ vocabulary: Vocabulary) {
    self.page = page
    self.truth = truth
    self.vocabulary = vocabulary
    marks = Array(repeating: nil, count: page.symbols.count)
    var index = 0
    while index < page.symbols.count {
      index = mark(index) ?? index + 1
    }
  }

  var isEmpty: Bool { marks.allSatisfy { $0 == nil } }

  /// Marks what starts at a symbol, and gives the index behind it; nil if nothing is marked there.
  private mutating func mark(_ index: Int) -> Int? {
    let entry = vocabulary.entries[page.symbols[index]]
    if entry.kind == .word { return markPart(index, entry) }
    guard let last = stretchEnd(index, entry), !isOfTruth(index...last) else { return nil }
    let stretch = index...last
    let words = stretch.filter { vocabulary.isWord(page.symbols[$0]) }
    if words.count == 1, vocabulary.isSic(page.symbols[words[0]]) {
      for place in stretch { marks[place] = .remark(stretches) }
    } else {
      for place in withBreaks(stretch, hasWords: !words.isEmpty) { marks[place] = .gap(stretches) }
    }
    stretches += 1
    return last + 1
  }

  /// The last symbol of the stretch that starts at one: an ellipsis, alone or in parentheses, or brackets;
  /// `(sic)` is one too.
  private func stretchEnd(_ index: Int, _ entry: Vocabulary.Entry) -> Int? {
    let symbols = page.symbols
    if entry.kind == .ellipsis { return index }
    if symbols[index] == vocabulary.openBracket {
      return symbols[index...].firstIndex(of: vocabulary.closeBracket)
    }
    guard symbols[index] == vocabulary.openParenthesis, index + 2 < symbols.count,
      symbols[index + 2] == vocabulary.closeParenthesis,
      vocabulary.entries[symbols[index + 1]].kind == .ellipsis
        || vocabulary.isSic(symbols[index + 1])
    else { return nil }
    return index + 2
  }

  /// A comma or full stop beside dots goes with the words that were left out.
  private func withBreaks(_ stretch: ClosedRange<Int>, hasWords: Bool) -> ClosedRange<Int> {
    guard !hasWords else { return stretch }
    var (first, last) = (stretch.lowerBound, stretch.upperBound)
    if first > 0, vocabulary.isBreak(page.symbols[first - 1]) { first -= 1 }
    if last + 1 < page.symbols.count, vocabulary.isBreak(page.symbols[last + 1]) { last += 1 }
    return first...last
  }

  private mutating func markPart(_ index: Int, _ entry: Vocabulary.Entry) -> Int? {
    guard let open = entry.bytes.firstIndex(of: UInt8(ascii: "[")),
      let close = entry.bytes.lastIndex(of: UInt8(ascii: "]")),
      !truth.symbols.contains(page.symbols[index])
    else { return nil }
    marks[index] = .affixes(
      before: Array(entry.bytes[..<open]),
      after: Array(entry.bytes[(close + 1)...])
    )
    return index + 1
  }

  /// Whether the truth itself has these symbols, behind the same word: then they are words like others.
  private func isOfTruth(_ range: ClosedRange<Int>) -> Bool {
    let start = max(0, range.lowerBound - 1)
    let wanted = page.symbols[start...range.upperBound]
    guard wanted.count <= truth.symbols.count else { return false }
    return (0...truth.symbols.count - wanted.count).contains { offset in
      wanted.indices.allSatisfy { areEqual(truth, offset + $0 - start, page, $0, vocabulary) }
    }
  }
}
