/// What the text of a block looks like.
extension PageBlocks {
  /// The text of a block as bytes.
  func bytes(_ block: RawBlock) -> ArraySlice<UInt8> { text[Int(block.start)..<Int(block.end)] }

  /// Whether the text ends as sentences do, closing marks and brackets aside.
  func endsSentence(_ block: RawBlock) -> Bool {
    var rest = bytes(block)
    while let last = rest.last {
      switch last {
      case 0x2E, 0x21, 0x3F: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x20, 0x0A: rest = rest.dropLast()
      default:
        guard last >= 0x80 else { return false }
        switch rest.suffix(3) {
        case [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x99], [0xE2, 0x80, 0x9C], [0xE3, 0x80, 0x8D]:
          rest = rest.dropLast(3)
        // …, 。, ！ and ？
        case [0xE2, 0x80, 0xA6], [0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9F]:
          return true
        default:
          guard rest.suffix(2) == [0xC2, 0xBB] else { return false }
          rest = rest.dropLast(2)
        }
      }
    }
    return false
  }

  /// Whether a double quotation mark of any kind stands in the text.
  func hasQuotationMark(_ block: RawBlock) -> Bool {
    var previous: UInt8 = 0
    var beforePrevious: UInt8 = 0
    for byte in bytes(block) {
      if byte == 0x22 { return true }
      if previous == 0xC2, byte == 0xAB || byte == 0xBB { return true }
      if beforePrevious == 0xE2, previous == 0x80, byte >= 0x9C, byte <= 0x9F { return true }
      if beforePrevious == 0xE3, previous == 0x80, byte >= 0x8C, byte <= 0x8F { return true }
      beforePrevious = previous
      previous = byte
    }
    return false
  }

  /// Whether the text is one address and nothing else.
  func isAddress(_ block: RawBlock) -> Bool {
    let text = bytes(block)
    guard text.starts(with: "http".utf8) || text.starts(with: "www.".utf8) else { return false }
    return !text.contains(0x20) && !text.contains(0x0A)
  }
}
