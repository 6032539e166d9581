/// Looks for broken sequences in UTF-8 and replaces them as the Encoding Standard does: each longest
/// run of bytes that starts a character, or else each byte, becomes one U+FFFD.
struct UTF8Repair {
  /// The number of good sequences of more than one byte.
  private(set) var sequences = 0
  /// The number of broken ones.
  private(set) var broken = 0
  private var patches = Patches()

  init(_ page: Span<UInt8>) {
    var at = page.firstNonASCII(from: 0)
    while at < page.count {
      let byte = page[at]
      if byte < 0x80 {
        at = page.firstNonASCII(from: at)
        continue
      }
      let (length, isGood) = Self.sequence(page, at, byte)
      if isGood {
        sequences += 1
      } else {
        broken += 1
        patches.replace(at..<(at + length), with: "\u{FFFD}")
      }
      at += length
    }
  }

  /// Whether all bytes are ASCII.
  var isASCII: Bool { sequences == 0 && broken == 0 }

  /// The page with every broken sequence replaced.
  func repaired(_ page: [UInt8]) -> [UInt8] { patches.applied(to: page) }

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
