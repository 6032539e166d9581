import Foundation

/// Work on many inputs at once, with the results in the order of the inputs.
///
/// It is done on threads of its own: a job that is far ahead of the oldest input waits, and must not keep
/// one of the few threads that tasks share.
package enum OrderedWork {
  /// A step of the results.
  package enum Step<Output: Sendable>: Sendable {
    /// The next result of the input whose turn it is.
    case output(Output)
    /// That input has no more; the next one's turn comes.
    case end
  }

  /// The stack of a thread in bytes: that of a process's first one.
  private static let stackSize = 8 << 20

  /// Works on each input, `jobs` at a time, and delivers the results one by one in input order.
  ///
  /// What `deliver` sees does not depend on `jobs`. When it gives false, the rest is left undone.
  package static func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    jobs: Int,
    work: @escaping @Sendable (Input) -> Output,
    deliver: (Output) -> Bool
  ) async {
    await stream(inputs, jobs: jobs) { input, emit in
      _ = emit(work(input))
    } deliver: { step in
      switch step {
      case .output(let output): deliver(output)
      case .end: true
      }
    }
  }

  /// Works on each input, `jobs` at a time, where one may give any number of results: `work` hands out each as
  /// it comes, until that gives false. Few results are held at a time, however many an input gives.
  ///
  /// What `deliver` sees does not depend on `jobs`. When it gives false, the rest is left undone.
  package static func stream<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    jobs: Int,
    work: @escaping @Sendable (Input, _ emit: (Output) -> Bool) -> Void,
    deliver: (Step<Output>) -> Bool
  ) async {
    let queue = OrderedQueue<Output>(count: inputs.count, jobs: max(1, jobs))
    for _ in 0..<min(max(1, jobs), inputs.count) {
      let thread = Thread {
        while let number = queue.claim() {
          work(inputs[number]) { queue.add($0, of: number) }
          queue.end(number)
        }
      }
      thread.stackSize = stackSize
      thread.start()
    }
    while let step = await queue.next() {
      guard deliver(step) else { return queue.cancel() }
    }
  }
}
