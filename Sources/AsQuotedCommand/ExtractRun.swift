import AsQuoted
import Reports

/// Reads pages and writes what they hold.
struct ExtractRun {
  let format: ExtractionFormat
  let options: ReportOptions
  let reading: ReadingOptions
  let console: Console

  func run(_ paths: [String]) async -> Int32 {
    var status: Int32 = 0
    let list = PageList(paths, on: console) { error in
      console.error(error.path, error.message)
      status = 2
    }
    var output: ReportOutput
    do {
      output = try ReportOutput(to: [nil], on: console, total: list.pages.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    var totals = ExtractionTotals()
    let (format, options) = (format, options)
    let reader = ExtractedPages(
      extractor: reading.extractor(makesDigests: false),
      choice: reading.pages.container.choice
    )
    let work: @Sendable (String, (ExtractedPages.Step<String>) -> Bool) -> Void = { path, emit in
      reader.read(path, make: { format.page($0, options) }, visit: emit)
    }
    output.write([format.head(options)])
    await OrderedWork.stream(list.pages, jobs: reading.jobs, work: work) { step in
      switch step {
      case .output(.page(let page)):
        if let problem = page.problem {
          output.error(page.id, problem.description)
          // What stands before a paywall is listed.
          if problem.cause != .paywall { status = 2 }
        }
        totals.add(page.counts)
        output.add([page.made], separators: [format.separator])
      case .output(.note(let path, let message)): output.note(path, message)
      case .output(.damage(let path, let message)):
        output.error(path, message)
        status = 2
      case .end: output.advance()
      }
      return output.isOpen
    }
    output.write([format.end(totals, options)])
    return output.close() ? status : 2
  }
}
