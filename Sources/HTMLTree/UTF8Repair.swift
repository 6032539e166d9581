/// Looks for broken sequences in UTF-8 and replaces them as the Encoding Standard does: each longest
/// run of bytes that starts a character, or else each byte, becomes one U+FFFD.
struct UTF8Repair {
  /// The number of good sequences of more than one byte.
  private(set) var sequences = 0
  /// The number of broken ones.
  private(set) var broken = 0
  /// The number of good sequences of more than two bytes, which no text in one byte a character has.
  private var longSequences = 0
  /// The number of broken bytes that are curly quotation marks in windows-1252.
  private var marks = 0
  /// Whether windows-1252 leaves a broken byte open.
  private var hasOpenByte = false

  init(_ page: Span<UInt8>) {
    Self.scan(page) { start, length, isGood in
      if isGood {
        sequences += 1
        if length > 2 { longSequences += 1 }
        return
      }
      broken += 1
      for byte in start..<(start + length) {
        switch page[byte] {
        case 0x91...0x94: marks += 1
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D: hasOpenByte = true
        default: break
        }
      }
    }
  }

  /// Whether all bytes are ASCII.
  var isASCII: Bool { sequences == 0 && broken == 0 }

  /// Whether the bytes are windows-1252, though they are said to be UTF-8: editors of that kind leave curly
  /// marks, and next to nothing reads as UTF-8. Capitals with a sign behind them may (`É”`).
  var isWindows1252: Bool {
    marks > 0 && !hasOpenByte && longSequences == 0 && broken > 10 * sequences
  }

  /// The page with every broken sequence replaced.
  func repaired(_ page: [UInt8]) -> [UInt8] {
    guard broken > 0 else { return page }
    var patches = Patches(to: page)
    Self.scan(page.span) { start, length, isGood in
      if !isGood { patches.replace(start..<(start + length), with: "\u{FFFD}") }
    }
    return patches.applied()
  }

  /// Goes through the sequences of bytes beyond ASCII, good and broken.
  private static func scan(
    _ page: Span<UInt8>,
    _ visit: (_ start: Int, _ length: Int, _ isGood: Bool) -> Void
  ) {
    var at = page.firstNonASCII(from: 0)
    while at < page.count {
      let byte = page[at]
      if byte < 0x80 {
        at = page.firstNonASCII(from: at)
        continue
      }
      let (length, isGood) = sequence(page, at, byte)
      visit(at, length, isGood)
      at += length
    }
  }

  /// The length of the sequence at an offset, and whether it is a character.
  private static func sequence(_ page: Span<UInt8>, _ start: Int, _ lead: UInt8) -> (Int, Bool) {
    let needed: Int
    var allowed: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: needed = 1
    case 0xE0...0xEF:
      needed = 2
      if lead == 0xE0 { allowed = 0xA0...0xBF }
      if lead == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      needed = 3
      if lead == 0xF0 { allowed = 0x90...0xBF }
      if lead == 0xF4 { allowed = 0x80...0x8F }
    default: return (1, false)
    }
    var length = 1
    while length <= needed {
      guard start + length < page.count, allowed.contains(page[start + length]) else {
        return (length, false)
      }
      allowed = 0x80...0xBF
      length += 1
    }
    return (length, true)
  }
}
