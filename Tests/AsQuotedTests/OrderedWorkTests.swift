import Foundation
import Synchronization
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

  @Test(arguments: [1, 2, 5])
  func anInputMayGiveAnyNumberOfResultsOfWhichFewAreHeld(_ jobs: Int) async {
    let made = Mutex(0)
    var taken = 0
    var steps: [String] = []
    var mostHeld = 0
    await OrderedWork.stream([300, 0, 200, 1], jobs: jobs) { count, emit in
      for number in 0..<count {
        made.withLock { $0 += 1 }
        guard emit("\(count):\(number)") else { return }
      }
    } deliver: { step in
      switch step {
      case .output(let output):
        taken += 1
        mostHeld = max(mostHeld, made.withLock { $0 } - taken)
        steps.append(output)
      case .end: steps.append("end")
      }
      return true
    }
    let expected = [300, 0, 200, 1].flatMap { count in
      (0..<count).map { "\(count):\($0)" } + ["end"]
    }
    #expect(steps == expected)
    #expect(mostHeld <= 4 * 4)
  }

  @Test(arguments: [1, 2, 5])
  func aRefusalEndsAnEndlessInput(_ jobs: Int) async {
    var count = 0
    await OrderedWork.stream([0, 1, 2], jobs: jobs) { number, emit in
      while emit(number) {}
    } deliver: { _ in
      count += 1
      return count < 100
    }
    #expect(count == 100)
  }
}
