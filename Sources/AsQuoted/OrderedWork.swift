/// Work on many inputs at once, with the results in the order of the inputs.
package enum OrderedWork {
  /// How many inputs may be ahead of the oldest one that isn't done, for each job: the bound on memory.
  private static let lead = 4

  /// Works on each input, `jobs` at a time, and delivers the results one by one in input order.
  ///
  /// What `deliver` sees does not depend on `jobs`. When it gives false, the rest is left undone.
  package static func run<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    jobs: Int,
    work: @escaping @Sendable (Input) -> Output,
    deliver: (Output) -> Bool
  ) async {
    await withTaskGroup(of: (Int, Output).self) { group in
      var started = 0
      var running = 0
      var delivered = 0
      var done: [Int: Output] = [:]
      let jobs = max(1, jobs)
      while delivered < inputs.count {
        while running < jobs, started < inputs.count, started - delivered < jobs * lead {
          let (number, input) = (started, inputs[started])
          group.addTask { (number, work(input)) }
          started += 1
          running += 1
        }
        guard let (number, output) = await group.next() else { return }
        running -= 1
        done[number] = output
        while let output = done.removeValue(forKey: delivered) {
          delivered += 1
          guard deliver(output) else { return group.cancelAll() }
        }
      }
    }
  }
}
