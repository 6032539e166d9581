import ArchiveReading
import AsQuoted
import Reports

/// Checks pages and writes reports.
struct VerifyRun {
  let reports: [ReportChoice<ReportedPage, RunTotals>]
  let reading: ReadingOptions
  /// Whether what does not pass is left beside the truths.
  let leavesPending: Bool
  let console: Console

  /// What is kept of a checked page beside its part of the reports.
  private struct Summary: Sendable {
    let id: String
    let truthPath: String
    let cannotCheck: CannotCheck?
    let counts: VerificationSummary
    let outcome: CheckedPage.Outcome
    let changes: [PendingChange]
  }

  /// What comes of a file, in order.
  private enum Step: Sendable {
    case damage(DamageNotes, of: String)
    /// The next page.
    case page(Summary)
    /// A piece of the page's part of the report with a number.
    case piece(ReportPiece, of: Int)

    /// How much text it holds, more or less, in bytes.
    var length: Int {
      switch self {
      case .piece(.entry(let text), _), .piece(.more(let text), _): text.utf8.count
      default: 0
      }
    }
  }

  /// So much text, in bytes, is handed on at once; a thread waits for it to be written.
  private static let length = 1 << 16

  func run(_ paths: [String], truth: String?, failOn: Severity) async -> Int32 {
    let plan = VerifyPlan(paths, truth: truth, on: console)
    var totals = RunTotals(failOn: failOn)
    for _ in 0..<plan.unreadable { totals.addUnreadable() }
    var output: ReportOutput<ReportedPage, RunTotals>
    do {
      output = try ReportOutput(reports, on: console, total: plan.jobs.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    output.start()
    var pending = PendingFiles(plan.truths, isWritten: leavesPending)
    await OrderedWork.stream(plan.jobs, jobs: reading.jobs, work: work(failOn)) { step in
      switch step {
      case .output(let steps):
        for step in steps { take(step, &totals, &output, &pending) }
      case .end: output.advance()
      }
      // A reader that has gone away still gets the exit status, so the check goes on.
      return true
    }
    pending.finish(&totals, &output)
    return output.finish(totals) ? Int32(totals.exitStatus) : 2
  }

  private func take(
    _ step: Step,
    _ totals: inout RunTotals,
    _ output: inout ReportOutput<ReportedPage, RunTotals>,
    _ pending: inout PendingFiles
  ) {
    switch step {
    case .damage(let damage, let path):
      damage.tell(of: path) { output.error($0, $1) }
      if !damage.isEmpty { totals.addUnreadable() }
    case .page(let page):
      if page.outcome == .cannotCheck, let cannotCheck = page.cannotCheck {
        output.error(page.id, "can't be checked: \(cannotCheck.reason)")
      }
      totals.add(page.counts, page.outcome)
      output.beginPage()
      pending.add(page.changes, to: page.truthPath)
    case .piece(let piece, let report): output.add(piece, to: report)
    }
  }

  private typealias Work = @Sendable (VerifyPlan.Job, _ emit: ([Step]) -> Bool) -> Void

  private func work(_ failOn: Severity) -> Work {
    let reports = reports
    let extractor = reading.extractor(
      makesDigests: true,
      least: 0,
      keepsTraces: reports.contains { $0.format.printsTraces }
    )
    let choice = reading.pages.container.choice
    return { job, emit in
      var steps: [Step] = []
      var length = 0
      func hand(_ step: Step) {
        steps.append(step)
        length += step.length
        guard length >= Self.length else { return }
        _ = emit(steps)
        (steps, length) = ([], 0)
      }
      var damage = DamageNotes()
      var isTold = false
      func tellDamage() {
        if !isTold { hand(.damage(damage, of: job.path)) }
        isTold = true
      }
      job.verifier.check(
        at: job.path,
        by: extractor,
        choosing: choice,
        damaged: { damage.add($0) },
        hold: { page, isFirst in
          var held: [HeldStep] = []
          write(page, of: job, isFirst, failOn) { held.append(HeldStep($0)) }
          return held
        },
        held: { held in
          tellDamage()
          for step in held { hand(step.step) }
        },
        alone: { page, isFirst in
          damage.leaveOut(toldBy: page.page.problem?.description)
          tellDamage()
          write(page, of: job, isFirst, failOn, to: hand)
        }
      )
      if !steps.isEmpty { _ = emit(steps) }
    }
  }

  private func write(
    _ checked: CheckedPage,
    of job: VerifyPlan.Job,
    _ isFirst: Bool,
    _ failOn: Severity,
    to hand: (Step) -> Void
  ) {
    let reported = ReportedPage(
      checked: checked,
      truth: job.verifier.truth,
      truthPath: job.truthPath,
      opensTruth: job.opensTruth && isFirst,
      fileNumber: job.number
    )
    hand(
      .page(
        Summary(
          id: checked.page.id,
          truthPath: job.truthPath,
          cannotCheck: checked.verification.cannotCheck,
          counts: VerificationSummary([checked.verification]),
          outcome: checked.outcome,
          changes: leavesPending
            ? TruthPending.changes(of: checked, truthPath: job.truthPath, failOn: failOn) : []
        )
      )
    )
    for (number, report) in reports.enumerated() {
      report.forEachPiece(of: reported) { hand(.piece($0, of: number)) }
    }
  }

  /// What comes of a page that waits until its file is read, its text packed.
  private enum HeldStep: Sendable {
    case small(Step)
    case entry(PackedBytes, of: Int)
    case more(PackedBytes, of: Int)

    init(_ step: Step) {
      switch step {
      case .piece(.entry(let text), let report):
        self = .entry(PackedBytes(Array(text.utf8)), of: report)
      case .piece(.more(let text), let report):
        self = .more(PackedBytes(Array(text.utf8)), of: report)
      default: self = .small(step)
      }
    }

    var step: Step {
      switch self {
      case .small(let step): step
      case .entry(let bytes, let report): .piece(.entry(Self.text(bytes)), of: report)
      case .more(let bytes, let report): .piece(.more(Self.text(bytes)), of: report)
      }
    }

    private static func text(_ bytes: PackedBytes) -> String {
      String(decoding: bytes.unpacked, as: UTF8.self)
    }
  }
}
