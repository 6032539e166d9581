/// Which tokens of two lists belong together: pairs in order, found at bounded cost.
///
/// Equal ends are taken off first; then runs of tokens that each list has once anchor the rest (longer runs
/// before single tokens), and only the gaps between them, if they are small, go to the standard library's
/// difference. Unlike texts of thousands of words so cost little and give a coarse result.
package struct TokenMatching {
  /// The pairs, ascending in both.
  package private(set) var pairs: [(left: Int, right: Int)] = []
  /// The number of comparisons that the differences of the gaps made.
  package private(set) var comparisons = 0

  /// The most tokens, both lists together, of a gap that is compared token by token.
  package static let gapLimit = 600
  private static let runLengths = [7, 3, 1]

  private let left: [Int]
  private let right: [Int]

  /// Matches two lists. `isAnchor` says whether a token may anchor others on its own: a word.
  package init(_ left: [Int], _ right: [Int], isAnchor: (Int) -> Bool) {
    self.left = left
    self.right = right
    match(0..<left.count, 0..<right.count, isAnchor)
  }

  private mutating func match(_ whole: Range<Int>, _ other: Range<Int>, _ isAnchor: (Int) -> Bool) {
    // Gaps in order, the next one last; each with the run lengths that are still to be tried.
    var gaps = [(whole, other, Self.runLengths[...])]
    while let (a, b, lengths) = gaps.popLast() {
      var (a, b) = (a, b)
      while let x = a.first, let y = b.first, left[x] == right[y] {
        pairs.append((x, y))
        (a, b) = (a.dropFirst(), b.dropFirst())
      }
      var tail = 0
      while let x = a.last, let y = b.last, left[x] == right[y] {
        tail += 1
        (a, b) = (a.dropLast(), b.dropLast())
      }
      if tail > 0 {
        // The tail comes after what lies between; as a gap of its own it is matched from its start.
        gaps.append((a.upperBound..<a.upperBound + tail, b.upperBound..<b.upperBound + tail, []))
      }
      guard !a.isEmpty, !b.isEmpty else { continue }
      if let length = lengths.first {
        let anchors = anchors(a, b, length: length, isAnchor)
        var (endA, endB) = (a.upperBound, b.upperBound)
        for (x, y) in anchors.reversed() {
          gaps.append((x..<endA, y..<endB, lengths))
          (endA, endB) = (x, y)
        }
        gaps.append((a.lowerBound..<endA, b.lowerBound..<endB, lengths.dropFirst()))
      } else if a.count + b.count <= Self.gapLimit {
        matchByDifference(a, b)
      }
    }
  }

  /// Pairs of places at which the same run starts that each side has just once, ascending in both.
  private func anchors(
    _ a: Range<Int>,
    _ b: Range<Int>,
    length: Int,
    _ isAnchor: (Int) -> Bool
  ) -> [(Int, Int)] {
    func places(_ list: [Int], _ range: Range<Int>) -> [ArraySlice<Int>: Int] {
      var places: [ArraySlice<Int>: Int] = [:]
      guard range.count >= length else { return places }
      for start in range.lowerBound...range.upperBound - length where isAnchor(list[start]) {
        let run = list[start..<start + length]
        places[run] = places[run] == nil ? start : -1
      }
      return places
    }
    let others = places(right, b)
    let pairs = places(left, a).compactMap { run, place -> (Int, Int)? in
      guard place >= 0, let other = others[run], other >= 0 else { return nil }
      return (place, other)
    }
    return longestAscending(pairs.sorted { $0.0 < $1.0 })
  }

  private mutating func matchByDifference(_ a: Range<Int>, _ b: Range<Int>) {
    var count = 0
    let difference = right[b].difference(from: left[a]) {
      count += 1
      return $0 == $1
    }
    comparisons += count
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(a.lowerBound + offset)
      case .insert(let offset, _, _): inserted.insert(b.lowerBound + offset)
      }
    }
    pairs += zip(a.filter { !removed.contains($0) }, b.filter { !inserted.contains($0) })
      .map { (left: $0, right: $1) }
  }
}

/// The longest run of pairs, sorted by their first, whose seconds ascend too (patience sorting).
private func longestAscending(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
  var tops: [Int] = []
  var previous = Array(repeating: -1, count: pairs.count)
  for (index, pair) in pairs.enumerated() {
    var low = 0
    var high = tops.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[tops[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
    }
    if low > 0 { previous[index] = tops[low - 1] }
    if low == tops.count { tops.append(index) } else { tops[low] = index }
  }
  var result: [(Int, Int)] = []
  var index = tops.last ?? -1
  while index >= 0 {
    result.append(pairs[index])
    index = previous[index]
  }
  return result.reversed()
}
