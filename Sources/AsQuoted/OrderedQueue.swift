import Dispatch

/// Results of many inputs on their way from the threads that make them to the one that takes them in
/// input order. A thread waits that is too far ahead: the bound on memory.
final class OrderedQueue<Output: Sendable>: Sendable {
  /// How many inputs may be ahead of the oldest one that isn't done, for each job.
  private static var inputLead: Int { 4 }
  /// How many results of an input wait to be taken.
  private static var outputLead: Int { 2 }

  private struct State: Sendable {
    /// The input that is claimed next.
    var claimed = 0
    /// The input whose results are taken.
    var turn = 0
    var results: [Int: Results] = [:]
    var isCancelled = false
    /// Threads that wait for room.
    var sleepers: [DispatchSemaphore] = []
    /// Who takes results, where it waits for one.
    var taker: CheckedContinuation<Void, Never>?
  }

  private struct Results: Sendable {
    var outputs: [Output] = []
    var hasEnded = false
  }

  private let count: Int
  private let jobs: Int
  private let state = Locked(State())

  /// A queue for the results of so many inputs, made by so many threads.
  init(count: Int, jobs: Int) {
    self.count = count
    self.jobs = jobs
  }

  // MARK: - Threads that make results

  /// The input that a thread is to work on, or nil if none is left; waits where too many are under way.
  func claim() -> Int? {
    whenRoom { state -> Int?? in
      guard !state.isCancelled, state.claimed < count else { return .some(nil) }
      guard state.claimed - state.turn < jobs * Self.inputLead else { return nil }
      state.claimed += 1
      return state.claimed - 1
    }
  }

  /// Takes in a result of an input; waits where too many are there. False if nobody wants more.
  func add(_ output: Output, of number: Int) -> Bool {
    whenRoom { state -> Bool? in
      guard !state.isCancelled else { return false }
      let results = state.results[number, default: Results()]
      guard results.outputs.count < Self.outputLead else { return nil }
      state.results[number, default: Results()].outputs.append(output)
      wakeTaker(&state, number)
      return true
    }
  }

  /// Says that an input gives no more results.
  func end(_ number: Int) {
    state.withLock { state in
      state.results[number, default: Results()].hasEnded = true
      wakeTaker(&state, number)
    }
  }

  private func whenRoom<Value: Sendable>(_ attempt: (inout State) -> Value?) -> Value {
    let semaphore = DispatchSemaphore(value: 0)
    while true {
      let value = state.withLock { state -> Value? in
        let value = attempt(&state)
        if value == nil { state.sleepers.append(semaphore) }
        return value
      }
      if let value { return value }
      semaphore.wait()
    }
  }

  private func wakeTaker(_ state: inout State, _ number: Int) {
    guard number == state.turn else { return }
    state.taker.take()?.resume()
  }

  // MARK: - The one that takes results

  /// The next step in input order, or nil behind the last one.
  func next() async -> OrderedWork.Step<Output>? {
    while true {
      let (step, isDone) = state.withLock { state in
        if state.turn == count { return (OrderedWork.Step<Output>?.none, true) }
        return (take(&state), false)
      }
      if step != nil || isDone { return step }
      await withCheckedContinuation { continuation in
        state.withLock { state in
          if state.results[state.turn].map({ !$0.outputs.isEmpty || $0.hasEnded }) ?? false {
            continuation.resume()
          } else {
            state.taker = continuation
          }
        }
      }
    }
  }

  private func take(_ state: inout State) -> OrderedWork.Step<Output>? {
    guard let results = state.results[state.turn] else { return nil }
    if let first = results.outputs.first {
      state.results[state.turn]?.outputs.removeFirst()
      wakeThreads(&state)
      return .output(first)
    }
    guard results.hasEnded else { return nil }
    state.results[state.turn] = nil
    state.turn += 1
    wakeThreads(&state)
    return .end
  }

  /// Lets all threads go: nobody wants more results.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      wakeThreads(&state)
    }
  }

  private func wakeThreads(_ state: inout State) {
    for semaphore in state.sleepers { semaphore.signal() }
    state.sleepers = []
  }
}
