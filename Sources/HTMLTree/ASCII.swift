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
    var at = start
    let end = count
    while at < end {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }
}
