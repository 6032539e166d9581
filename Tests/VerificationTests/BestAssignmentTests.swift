import TestSupport
import Testing

@testable import Verification

@Suite struct BestAssignmentTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func noOtherAssignmentWeighsMore(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      (0..<6).filter { _ in Bool.random(using: &generator) }.map {
        BestAssignment.Edge(column: $0, weight: Int.random(in: 1...9, using: &generator))
      }
    }
    let assignment = BestAssignment(rows)
    #expect(assignment.total == best(rows[...], taken: []))
    let columns = zip(rows, assignment.chosen).compactMap { row, edge in edge.map { row[$0].column }
    }
    #expect(Set(columns).count == columns.count)
  }

  /// The most that rows can weigh, by trying all.
  private func best(_ rows: ArraySlice<[BestAssignment.Edge]>, taken: Set<Int>) -> Int {
    guard let row = rows.first else { return 0 }
    let rest = rows.dropFirst()
    return row.filter { !taken.contains($0.column) }
      .map { $0.weight + best(rest, taken: taken.union([$0.column])) }
      .reduce(best(rest, taken: taken), max)
  }

  @Test func hundredsOfRowsThatAllFitAreAssigned() {
    var generator = SeededGenerator(seed: 1)
    let rows = (0..<600).map { _ in
      (0..<32).map { _ in
        BestAssignment.Edge(
          column: Int.random(in: 0..<600, using: &generator),
          weight: Int.random(in: 1...1000, using: &generator)
        )
      }
    }
    let assignment = BestAssignment(rows)
    #expect(assignment.chosen.count { $0 != nil } > 500)
    let greedy = rows.map { $0.map(\.weight).max() ?? 0 }.reduce(0, +)
    #expect(assignment.total * 10 > greedy * 8)
  }
}
