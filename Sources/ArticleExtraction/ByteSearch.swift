/// Searches in text as bytes, for ASCII words and without regard to capitals.
extension [UInt8] {
  /// Whether a range of the bytes is `text`, a small and a capital letter being the same.
  func equals(_ text: String, in range: Range<Int32>) -> Bool {
    range.count == text.utf8.count && matches(text, at: Int(range.lowerBound))
  }

  /// Where `text`, in small letters, begins first in a range, or nil.
  func find(_ text: String, in range: Range<Int>) -> Int? {
    let length = text.utf8.count
    guard let first = text.utf8.first, range.count >= length else { return nil }
    var index = range.lowerBound
    while index <= range.upperBound - length {
      if self[index].lowered == first, matches(text, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether `text` stands at a place; the place must have that many bytes.
  func matches(_ text: String, at place: Int) -> Bool {
    var index = place
    for letter in text.utf8 {
      if self[index].lowered != letter.lowered { return false }
      index += 1
    }
    return true
  }

  /// Whether a style sheet's declarations in a range give a property a value.
  func declares(_ property: String, _ value: String, in range: Range<Int32>) -> Bool {
    let end = Int(range.upperBound)
    var from = Int(range.lowerBound)
    while let place = find(property, in: from..<end) {
      var index = place + property.utf8.count
      while index < end, self[index] <= 0x20 { index += 1 }
      if index < end, self[index] == 0x3A {
        index += 1
        while index < end, self[index] <= 0x20 { index += 1 }
        if index + value.utf8.count <= end, matches(value, at: index) { return true }
      }
      from = place + 1
    }
    return false
  }
}

extension UInt8 {
  /// The small letter for an ASCII capital, else the byte itself.
  var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool { self &- 0x30 < 10 || lowered &- 0x61 < 26 }
}
