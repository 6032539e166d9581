import ArticleExtraction
import QuoteSpans
import TextModel

/// Cuts the blocks of an article into tokens; each outermost quotation is one token.
struct Tokenizer {
  /// How many marks of one kind side by side are tokens: more than any that means something, such as dots.
  private static let longestRow = 8

  let bytes: [UInt8]
  let lexicon: Lexicon

  /// Adds the tokens of one block; `pieces` are the outermost quotations' stretches in it, in order.
  func read(
    _ block: TextRange,
    around pieces: ArraySlice<QuotationPiece>,
    into tokens: inout [Token]
  ) {
    var next = pieces.startIndex
    var offset = block.start
    while offset < block.end {
      if next < pieces.endIndex, offset >= pieces[next].range.start {
        let piece = pieces[next]
        next += 1
        tokens.append(
          Token(kind: .quotation(Int32(clamping: piece.quotation)), range: piece.range)
        )
        offset = max(offset, piece.range.end)
        continue
      }
      let limit = next < pieces.endIndex ? min(block.end, pieces[next].range.start) : block.end
      offset = scan(at: offset, limit: limit, into: &tokens)
    }
  }

  /// Reads one token, or passes over white space; gives the offset behind.
  private func scan(at offset: Int, limit: Int, into tokens: inout [Token]) -> Int {
    guard let (scalar, width) = bytes.scalar(at: offset, end: limit) else { return limit }
    if scalar.isSpace || scalar.isInvisible { return offset + width }
    if scalar.isWordPart || scalar == "@" || scalar == "#" {
      return word(from: offset, limit: limit, into: &tokens)
    }
    if scalar == "'" || scalar == "’" {
      if let last = tokens.last, last.isWord, last.range.end == offset,
        endsInS(last.range)
      {
        tokens.append(plain(.possessive, offset, offset + width))
      }
      return offset + width
    }
    var end = offset + width
    var mark = scalar
    switch scalar {
    case "—", "–", "―": mark = "—"
    case "-":
      while end < limit, bytes[end] == 0x2D { end += 1 }
      // `the U.S.-Mexico border`: a hyphen, not a dash.
      let isJoined =
        end == offset + width && tokens.last.map { $0.isWord && $0.range.end == offset } ?? false
        && bytes.scalar(at: end, end: limit).map(\.scalar.isWordPart) ?? false
      if !isJoined { mark = "—" }
    default: break
    }
    // A row of one mark says no more than its first few; a page may be nothing else.
    if let last = tokens.last, tokens.count > Self.longestRow, last.isMark(mark),
      last.range.end == offset,
      tokens.suffix(Self.longestRow).allSatisfy({ $0.isMark(mark) })
    {
      while let (next, width) = bytes.scalar(at: end, end: limit), next == scalar { end += width }
      return end
    }
    tokens.append(plain(.mark(mark), offset, end))
    return end
  }

  private func plain(_ kind: Token.Kind, _ start: Int, _ end: Int) -> Token {
    Token(kind: kind, range: TextRange(start, end))
  }

  private func endsInS(_ range: TextRange) -> Bool {
    range.count > 1 && bytes[range.end - 1] | 0x20 == 0x73
  }

  /// Reads a word with its inner hyphens, apostrophes and full stops.
  private func word(from start: Int, limit: Int, into tokens: inout [Token]) -> Int {
    var end = start
    var clitic: (start: Int, width: Int)?
    var letters = 0
    var upper = 0
    scan: while let (scalar, width) = bytes.scalar(at: end, end: limit) {
      if scalar.isWordPart || scalar == "_" || (end == start && (scalar == "@" || scalar == "#")) {
        letters += 1
        if scalar.isUpper { upper += 1 }
        end += width
        continue
      }
      if scalar.isInvisible {
        end += width
        continue
      }
      guard let (next, nextWidth) = bytes.scalar(at: end + width, end: limit), next.isWordPart
      else { break }
      switch scalar {
      case "'", "’":
        clitic = (end, width)
        end += width
      case "-", "‑", "&": end += width
      case ".":
        // `U.S.`, `a.m.`, `3.5`: one letter or a digit before, one letter or a digit behind.
        let single =
          letters == 1 || end - 2 >= start && (bytes[end - 2] == 0x2E || bytes[end - 2] == 0x2D)
        let digits = bytes[end - 1] >= 0x30 && bytes[end - 1] <= 0x39 && next.isASCIIDigit
        guard single || digits else { break scan }
        end += width + nextWidth
        if next.isUpper { upper += 1 }
        letters += 1
      case ",":
        guard bytes[end - 1] >= 0x30, bytes[end - 1] <= 0x39, next.isASCIIDigit else { break scan }
        end += width
      default: break scan
      }
    }
    if let clitic,
      let ending = lexicon.forms.ending(
        bytes,
        after: clitic.start,
        width: clitic.width,
        start: start,
        end: end
      )
    {
      append(start, clitic.start, upper, letters, to: &tokens)
      tokens.append(
        Token(
          kind: ending == .possessive ? .possessive : .word,
          range: TextRange(clitic.start, end),
          features: ending == .possessive ? [] : [.auxiliary]
        )
      )
      return end
    }
    // `47%`
    if end < limit, bytes[end] == 0x25, bytes[start] >= 0x30, bytes[start] <= 0x39 {
      append(start, end + 1, upper, letters, to: &tokens)
      return end + 1
    }
    // The full stop of an abbreviation or an initial belongs to it.
    if end < limit, bytes[end] == 0x2E {
      let isInitial = letters == 1 && upper == 1 || end - 2 > start && bytes[end - 2] == 0x2E
      // `D-St. Louis`: the last part counts.
      let part = bytes[start..<end].lastIndex(of: 0x2D).map { $0 + 1 } ?? start
      if isInitial || lexicon.features(bytes, part, end).has(.abbreviation) && bytes[start] < 0x61 {
        append(start, end + 1, upper, letters, to: &tokens)
        return end + 1
      }
    }
    append(start, end, upper, letters, to: &tokens)
    return end
  }

  private func append(
    _ start: Int,
    _ end: Int,
    _ upper: Int,
    _ letters: Int,
    to tokens: inout [Token]
  ) {
    let first = bytes.scalar(at: start, end: end)?.scalar ?? " "
    var wordEnd = end
    if end - start > 1, bytes[end - 1] == 0x2E { wordEnd -= 1 }
    var features = lexicon.features(bytes, start, wordEnd)
    if features.isEmpty { features = lexicon.forms.features(bytes, start, wordEnd, lexicon) }
    let isNumber = first.isASCIIDigit
    tokens.append(
      Token(
        kind: isNumber ? .number : .word,
        range: TextRange(start, end),
        features: features,
        isCapital: first.isUpper || first == "@",
        isAllCaps: upper >= 2 && upper == letters
      )
    )
  }
}

/// The stretch of an outermost quotation in one block.
struct QuotationPiece {
  let quotation: Int
  let block: Int
  let range: TextRange
}
