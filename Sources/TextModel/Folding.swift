import Foundation

/// A text evened out for comparing, with the way back to the bytes that it was made from.
///
/// What typography makes different is made equal: quotation marks become `"` and `'` (two single ones
/// in a row a double one), dashes `-` (also two or three hyphens), runs of spaces and line ends one
/// space, an ellipsis three dots, ligatures their letters; soft hyphens and zero-width characters go;
/// the rest is put in Normalization Form C. Case, letters and all other punctuation stay. A folded
/// text is for comparing only, never for showing.
public struct FoldedText: Hashable, Sendable {
  /// The folded text as UTF-8.
  public let utf8: [UInt8]
  /// The number of bytes of the source.
  public let sourceCount: Int
  private let pieces: [Piece]

  /// Folds a text.
  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Folds a text, given as valid UTF-8.
  public init(_ source: [UInt8]) {
    var folder = Folder(source: source)
    folder.run()
    utf8 = folder.output
    sourceCount = source.count
    pieces = folder.pieces
  }

  /// The folded text.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of the source of which a range of ``utf8`` was made.
  ///
  /// A replaced character is taken in whole; characters that were dropped beside the range are not. An
  /// empty range gives an empty one.
  public func sourceRange(of range: TextRange) -> TextRange {
    let start = sourceOffset(of: range.start)
    guard !range.isEmpty, let index = pieceIndex(of: range.end - 1) else {
      return TextRange(start, start)
    }
    let piece = pieces[index]
    let end = piece.isCopy ? piece.source + range.end - piece.folded : piece.sourceEnd
    return TextRange(start, end)
  }

  /// The offset in the source of the character to which the folded byte at `offset` belongs; the end
  /// of the source for the end of the folded text.
  public func sourceOffset(of offset: Int) -> Int {
    guard offset < utf8.count, let index = pieceIndex(of: offset) else { return sourceCount }
    let piece = pieces[index]
    return piece.isCopy ? piece.source + offset - piece.folded : piece.source
  }

  /// The index of the piece that holds a folded byte.
  private func pieceIndex(of offset: Int) -> Int? {
    guard offset >= 0, offset < utf8.count else { return nil }
    var low = 0
    var high = pieces.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if pieces[middle].folded <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// A stretch of a folded text that was copied or put in place of one stretch of the source.
private struct Piece: Hashable {
  var folded: Int
  var source: Int
  var sourceEnd: Int
  var isCopy: Bool
}

/// One walk over a text that writes its folded form.
private struct Folder {
  let source: [UInt8]
  var output: [UInt8] = []
  var pieces: [Piece] = []
  /// The source offset behind what was written or dropped last.
  private var position = 0

  init(source: [UInt8]) {
    self.source = source
    output.reserveCapacity(source.count)
  }

  mutating func run() {
    while position < source.count {
      let byte = source[position]
      if byte < 0x80 { foldASCII(byte) } else { foldScalar() }
    }
  }

  private mutating func foldASCII(_ byte: UInt8) {
    switch byte {
    case 0x09...0x0D, 0x20: writeSpace(width: 1)
    case 0x27, 0x60: writeSingleMark(width: 1)
    case 0x2D: writeDash(width: 1)
    case 0x00...0x1F, 0x7F: position += 1
    default: copy(width: 1)
    }
  }

  private mutating func foldScalar() {
    guard let (scalar, width) = decodeScalar(source, at: position) else {
      copy(width: 1)
      return
    }
    switch FoldingClass(scalar) {
    case .space: writeSpace(width: width)
    case .dropped: position += width
    case .doubleMark: replace(width: width, with: [0x22])
    case .singleMark: writeSingleMark(width: width)
    case .dash: writeDash(width: width)
    case .letters(let letters): replace(width: width, with: Array(letters.utf8))
    case .composing: compose(width: width)
    case .plain: copy(width: width)
    }
  }

  private mutating func copy(width: Int) {
    if let last = pieces.indices.last, pieces[last].isCopy, pieces[last].sourceEnd == position {
      pieces[last].sourceEnd += width
    } else {
      pieces.append(
        Piece(
          folded: output.count,
          source: position,
          sourceEnd: position + width,
          isCopy: true
        )
      )
    }
    output.append(contentsOf: source[position..<position + width])
    position += width
  }

  private mutating func replace(width: Int, with bytes: [UInt8]) {
    if bytes.count == width, width == 1, bytes[0] == source[position] {
      copy(width: 1)
      return
    }
    pieces.append(
      Piece(
        folded: output.count,
        source: position,
        sourceEnd: position + width,
        isCopy: false
      )
    )
    output.append(contentsOf: bytes)
    position += width
  }

  private mutating func writeSpace(width: Int) {
    if output.last == 0x20 { widenLast(width: width) } else { replace(width: width, with: [0x20]) }
  }

  private mutating func writeDash(width: Int) {
    if output.last == 0x2D { widenLast(width: width) } else { replace(width: width, with: [0x2D]) }
  }

  private mutating func writeSingleMark(width: Int) {
    if output.last == 0x27 {
      widenLast(width: width)
      output[output.count - 1] = 0x22
    } else {
      replace(width: width, with: [0x27])
    }
  }

  /// Lets the last folded byte stand for the next character of the source too.
  private mutating func widenLast(width: Int) {
    guard var last = pieces.popLast() else { return }
    let start = output.count - 1
    if last.isCopy, last.folded < start {
      let border = last.source + start - last.folded
      let end = last.sourceEnd
      last.sourceEnd = border
      pieces.append(last)
      last = Piece(folded: start, source: border, sourceEnd: end, isCopy: false)
    }
    last.isCopy = false
    last.sourceEnd = position + width
    pieces.append(last)
    position += width
  }

  /// Puts a character, the one before it and all that follow and compose, in Normalization Form C.
  private mutating func compose(width: Int) {
    var end = position + width
    while let (scalar, width) = decodeScalar(source, at: end),
      case .composing = FoldingClass(scalar)
    {
      end += width
    }
    let start = takeBackBase()
    let cluster = String(decoding: source[start..<end], as: UTF8.self)
    let composed = Array(cluster.precomposedStringWithCanonicalMapping.utf8)
    position = start
    if composed.elementsEqual(source[start..<end]) {
      copy(width: end - start)
    } else {
      replace(width: end - start, with: composed)
    }
  }

  /// Removes the last copied character from the output, if it stands right before the position and is
  /// none of those that folding changes, and gives where it starts.
  private mutating func takeBackBase() -> Int {
    guard let last = pieces.indices.last, pieces[last].isCopy, pieces[last].sourceEnd == position
    else { return position }
    var start = position - 1
    while start > pieces[last].source, source[start] & 0xC0 == 0x80 { start -= 1 }
    output.removeLast(position - start)
    pieces[last].sourceEnd = start
    if pieces[last].source == start { pieces.removeLast() }
    return start
  }
}
