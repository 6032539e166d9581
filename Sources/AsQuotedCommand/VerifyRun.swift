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

  /// A checked page and what each report says of it.
  private struct Written: Sendable {
    let checked: CheckedPage
    let texts: [String]
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
    await OrderedWork.run(plan.jobs, jobs: reading.jobs, work: work) { pages in
      for written in pages {
        if written.checked.outcome == .cannotCheck,
          let cannotCheck = written.checked.verification.cannotCheck
        {
          output.error(written.checked.page.id, "can't be checked: \(cannotCheck.reason)")
        }
        totals.add(written.checked)
        output.add(written.texts, separators: separators)
      }
      output.advance()
      // A reader that has gone away still gets the exit status, so the check goes on.
      return true
    }
    output.write(reports.map { $0.format.end(totals, $0.options) })
    return output.close() ? Int32(totals.exitStatus) : 2
  }

  private var work: @Sendable (VerifyPlan.Job) -> [Written] {
    let (extractor, reports) = (reading.extractor(makesDigests: true, least: 0), reports)
    return { job in
      extractor.pages(at: job.path).enumerated().map { number, page in
        let checked = job.verifier.check(page)
        let reported = ReportedPage(
          checked: checked,
          truth: job.verifier.truth,
          truthPath: job.truthPath,
          opensTruth: job.opensTruth && number == 0
        )
        return Written(
          checked: checked,
          texts: reports.map { $0.format.page(reported, $0.options) }
        )
      }
    }
  }
}
