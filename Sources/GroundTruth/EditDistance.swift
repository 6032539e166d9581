/// The number of single insertions, deletions and replacements that turn one list into the other, or
/// nil if it is more than `limit`.
///
/// Costs at most the shorter list times `2 * limit + 1` steps.
package func editDistance<Element: Equatable>(
  _ left: [Element],
  _ right: [Element],
  limit: Int
) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var row = Array(0...right.count)
  for i in left.indices {
    let low = max(0, i - limit)
    let high = min(right.count - 1, i + limit)
    var diagonal = low == 0 ? row[0] : row[low]
    row[low] = low == 0 ? i + 1 : limit + 1
    guard low <= high else { continue }
    for j in low...high {
      let above = j == i + limit ? limit + 1 : row[j + 1]
      let replaced = diagonal + (left[i] == right[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, min(above, row[j]) + 1)
    }
  }
  let distance = row[right.count]
  return distance <= limit ? distance : nil
}

/// `did you mean 'x'?` for the candidate nearest to a word, or nil if none is near.
func suggestion(for word: String, among candidates: [String]) -> String? {
  let written = Array(word.lowercased().unicodeScalars)
  let limit = max(1, min(3, written.count / 2))
  let near = candidates.compactMap { candidate in
    editDistance(written, Array(candidate.lowercased().unicodeScalars), limit: limit)
      .map { (candidate, $0) }
  }
  return near.min { $0.1 < $1.1 }.map { "did you mean '\($0.0)'?" }
}
