import AsQuoted
import Reports

/// Checks pages and writes reports.
struct VerifyRun {
  let reports: [ReportChoice<ReportedPage, RunTotals>]
  let reading: ReadingOptions
  /// Whether what does not pass is left beside the truths.
  let leavesPending: Bool
  let console: Console

  /// What is kept of a checked page: what came of it, and the entries of each report.
  private struct Written: Sendable {
    let id: String
    let verification: PageVerification
    let outcome: CheckedPage.Outcome
    let entries: [[String]]
    let changes: [PendingChange]
  }

  /// What came of a file.
  private struct CheckedFile: Sendable {
    let path: String
    let truthPath: String
    let pages: [Written]
    let damage: DamageNotes
  }

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
    await OrderedWork.run(plan.jobs, jobs: reading.jobs, work: work(failOn)) { file in
      file.damage.tell(of: file.path) { output.error($0, $1) }
      if !file.damage.isEmpty { totals.addUnreadable() }
      for written in file.pages {
        if written.outcome == .cannotCheck, let cannotCheck = written.verification.cannotCheck {
          output.error(written.id, "can't be checked: \(cannotCheck.reason)")
        }
        totals.add(written.verification, written.outcome)
        output.add(written.entries)
        pending.add(written.changes, to: file.truthPath)
      }
      output.advance()
      // A reader that has gone away still gets the exit status, so the check goes on.
      return true
    }
    pending.finish(&totals, &output)
    return output.finish(totals) ? Int32(totals.exitStatus) : 2
  }

  private func work(_ failOn: Severity) -> @Sendable (VerifyPlan.Job) -> CheckedFile {
    let leavesPending = leavesPending
    let reports = reports
    let extractor = reading.extractor(
      makesDigests: true,
      least: 0,
      keepsTraces: reports.contains { $0.format.printsTraces }
    )
    let choice = reading.pages.container.choice
    return { job in
      var damage = DamageNotes()
      let pages = job.verifier.check(
        at: job.path,
        by: extractor,
        choosing: choice,
        damaged: { damage.add($0) }
      ) { checked, isFirst in
        let reported = ReportedPage(
          checked: checked,
          truth: job.verifier.truth,
          truthPath: job.truthPath,
          opensTruth: job.opensTruth && isFirst,
          fileNumber: job.number
        )
        return Written(
          id: checked.page.id,
          verification: checked.verification,
          outcome: checked.outcome,
          entries: reports.map { $0.entries(of: reported) },
          changes: leavesPending
            ? TruthPending.changes(of: checked, truthPath: job.truthPath, failOn: failOn) : []
        )
      }
      return CheckedFile(
        path: job.path,
        truthPath: job.truthPath,
        pages: pages,
        damage: damage
      )
    }
  }
}
