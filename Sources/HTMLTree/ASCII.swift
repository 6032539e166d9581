extension UInt8 {
  /// HTML's white space: tab, line feed, form feed, carriage return, space.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  /// The value of a hexadecimal digit, or nil.
  var hexValue: UInt32? {
    if isASCIIDigit { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// The lower-case form of an ASCII letter; other bytes as they are.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// Whether lower-case ASCII stands at an offset, in any case.
  func hasASCII(_ lowercase: StaticString, at offset: Int) -> Bool {
    let length = lowercase.utf8CodeUnitCount
    guard offset >= 0, offset + length <= count else { return false }
    return lowercase.withUTF8Buffer { wanted in
      for index in 0..<length where unsafe self[offset + index].lowercased != wanted[index] {
        return false
      }
      return true
    }
  }

  /// The offset of the first of a byte from an offset on, or nil.
  func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    let found = firstOffset(of: byte, or: byte, from: start)
    return found < count ? found : nil
  }

  /// The offset of the first of either byte from an offset on, or the number of bytes.
  func firstOffset(of first: UInt8, or second: UInt8, from start: Int) -> Int {
    let (firsts, seconds) = (UInt64(first) &* Self.ones, UInt64(second) &* Self.ones)
    return firstOffset(from: start) { word in
      Self.zeros(word ^ firsts) | Self.zeros(word ^ seconds)
    } orByte: { byte in
      byte == first || byte == second
    }
  }

  /// The offset of the first byte that is not ASCII from an offset on, or the number of bytes.
  func firstNonASCII(from start: Int) -> Int {
    firstOffset(from: start) {
      $0 & Self.highs
    } orByte: {
      $0 >= 0x80
    }
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// A word whose lowest bit set is in the lowest byte of `word` that is zero; 0 if none is.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// Looks at eight bytes at a time: over whole pages this is a third of the work.
  @inline(__always)
  private func firstOffset(
    from start: Int,
    where matches: (UInt64) -> UInt64,
    orByte isMatch: (UInt8) -> Bool
  ) -> Int {
    var at = Swift.max(0, start)
    let bytes = unsafe self.bytes
    while at + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self)
      let found = matches(UInt64(littleEndian: word))
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < count, !isMatch(self[at]) { at += 1 }
    return Swift.min(at, count)
  }
}
