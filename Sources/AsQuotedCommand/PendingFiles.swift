import AsQuoted
import Reports

/// The pending files of a run's truths: written, or told of where one is left.
struct PendingFiles {
  private let truths: [String]
  private let isWritten: Bool
  private var changes: [String: [PendingChange]] = [:]

  /// The files beside truths.
  init(_ truths: [String], isWritten: Bool) {
    self.truths = truths
    self.isWritten = isWritten
  }

  /// Takes in what a page gives cause to decide.
  mutating func add(_ changes: [PendingChange], to truth: String) {
    self.changes[truth, default: []] += changes
  }

  /// Writes the files, or counts those that are left from before as findings.
  mutating func finish(
    _ totals: inout RunTotals,
    _ output: inout ReportOutput<ReportedPage, RunTotals>
  ) {
    for truth in truths {
      guard isWritten else {
        if let left = TruthPending.left(beside: truth) {
          totals.addPendingLeft()
          output.warning(
            left,
            "is left and waits for decisions; go through it with asquoted review"
          )
        }
        continue
      }
      do throws(FileError) {
        let changes = changes.removeValue(forKey: truth) ?? []
        let count = changes.count
        try TruthPending.write(changes, beside: truth)
        guard count > 0 else { continue }
        let wait = count == 1 ? "1 change waits" : "\(count) changes wait"
        output.note(TruthPending.path(for: truth), "\(wait); go through it with asquoted review")
      } catch {
        totals.addUnreadable()
        output.error(error.path, error.message)
      }
    }
  }
}
