/// The assignment of rows to columns, each used once at most, whose weights are most in total.
///
/// Rows are taken in one after the other; each finds the chain of exchanges that gains most. That is exact.
/// Past a number of steps (hundreds of rows that all fit each other) the remaining rows take the
/// best column that is free, and the result is good rather than best.
struct BestAssignment {
  /// A column that a row may have.
  struct Edge {
    let column: Int
    let weight: Int
  }

  static let stepLimit = 2_000_000

  /// The index of the edge that each row has, or nil.
  private(set) var chosen: [Int?]
  /// The sum of the weights of those edges.
  private(set) var total = 0

  private let rows: [[Edge]]
  private var rowOfColumn: [Int: Int] = [:]
  private var steps = 0

  /// Assigns rows, given by the columns that they may have; weights are positive.
  init(_ rows: [[Edge]]) {
    self.rows = rows
    chosen = Array(repeating: nil, count: rows.count)
    for row in rows.indices {
      if steps < Self.stepLimit { insert(row) } else { takeFree(row) }
    }
    for (row, edge) in chosen.enumerated() {
      if let edge { total += rows[row][edge].weight }
    }
  }

  /// How a row is reached: from which row, which takes its column over by which edge.
  private struct Step {
    var gain: Int
    var from: Int?
    var edge: Int
  }

  private enum End {
    /// A row takes a free column.
    case free(row: Int, edge: Int)
    /// A row is left without a column.
    case without(row: Int)
  }

  private mutating func insert(_ start: Int) {
    var reached: [Int: Step] = [start: Step(gain: 0, from: nil, edge: 0)]
    var queue = [start]
    var head = 0
    var best: (gain: Int, end: End)?
    func better(_ gain: Int) -> Bool { gain > best?.gain ?? 0 }
    while head < queue.count, steps < Self.stepLimit {
      let row = queue[head]
      head += 1
      guard let step = reached[row] else { continue }
      if row != start, better(step.gain) { best = (step.gain, .without(row: row)) }
      for (number, edge) in rows[row].enumerated() where chosen[row] != number {
        steps += 1
        let gain = step.gain + edge.weight
        guard let owner = rowOfColumn[edge.column] else {
          if better(gain) { best = (gain, .free(row: row, edge: number)) }
          continue
        }
        guard owner != start, let held = chosen[owner] else { continue }
        let next = gain - rows[owner][held].weight
        if next > reached[owner]?.gain ?? .min {
          reached[owner] = Step(gain: next, from: row, edge: number)
          queue.append(owner)
        }
      }
    }
    guard let best else { return }
    exchange(best.end, reached)
  }

  private mutating func exchange(_ end: End, _ reached: [Int: Step]) {
    var row: Int
    switch end {
    case .free(let last, let edge):
      row = last
      take(row, edge)
    case .without(let last):
      row = last
      chosen[row] = nil
    }
    // Each row before takes the column of the one that it pushed on.
    while let step = reached[row], let from = step.from {
      take(from, step.edge)
      row = from
    }
  }

  private mutating func take(_ row: Int, _ edge: Int) {
    chosen[row] = edge
    rowOfColumn[rows[row][edge].column] = row
  }

  private mutating func takeFree(_ row: Int) {
    let free = rows[row].indices.filter { rowOfColumn[rows[row][$0].column] == nil }
    if let best = free.max(by: { rows[row][$0].weight < rows[row][$1].weight }) {
      take(row, best)
    }
  }
}
