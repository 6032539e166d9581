extension [UInt8] {
  /// The scalar that starts at a byte offset of valid UTF-8, and how many bytes it takes.
  ///
  /// Nil at or behind `end`. A byte that starts no scalar counts as U+FFFD of one byte.
  package func scalar(at offset: Int, end: Int) -> (scalar: Unicode.Scalar, width: Int)? {
    guard offset < end, offset < count else { return nil }
    let first = self[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard width > 1, offset + width <= Swift.min(end, count) else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for next in (offset + 1)..<(offset + width) { value = value << 6 | UInt32(self[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// The scalar that ends before a byte offset of valid UTF-8, and how many bytes it takes.
  ///
  /// Nil at or before `start`.
  package func scalar(before offset: Int, start: Int) -> (scalar: Unicode.Scalar, width: Int)? {
    var first = offset - 1
    guard first >= start, first < count else { return nil }
    while first > start, self[first] & 0xC0 == 0x80 { first -= 1 }
    return scalar(at: first, end: offset).map { ($0.scalar, offset - first) }
  }
}
