/// The stretch of a longer text that is most like some words, changes inside taken in: the local alignment of
/// Smith and Waterman (1981), over words.
struct LocalMatch: Hashable {
  private static let match = 2
  private static let gap = -1

  /// The words of the longer text, widened at both ends by as many as the shorter has beyond its matches.
  let range: Range<Int>
  /// The number of words in common, in order.
  let common: Int

  /// The best stretch of `long`; nil if they have no word in common.
  init?(of short: [Int], in long: [Int]) {
    struct Cell {
      var score = 0
      var common = 0
      /// Where the match starts in the shorter and in the longer.
      var start = (0, 0)
    }
    var above = Array(repeating: Cell(), count: long.count + 1)
    var best = (cell: Cell(), end: (0, 0))
    for row in short.indices {
      var current = above
      current[0] = Cell()
      for column in long.indices {
        var cell = Cell(score: 0, common: 0, start: (row + 1, column + 1))
        for neighbour in [above[column + 1], current[column]]
        where neighbour.score + Self.gap > cell.score {
          cell = neighbour
          cell.score += Self.gap
        }
        let diagonal = above[column]
        if short[row] == long[column], diagonal.score + Self.match > cell.score {
          cell = diagonal
          if diagonal.score == 0 { cell = Cell(score: 0, common: 0, start: (row, column)) }
          cell.score += Self.match
          cell.common += 1
        } else if short[row] != long[column], diagonal.score + Self.gap > cell.score {
          cell = diagonal
          cell.score += Self.gap
        }
        current[column + 1] = cell
        if cell.score > best.cell.score { best = (cell, (row + 1, column + 1)) }
      }
      above = current
    }
    guard best.cell.score > 0 else { return nil }
    common = best.cell.common
    let start = max(0, best.cell.start.1 - best.cell.start.0)
    let end = min(long.count, best.end.1 + short.count - best.end.0)
    range = start..<end
  }
}
