/// What a token of a text is.
enum TokenKind: Hashable, Sendable {
  case word
  /// One character of punctuation, or a symbol.
  case mark
  case space
  /// Two dots or more.
  case ellipsis
}

/// Numbers for the tokens of texts, so that they are compared as numbers.
struct Vocabulary: Sendable {
  /// What is known of a token.
  struct Entry: Sendable {
    let bytes: [UInt8]
    let kind: TokenKind
    /// The number of the token with its first letter in lower case.
    let lowerFirst: Int
    /// The number of the token in lower case.
    let lower: Int
  }

  private var numbers: [[UInt8]: Int] = [:]
  private(set) var entries: [Entry] = []

  /// The tokens that comparing treats in a way of their own.
  let comma: Int
  let fullStop: Int
  let doubleMark: Int
  let singleMark: Int
  let openBracket: Int
  let closeBracket: Int
  let openParenthesis: Int
  let closeParenthesis: Int
  private let breaks: Set<Int>

  init() {
    var numbers: [[UInt8]: Int] = [:]
    var entries: [Entry] = []
    func mark(_ text: String) -> Int {
      let number = entries.count
      let bytes = Array(text.utf8)
      numbers[bytes] = number
      entries.append(Entry(bytes: bytes, kind: .mark, lowerFirst: number, lower: number))
      return number
    }
    comma = mark(",")
    fullStop = mark(".")
    doubleMark = mark("\"")
    singleMark = mark("'")
    openBracket = mark("[")
    closeBracket = mark("]")
    openParenthesis = mark("(")
    closeParenthesis = mark(")")
    breaks = [comma, fullStop, mark(";"), mark(":")]
    self.numbers = numbers
    self.entries = entries
  }

  /// The number of a token, which is taken in if it is new.
  mutating func number(of bytes: [UInt8], kind: TokenKind) -> Int {
    if let number = numbers[bytes] { return number }
    var lowerFirst: Int?
    var lower: Int?
    if kind == .word {
      let (first, all) = lowered(bytes)
      if let first { lowerFirst = number(of: first, kind: .word) }
      if let all { lower = number(of: all, kind: .word) }
    }
    let number = entries.count
    numbers[bytes] = number
    entries.append(
      Entry(bytes: bytes, kind: kind, lowerFirst: lowerFirst ?? number, lower: lower ?? number)
    )
    return number
  }

  /// The number of a word that is one of some, given in lower case; nil for others, which are not taken in.
  mutating func number(of word: [UInt8], ifAmong wanted: Set<Int>) -> Int? {
    if let number = numbers[word] {
      return wanted.contains(entries[number].lower) ? number : nil
    }
    guard let lower = lowered(word).all.flatMap({ numbers[$0] }), wanted.contains(lower) else {
      return nil
    }
    return number(of: word, kind: .word)
  }

  /// The text of a token.
  func text(_ number: Int) -> String { String(decoding: entries[number].bytes, as: UTF8.self) }

  func isWord(_ number: Int) -> Bool { entries[number].kind == .word }

  /// Whether a token is the comma or full stop that may stand before a closing mark or not.
  func isFree(_ number: Int) -> Bool { number == comma || number == fullStop }

  /// Whether a token is a comma, full stop, semicolon or colon.
  func isBreak(_ number: Int) -> Bool { breaks.contains(number) }

  /// The number by which a token is compared: marks within a quotation are double where those around
  /// it are single, and the other way.
  func compared(_ number: Int) -> Int { number == doubleMark ? singleMark : number }

  func isQuotationMark(_ number: Int) -> Bool { number == doubleMark || number == singleMark }

  /// Whether a token is the `sic` of `[sic]`.
  func isSic(_ number: Int) -> Bool {
    entries[entries[number].lower].bytes.elementsEqual("sic".utf8)
  }

  /// Whether a token may mark words that were left out, put in or changed: an ellipsis, a bracket, `[H]e`.
  func mayMarkElision(_ number: Int) -> Bool {
    let entry = entries[number]
    return entry.kind == .ellipsis || number == openBracket
      || entry.kind == .word && (entry.bytes.contains(UInt8(ascii: "[")) || isSic(number))
  }

  /// A word with its first letter and with all letters in lower case; nil where that is the word.
  private func lowered(_ bytes: [UInt8]) -> (first: [UInt8]?, all: [UInt8]?) {
    if bytes.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return (nil, nil) }
    let text = String(decoding: bytes, as: UTF8.self)
    var first = ""
    var isFirst = true
    for scalar in text.unicodeScalars {
      if isFirst, scalar.properties.isAlphabetic {
        first += scalar.properties.lowercaseMapping
        isFirst = false
      } else {
        first.unicodeScalars.append(scalar)
      }
    }
    let lowerFirst = Array(first.utf8)
    let lower = Array(text.lowercased().utf8)
    return (lowerFirst == bytes ? nil : lowerFirst, lower == bytes ? nil : lower)
  }
}
