import TextModel

/// Ranges of which each two nest or lie apart, found by place: a page of a hundred thousand quotations
/// takes no longer for each of them than another.
struct NestedRanges {
  static let none = NestedRanges([])

  /// By their starts, those around others first.
  private let ranges: [TextRange]
  /// The number of the range around each, or -1.
  private let enclosing: [Int]

  init(_ ranges: [TextRange]) {
    let ordered = ranges.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var enclosing: [Int] = []
    enclosing.reserveCapacity(ordered.count)
    for (index, range) in ordered.enumerated() {
      var around = index - 1
      while around >= 0, ordered[around].end < range.end { around = enclosing[around] }
      enclosing.append(around)
    }
    self.ranges = ordered
    self.enclosing = enclosing
  }

  /// Those that share a byte with a range.
  func overlapping(_ range: TextRange) -> [TextRange] {
    // The first that starts no earlier; what starts before and reaches there is around the one before it.
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start < range.start { low = middle + 1 } else { high = middle }
    }
    var found: [TextRange] = []
    var around = low - 1
    while around >= 0 {
      if ranges[around].overlaps(range) { found.append(ranges[around]) }
      around = enclosing[around]
    }
    while low < ranges.count, ranges[low].start < range.end {
      if ranges[low].overlaps(range) { found.append(ranges[low]) }
      low += 1
    }
    return found
  }
}
