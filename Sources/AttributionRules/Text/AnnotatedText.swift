import ArticleExtraction
import QuoteSpans
import TextModel

/// An article cut into tokens and sentences, with the place of each quotation among them.
struct AnnotatedText {
  /// A sentence: a run of tokens in one block.
  struct Sentence {
    private let start: UInt32
    private let end: UInt32
    private let number: UInt32

    init(tokens: Range<Int>, block: Int) {
      start = UInt32(clamping: tokens.lowerBound)
      end = UInt32(clamping: tokens.upperBound)
      number = UInt32(clamping: block)
    }

    var tokens: Range<Int> { Int(start)..<Int(end) }
    var block: Int { Int(number) }
  }

  let bytes: [UInt8]
  /// How the language makes words.
  let forms: any WordForms
  /// Words that single rules ask for.
  let sets: WordSets
  let blocks: [Block]
  let quotations: [Quotation]
  let tokens: [Token]
  let sentences: [Sentence]
  /// The number of the sentence that each token is in.
  let sentenceOf: SmallNumbers
  /// Last words of the article's full names, folded: names wherever they stand, though they be
  /// common words too (`Baker`, `King`).
  let surnames: Set<String>
  /// For each quotation the token of its first piece and of its last; nil if it is nested.
  let places: [(first: Int, last: Int)?]

  init(_ article: Article, _ quotations: [Quotation], lexicon: Lexicon) {
    let bytes = Array(article.content.utf8)
    let pieces = Self.pieces(quotations, article.blocks)
    let tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    // Room that is not used takes no memory; growing would hold the tokens twice.
    tokens.reserveCapacity(bytes.count / 2 + quotations.count)
    var nextPiece = 0
    for (number, block) in article.blocks.enumerated() {
      let first = tokens.count
      let firstPiece = nextPiece
      while nextPiece < pieces.count, pieces[nextPiece].block == number { nextPiece += 1 }
      tokenizer.read(block.range, around: pieces[firstPiece..<nextPiece], into: &tokens)
      Self.addSentences(in: first..<tokens.count, of: tokens, bytes, block: number, to: &sentences)
    }
    var sentenceOf = SmallNumbers(zeros: tokens.count)
    for (number, sentence) in sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = number }
    }
    var places = [(first: Int, last: Int)?](repeating: nil, count: quotations.count)
    for (index, token) in tokens.enumerated() {
      guard let quotation = token.quotation else { continue }
      places[quotation] = (places[quotation]?.first ?? index, index)
    }
    self.bytes = bytes
    forms = lexicon.forms
    sets = lexicon.sets
    self.blocks = article.blocks
    self.quotations = quotations
    self.tokens = tokens
    self.sentences = sentences
    self.sentenceOf = sentenceOf
    self.places = places
    surnames = Self.surnames(tokens, bytes)
  }

  /// The words of a run of tokens, as printed.
  func text(_ run: Range<Int>) -> String {
    guard !run.isEmpty else { return "" }
    return text(textRange(run))
  }

  /// The words of a range.
  func text(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Where a run of tokens stands.
  func textRange(_ run: Range<Int>) -> TextRange {
    guard !run.isEmpty else { return TextRange(0, 0) }
    return TextRange(tokens[run.lowerBound].range.start, tokens[run.upperBound - 1].range.end)
  }

  /// The run of tokens as a stretch with its words.
  func span(_ run: Range<Int>) -> TextSpan {
    let range = textRange(run)
    return TextSpan(text: text(range), range: range)
  }

  /// A word folded for comparison: ASCII letters in lower case, full stops left out.
  func folded(_ token: Int) -> String {
    let range = tokens[token].range
    var word: [UInt8] = []
    for byte in bytes[range.start..<range.end] where byte != 0x2E {
      word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// Whether a token is a few words in marks that are part of their clause, as a title is: `the film
  /// |“Rain”|`.
  func isInset(_ token: Int) -> Bool {
    guard let number = tokens[token].quotation, token > 0,
      tokens[token - 1].isWord || tokens[token - 1].kind == .possessive,
      token + 1 < tokens.count
    else { return false }
    return QuotationContext.wordCount(self, quotations[number]) <= 4
  }

  /// Whether a token is a quotation that ends with a comma inside its marks.
  func endsWithComma(_ token: Int) -> Bool {
    tokens[token].quotation.map { lastScalar(ofQuotation: $0) == "," } ?? false
  }

  /// Whether a token calls somebody by their age: `24-year-old`.
  func isAge(_ token: Int) -> Bool { forms.isAge(bytes, tokens[token].range) }

  /// Whether a token is a word of a set.
  func isWord(_ token: Int, in name: WordSets.Name) -> Bool {
    tokens[token].isWord && sets.contains(folded(token), in: name)
  }

  /// Whether what stands between commas from a token on is told of people only: `Lee|, 23,|`, `Lee|, who|`.
  func tellsOfPerson(_ comma: Int) -> Bool {
    guard comma + 2 < tokens.count, tokens[comma].isMark(",") else { return false }
    let next = tokens[comma + 1]
    if next.kind == .number {
      return next.range.count <= 3 && tokens[comma + 2].isMark(",")
    }
    return isWord(comma + 1, in: .who)
  }

  /// Whether a token is a number with its sign: `47%`.
  func isPercentage(_ token: Int) -> Bool {
    tokens[token].kind == .number && bytes[tokens[token].range.end - 1] == UInt8(ascii: "%")
  }

  /// Whether a token calls somebody by what they were and are: `actor-turned-director`.
  func isCareer(_ token: Int) -> Bool {
    tokens[token].isWord && forms.isCareer(bytes, tokens[token].range)
  }

  /// Whether a token is a number in words, with or without its last digit: `fifty`, `fifty-two`.
  func isNumeral(_ token: Int) -> Bool {
    guard tokens[token].isWord else { return false }
    let first = folded(token).split(separator: "-").first.map(String.init) ?? ""
    return sets.contains(first, in: .number)
  }

  /// The last character of a quotation's words that takes a place.
  func lastScalar(ofQuotation number: Int) -> Unicode.Scalar? {
    guard let content = quotations[number].contents.last else { return nil }
    return bytes.scalar(before: content.end, start: content.start)?.scalar
  }

  /// The first character of a quotation's words.
  func firstScalar(ofQuotation number: Int) -> Unicode.Scalar? {
    guard let content = quotations[number].contents.first else { return nil }
    return bytes.scalar(at: content.start, end: content.end)?.scalar
  }

  // MARK: - Making

  /// The words behind a given name and at most one initial or second name.
  private static func surnames(_ tokens: [Token], _ bytes: [UInt8]) -> Set<String> {
    var surnames: Set<String> = []
    for (index, token) in tokens.enumerated()
    where token.isWord && token.isCapital && token.features.has(.firstName)
      && !token.features.has([.title, .time, .place])
    {
      var last = index
      while last + 1 < tokens.count, last - index < 2, tokens[last + 1].isWord,
        tokens[last + 1].isCapital, !tokens[last + 1].isAllCaps,
        !tokens[last + 1].features.has(WordFeatures.closed.union([.organisation, .outlet]))
          || tokens[last + 1].features.has(.modal)
      {
        last += 1
      }
      guard last > index else { continue }
      let range = tokens[last].range
      let word = bytes[range.start..<range.end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      if word.count > 2 { surnames.insert(String(decoding: word, as: UTF8.self)) }
    }
    return surnames
  }

  /// The stretches of the outermost quotations, block by block.
  private static func pieces(_ quotations: [Quotation], _ blocks: [Block]) -> [QuotationPiece] {
    var pieces: [QuotationPiece] = []
    pieces.reserveCapacity(quotations.count)
    for (number, quotation) in quotations.enumerated() where quotation.enclosing == nil {
      var block = quotation.block
      for range in quotation.ranges {
        while block + 1 < blocks.count, range.start >= blocks[block].range.end { block += 1 }
        pieces.append(QuotationPiece(quotation: number, block: block, range: range))
      }
    }
    // Quotations that run over paragraphs may come back to a block behind that of the one before.
    let isInOrder = zip(pieces, pieces.dropFirst()).allSatisfy { $0.block <= $1.block }
    if !isInOrder {
      pieces = pieces.enumerated().sorted {
        ($0.element.block, $0.offset) < ($1.element.block, $1.offset)
      }
      .map(\.element)
    }
    return pieces
  }

  /// Longer runs are cut: no sentence of news has so many tokens, and work grows with their square.
  private static let longestSentence = 400

  private static func addSentences(
    in run: Range<Int>,
    of tokens: [Token],
    _ bytes: [UInt8],
    block: Int,
    to sentences: inout [Sentence]
  ) {
    var start = run.lowerBound
    for index in run where index + 1 < run.upperBound {
      if endsSentence(index, before: index + 1, tokens, bytes) || index - start >= longestSentence {
        sentences.append(Sentence(tokens: start..<(index + 1), block: block))
        start = index + 1
      }
    }
    if start < run.upperBound {
      sentences.append(Sentence(tokens: start..<run.upperBound, block: block))
    }
  }

  /// Whether a sentence ends between two tokens.
  private static func endsSentence(
    _ index: Int,
    before next: Int,
    _ tokens: [Token],
    _ bytes: [UInt8]
  ) -> Bool {
    let opens =
      tokens[next].isCapital || tokens[next].quotation != nil || tokens[next].kind == .number
      || tokens[next].isMark("(") || tokens[next].isMark("[")
    switch tokens[index].kind {
    case .mark("."), .mark("!"), .mark("?"), .mark("…"): return opens
    case .mark("•"): return true
    case .quotation:
      guard let last = lastScalar(before: tokens[index].range.end, bytes) else { return false }
      switch last {
      case ".": return opens
      // `“Did you?” Lee asked` goes on; `“Did you?” He shrugged` doesn't, nor does `“Go!” The crowd roared`.
      case "?", "!", "…":
        return tokens[next].quotation != nil
          || tokens[next].isCapital && !tokens[next].isAllCaps
            && tokens[next].features.has([.subject, .determiner, .preposition, .subordinator])
            && !tokens[next].features.has(.firstName)
      default: return false
      }
    case .word:
      // An abbreviation's full stop ends a sentence only before a word that opens one.
      guard bytes[tokens[index].range.end - 1] == 0x2E, tokens[next].isCapital,
        !tokens[index].features.has(.title)
      else { return false }
      return tokens[next].features.has([.determiner, .subject, .preposition, .subordinator])
        && !tokens[next].features.has(.firstName)
    default: return false
    }
  }

  /// The last character before a quotation's closing mark.
  private static func lastScalar(before end: Int, _ bytes: [UInt8]) -> Unicode.Scalar? {
    var offset = end
    while let (scalar, width) = bytes.scalar(before: offset, start: 0) {
      switch scalar {
      case "”", "“", "\"", "'", "’", "‘", "»", "«": offset -= width
      default:
        if !scalar.isInvisible && !scalar.isSpace { return scalar }
        offset -= width
      }
    }
    return nil
  }
}
