/// A word, a mark or a run of spaces, as a range of folded bytes.
struct Token: Hashable, Sendable {
  let number: Int
  let start: Int
  let end: Int
}

/// Cuts folded text into words, marks, ellipses and spaces.
///
/// A word is a run of letters and digits, with apostrophes between letters (`don't`), points and
/// commas between digits (`1,290`) and letters in brackets (`[H]e`) taken in; in scripts that write no
/// spaces, each character is one.
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0

  /// A cutter of a folded text.
  init(_ folded: [UInt8]) {
    bytes = folded
  }

  /// All tokens, which together hold every byte.
  static func tokens(of folded: [UInt8], _ vocabulary: inout Vocabulary) -> [Token] {
    var tokens: [Token] = []
    forEachToken(of: folded) { bytes, kind in
      let number = vocabulary.number(of: Array(bytes), kind: kind)
      tokens.append(Token(number: number, start: bytes.startIndex, end: bytes.endIndex))
    }
    return tokens
  }

  /// Hands out the tokens, which together hold every byte.
  static func forEachToken(of folded: [UInt8], _ body: (ArraySlice<UInt8>, TokenKind) -> Void) {
    var tokenizer = Tokenizer(folded)
    while let (end, kind) = tokenizer.next() {
      body(folded[tokenizer.position..<end], kind)
      tokenizer.position = end
    }
  }

  private func next() -> (end: Int, kind: TokenKind)? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    if byte == 0x20 { return (position + 1, .space) }
    if let end = ellipsisEnd() { return (end, .ellipsis) }
    if byte == UInt8(ascii: "["), let close = bracketedLettersEnd(position),
      case .letter? = characterClass(at: close).map(\.class)
    {
      return (wordEnd(from: close), .word)
    }
    guard let (found, width) = characterClass(at: position) else { return (position + 1, .mark) }
    switch found {
    case .letter, .digit: return (wordEnd(from: position), .word)
    case .ideograph: return (position + width, .word)
    case .other: return (position + width, .mark)
    }
  }

  private func ellipsisEnd() -> Int? {
    guard bytes[position] == 0x2E else { return nil }
    var end = position + 1
    var dots = 1
    while end < bytes.count {
      if bytes[end] == 0x2E {
        end += 1
        dots += 1
      } else if bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1] == 0x2E {
        end += 2
        dots += 1
      } else {
        break
      }
    }
    return dots > 1 ? end : nil
  }

  /// Behind the `]` of a bracket at an offset that holds letters only, or nil.
  private func bracketedLettersEnd(_ open: Int) -> Int? {
    var offset = open + 1
    while let (found, width) = characterClass(at: offset), found == .letter { offset += width }
    guard offset > open + 1, offset < bytes.count, bytes[offset] == UInt8(ascii: "]") else {
      return nil
    }
    return offset + 1
  }

  private func wordEnd(from start: Int) -> Int {
    var offset = start
    var last = CharacterClass.other
    while offset < bytes.count {
      if let (found, width) = characterClass(at: offset), found == .letter || found == .digit {
        last = found
        offset += width
        continue
      }
      let byte = bytes[offset]
      let following = characterClass(at: offset + 1)?.class
      if byte == 0x27, following == .letter || following == .digit {
        offset += 1
      } else if byte == 0x2E || byte == 0x2C, last == .digit, following == .digit {
        offset += 1
      } else if byte == UInt8(ascii: "["), last == .letter,
        let close = bracketedLettersEnd(offset)
      {
        offset = close
      } else {
        break
      }
    }
    return offset
  }

  private enum CharacterClass {
    case letter, digit
    /// A letter of a script that writes no spaces.
    case ideograph
    case other
  }

  private func characterClass(at offset: Int) -> (class: CharacterClass, width: Int)? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    switch byte {
    case 0x30...0x39: return (.digit, 1)
    case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
    case 0x00...0x7F: return (.other, 1)
    default: break
    }
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let end = min(offset + width, bytes.count)
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      return (.ideograph, end - offset)
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return (.digit, end - offset)
    case .nonspacingMark, .spacingMark, .enclosingMark: return (.letter, end - offset)
    default: return (properties.isAlphabetic ? .letter : .other, end - offset)
    }
  }
}
