import CHTMLTree

/// The characters of two bytes that an iconv reads otherwise than browsers do.
///
/// Big5 has more than one table of signs, and glibc's holds the one of Hong Kong as a supplement;
/// the rows behind the last of JIS X 0208 are private to it, which browsers read as NEC and IBM had
/// them.
struct PairTable {
  /// U+FFFD as an exception holds it.
  static let unread: UInt32 = 0xBDBFEF

  private let characters: [UInt16: Unicode.Scalar]
  private let isFirst: [Bool]
  private let name: String

  /// Finds what is to be read otherwise in an encoding, by its name in the standard; nil if nothing.
  init?(named name: String) {
    let table: String
    var characters: [UInt16: Unicode.Scalar] = [:]
    switch name {
    case "big5", "euc-jp": table = name
    case "gbk", "gb18030": table = "gb18030"
    case "iso-2022-jp":
      table = "euc-jp"
      characters = [ISO2022JP.yenSign: "¥", ISO2022JP.overline: "‾"]
    default: return nil
    }
    self.name = table
    var isWanted = false
    for line in Self.tables.split(separator: "\n") {
      if !line.hasPrefix(" ") { isWanted = line.hasPrefix("\(table):") }
      guard isWanted else { continue }
      for word in line.split(separator: " ") where !word.hasSuffix(":") {
        guard let first = UInt16(word.prefix(4), radix: 16) else { continue }
        for (place, character) in word.dropFirst(4).unicodeScalars.enumerated() {
          characters[first + UInt16(place)] = character
        }
      }
    }
    var isFirst = Array(repeating: false, count: 256)
    for pair in characters.keys { isFirst[Int(pair >> 8)] = true }
    if table == "euc-jp" { for row in 0xF5...0xFE { isFirst[row] = true } }
    self.characters = characters
    self.isFirst = isFirst
  }

  /// Where such characters stand in a page, in order, and what they are.
  func exceptions(in page: [UInt8]) -> [chtmltree_exception] {
    var found: [chtmltree_exception] = []
    var at = 0
    while at + 1 < page.count {
      let first = page[at]
      if first > 0x80, isFirst[Int(first)] {
        let pair = UInt16(first) << 8 | UInt16(page[at + 1])
        if let character = characters[pair] ?? (isPrivate(first, page[at + 1]) ? "\u{FFFD}" : nil) {
          found.append(Self.exception(at, 2, character))
        }
      } else if first == 0x8F, at + 2 < page.count, isPrivate(page[at + 1], page[at + 2]) {
        found.append(Self.exception(at, 3, "\u{FFFD}"))
      }
      at += length(first, page[at + 1])
    }
    return found
  }

  private static func exception(
    _ at: Int,
    _ length: UInt32,
    _ character: Unicode.Scalar
  ) -> chtmltree_exception {
    var packed: UInt32 = 0
    for (place, byte) in (UTF8.encode(character) ?? UTF8.encodedReplacementCharacter).enumerated() {
      packed |= UInt32(byte) << (8 * UInt32(place))
    }
    return chtmltree_exception(at: at, length: length, text: packed)
  }

  /// Whether two bytes of EUC-JP are of a row that vendors left to users: an iconv reads private signs there,
  /// browsers none.
  private func isPrivate(_ first: UInt8, _ second: UInt8) -> Bool {
    name == "euc-jp" && (0xF5...0xFE).contains(first) && (0xA1...0xFE).contains(second)
  }

  /// How many bytes a character has that starts with two bytes, or what takes its place if it is broken.
  private func length(_ first: UInt8, _ second: UInt8) -> Int {
    guard first > 0x80, first < 0xFF else { return 1 }
    if name == "euc-jp" {
      if first == 0x8F { return second >= 0xA1 ? 3 : 1 }
      return second >= 0xA1 && (first >= 0xA1 || first == 0x8E) ? 2 : 1
    }
    if name == "gb18030", (0x30...0x39).contains(second) { return 4 }
    return second >= 0x40 ? 2 : 1
  }
}
