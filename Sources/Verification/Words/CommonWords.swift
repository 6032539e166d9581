/// How many elements two lists have in common, in order: the length of their longest common subsequence.
///
/// Works on 64 elements of `left` at a time, so that lists of thousands stay cheap.
func commonCount(_ left: [Int], _ right: [Int]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return 0 }
  let width = (left.count + 63) / 64
  var places: [Int: [UInt64]] = [:]
  for (index, element) in left.enumerated() {
    places[element, default: Array(repeating: 0, count: width)][index / 64] |= 1 << (index % 64)
  }
  // A zero bit marks an element of `left` that ends a common subsequence one longer.
  var row = Array(repeating: UInt64.max, count: width)
  for element in right {
    guard let found = places[element] else { continue }
    var carry: UInt64 = 0
    for block in 0..<width {
      let matches = row[block] & found[block]
      let (sum, first) = row[block].addingReportingOverflow(matches)
      let (total, second) = sum.addingReportingOverflow(carry)
      carry = first || second ? 1 : 0
      row[block] = total | (row[block] & ~found[block])
    }
  }
  var count = 0
  for (block, bits) in row.enumerated() {
    let used = min(64, left.count - block * 64)
    let mask = used == 64 ? UInt64.max : (1 << used) - 1
    count += (~bits & mask).nonzeroBitCount
  }
  return count
}
