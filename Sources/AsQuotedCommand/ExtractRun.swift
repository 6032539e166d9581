import AsQuoted
import Reports

/// Reads pages and writes what they hold.
struct ExtractRun {
  let reports: [ReportChoice<PageExtraction, ExtractionTotals>]
  let reading: ReadingOptions
  let console: Console

  func run(_ paths: [String]) async -> Int32 {
    var status: Int32 = 0
    let list = PageList(paths, on: console) { error in
      console.error(error.path, error.message)
      status = 2
    }
    var output: ReportOutput<PageExtraction, ExtractionTotals>
    do {
      output = try ReportOutput(reports, on: console, total: list.pages.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    var totals = ExtractionTotals()
    let reports = reports
    let reader = ExtractedPages(
      extractor: reading.extractor(makesDigests: false),
      choice: reading.pages.container.choice
    )
    let work: @Sendable (String, (ExtractedPages.Step<[[String]]>) -> Bool) -> Void = {
      path,
      emit in
      reader.read(path, make: { page in reports.map { $0.entries(of: page) } }, visit: emit)
    }
    output.start()
    await OrderedWork.stream(list.pages, jobs: reading.jobs, work: work) { step in
      switch step {
      case .output(.page(let page)):
        if let problem = page.problem {
          output.error(page.id, problem.description)
          status = 2
        }
        totals.add(page.counts)
        output.add(page.made)
      case .output(.note(let path, let message)): output.note(path, message)
      case .output(.damage(let path, let message)):
        output.error(path, message)
        status = 2
      case .end: output.advance()
      }
      return output.isOpen
    }
    return output.finish(totals) ? status : 2
  }
}
