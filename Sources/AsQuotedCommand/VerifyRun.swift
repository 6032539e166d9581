import AsQuoted
import Reports

/// Checks pages and writes reports.
struct VerifyRun {
  /// One report to be written.
  struct Report: Sendable {
    let format: VerificationFormat
    /// The file, or nil for standard output.
    let file: String?
    let options: ReportOptions
  }

  let reports: [Report]
  let reading: ReadingOptions
  let console: Console

  /// What is kept of a checked page: what came of it, and what each report says of it.
  private struct Written: Sendable {
    let id: String
    let verification: PageVerification
    let outcome: CheckedPage.Outcome
    let texts: [String]
  }

  /// What came of a file.
  private struct CheckedFile: Sendable {
    let path: String
    let pages: [Written]
    let damage: DamageNotes
  }

  func run(_ paths: [String], truth: String?, failOn: Severity) async -> Int32 {
    let plan = VerifyPlan(paths, truth: truth, on: console)
    var totals = RunTotals(failOn: failOn)
    for _ in 0..<plan.unreadable { totals.addUnreadable() }
    var output: ReportOutput
    do {
      let files = reports.map(\.file)
      output = try ReportOutput(to: files, on: console, total: plan.jobs.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    let separators = reports.map(\.format.separator)
    output.write(reports.map { $0.format.head($0.options) })
    await OrderedWork.run(plan.jobs, jobs: reading.jobs, work: work) { file in
      file.damage.tell(of: file.path) { output.error($0, $1) }
      if !file.damage.isEmpty { totals.addUnreadable() }
      for written in file.pages {
        if written.outcome == .cannotCheck, let cannotCheck = written.verification.cannotCheck {
          output.error(written.id, "can't be checked: \(cannotCheck.reason)")
        }
        totals.add(written.verification, written.outcome)
        output.add(written.texts, separators: separators)
      }
      output.advance()
      // A reader that has gone away still gets the exit status, so the check goes on.
      return true
    }
    output.write(reports.map { $0.format.end(totals, $0.options) })
    return output.close() ? Int32(totals.exitStatus) : 2
  }

  private var work: @Sendable (VerifyPlan.Job) -> CheckedFile {
    let (extractor, reports) = (reading.extractor(makesDigests: true, least: 0), reports)
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
          opensTruth: job.opensTruth && isFirst
        )
        return Written(
          id: checked.page.id,
          verification: checked.verification,
          outcome: checked.outcome,
          texts: reports.map { $0.format.page(reported, $0.options) }
        )
      }
      return CheckedFile(path: job.path, pages: pages, damage: damage)
    }
  }
}
