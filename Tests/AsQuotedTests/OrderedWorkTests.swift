import Foundation
import Testing

@testable import AsQuoted

struct OrderedWorkTests {
  @Test(arguments: [1, 2, 4, 100])
  func resultsComeInTheOrderOfTheInputs(_ jobs: Int) async {
    var results: [Int] = []
    await OrderedWork.run(Array(0..<50), jobs: jobs) { number in
      Thread.sleep(forTimeInterval: number % 5 == 0 ? 0.004 : 0)
      return number * 2
    } deliver: { result in
      results.append(result)
      return true
    }
    #expect(results == (0..<50).map { $0 * 2 })
  }

  @Test(arguments: [1, 3])
  func aRefusalLeavesTheRestUndone(_ jobs: Int) async {
    var results: [Int] = []
    await OrderedWork.run(Array(0..<1000), jobs: jobs) {
      $0
    } deliver: { result in
      results.append(result)
      return results.count < 5
    }
    #expect(results == [0, 1, 2, 3, 4])
  }

  @Test func noInputIsNoWork() async {
    await OrderedWork.run([Int](), jobs: 2) {
      $0
    } deliver: { _ in
      Issue.record("nothing was to be delivered")
      return true
    }
  }
}
