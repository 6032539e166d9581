import TextModel

/// The words of a quotation, ready for comparing.
///
/// ``symbols`` is what is compared: words, marks and ellipses without the spaces between them, and
/// without the commas and full stops before the closing mark.
struct Phrase: Sendable {
  /// The words as they stand in truth or page, as UTF-8.
  let source: [UInt8]
  /// All tokens of the folded words, spaces taken in.
  let tokens: [Token]
  /// Where each token starts in ``source``, and its end.
  let sourceStarts: [Int]
  /// The tokens that are compared, by their index.
  private(set) var symbolTokens: [Int]
  /// The numbers of the tokens that are compared.
  private(set) var symbols: [Int]
  /// Whether the case of a symbol's first letter is of no account: the first word's.
  private(set) var isSoft: [Bool]
  /// The words in lower case.
  private(set) var words: [Int]
  /// Tokens that may stand or not: the comma or full stop before a closing mark.
  private(set) var freeTokens: Set<Int> = []

  /// Reads a quotation's words; `fragmentStarts` are offsets in UTF-8 bytes at which, behind the
  /// first, parts of a split quotation start.
  init(_ text: String, fragmentStarts: [Int] = [], _ vocabulary: inout Vocabulary) {
    source = Array(text.utf8)
    let folded = FoldedText(source)
    let tokens = Tokenizer.tokens(of: folded.utf8, &vocabulary)
    self.tokens = tokens
    let sourceStarts =
      tokens.indices.map { $0 == 0 ? 0 : folded.sourceOffset(of: tokens[$0].start) }
      + [source.count]
    self.sourceStarts = sourceStarts
    symbolTokens = []
    symbols = []
    isSoft = []
    words = []
    var fragmentStarts = fragmentStarts[...]
    var starts: [Int] = []
    for (index, token) in tokens.enumerated() {
      if let start = fragmentStarts.first, sourceStarts[index] >= start {
        fragmentStarts.removeFirst()
        dropFreeMarks(vocabulary)
        starts.append(symbolTokens.count)
      }
      if vocabulary.entries[token.number].kind != .space { symbolTokens.append(index) }
    }
    dropFreeMarks(vocabulary)
    symbols = symbolTokens.map { vocabulary.compared(tokens[$0].number) }
    isSoft = Array(repeating: false, count: symbols.count)
    for start in [0] + starts {
      if let first = symbols.indices.dropFirst(start).first(where: {
        vocabulary.isWord(symbols[$0])
      }) {
        isSoft[first] = true
      }
    }
    words = symbols.filter { vocabulary.isWord($0) }.map { vocabulary.entries[$0].lower }
  }

  /// Equal for two phrases whose wording is `exact`.
  func key(_ vocabulary: Vocabulary) -> [Int] {
    zip(symbols, isSoft).map { $1 ? vocabulary.entries[$0].lowerFirst : $0 }
  }

  /// Whether an ellipsis or a bracket may mark words that were left out, put in or changed.
  func hasElisionMarks(_ vocabulary: Vocabulary) -> Bool {
    symbols.contains { vocabulary.mayMarkElision($0) }
  }

  /// The words as text.
  var text: String { String(decoding: source, as: UTF8.self) }

  /// The text of some tokens, as it stands in the source.
  func text(ofTokens range: Range<Int>) -> String {
    String(
      decoding: source[sourceStarts[range.lowerBound]..<sourceStarts[range.upperBound]],
      as: UTF8.self
    )
  }

  /// The phrase as it would be with the marks that the truth has where this one's parts meet.
  ///
  /// A split quotation says nothing of the comma or full stop at its seams: they go with the attribution.
  func withSeams(of truth: Phrase, _ vocabulary: Vocabulary) -> Phrase {
    var result = self
    let seams = symbols.indices.filter { isSoft[$0] }.dropFirst()
    for index in seams.reversed() {
      let before = symbols[index - 1]
      let after = vocabulary.entries[symbols[index]].lowerFirst
      let place = truth.symbols.indices.dropLast(2).first { start in
        truth.symbols[start] == before && vocabulary.isFree(truth.symbols[start + 1])
          && vocabulary.entries[truth.symbols[start + 2]].lowerFirst == after
      }
      guard let place else { continue }
      result.symbols.insert(truth.symbols[place + 1], at: index)
      result.isSoft.insert(false, at: index)
      result.symbolTokens.insert(symbolTokens[index], at: index)
    }
    return result
  }

  /// Takes commas and full stops before a closing mark, the outer or an inner one beside it, off the
  /// end of what is compared.
  private mutating func dropFreeMarks(_ vocabulary: Vocabulary) {
    var marks: [Int] = []
    while let last = symbolTokens.last {
      let number = tokens[last].number
      if vocabulary.isFree(number) {
        freeTokens.insert(last)
      } else if vocabulary.isQuotationMark(number) {
        marks.append(last)
      } else {
        break
      }
      symbolTokens.removeLast()
    }
    symbolTokens += marks.reversed()
  }
}
