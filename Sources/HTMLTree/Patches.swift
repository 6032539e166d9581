/// Replacements in a page, gathered in order while it is scanned and made all at once.
struct Patches {
  private var ranges: [Range<Int32>] = []
  private var ends: [Int32] = []
  private var replacements: [UInt8] = []
  private var growth = 0

  var isEmpty: Bool { ranges.isEmpty }
  var count: Int { ranges.count }

  /// Replaces a range that starts at or behind the end of the one before.
  mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    ranges.append(Int32(range.lowerBound)..<Int32(range.upperBound))
    replacements.append(contentsOf: bytes)
    ends.append(Int32(replacements.count))
    growth += bytes.count - range.count
  }

  mutating func replace(_ range: Range<Int>, with text: StaticString) {
    ranges.append(Int32(range.lowerBound)..<Int32(range.upperBound))
    text.withUTF8Buffer { unsafe replacements.append(contentsOf: $0) }
    ends.append(Int32(replacements.count))
    growth += text.utf8CodeUnitCount - range.count
  }

  /// Takes back all but the first replacements.
  mutating func keep(first count: Int) {
    while ranges.count > count, let range = ranges.popLast(), ends.popLast() != nil {
      let start = Int(ends.last ?? 0)
      growth -= replacements.count - start - range.count
      replacements.removeLast(replacements.count - start)
    }
  }

  /// The page with the replacements made.
  func applied(to page: [UInt8]) -> [UInt8] {
    if isEmpty { return page }
    var result: [UInt8] = []
    result.reserveCapacity(page.count + growth)
    var copied = 0
    var taken = 0
    for (range, end) in zip(ranges, ends) {
      result.append(contentsOf: page[copied..<Int(range.lowerBound)])
      result.append(contentsOf: replacements[taken..<Int(end)])
      copied = Int(range.upperBound)
      taken = Int(end)
    }
    result.append(contentsOf: page[copied...])
    return result
  }
}
