import AsQuoted
import Reports

/// Reads pages and writes what they hold.
struct ExtractRun {
  let format: ExtractionFormat
  let options: ReportOptions
  let reading: ReadingOptions
  let console: Console

  func run(_ paths: [String]) async -> Int32 {
    var list = PageList()
    var status: Int32 = 0
    for path in paths {
      do throws(FileError) {
        try list.add(path, on: console)
      } catch {
        console.error(error.path, error.message)
        status = 2
      }
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
    func deliver(_ step: ExtractedPages.Step<String>) {
      switch step {
      case .page(let page):
        if let problem = page.problem {
          output.error(page.id, problem.description)
          // What stands before a paywall is listed.
          if problem.cause != .paywall { status = 2 }
        }
        totals.add(page.counts)
        output.add([page.made], separators: [format.separator])
      case .note(let path, let message): output.note(path, message)
      }
    }
    output.write([format.head(options)])
    let work: @Sendable (String) -> [ExtractedPages.Step<String>] = { path in
      var steps: [ExtractedPages.Step<String>] = []
      reader.read(path, make: { format.page($0, options) }) { step in
        steps.append(step)
        return true
      }
      return steps
    }
    // Many files are read at once, and a long one by itself: its pages are written as they come.
    for group in LongFiles.groups(list.pages) {
      switch group {
      case .short(let paths):
        await OrderedWork.run(paths, jobs: reading.jobs, work: work) { steps in
          for step in steps { deliver(step) }
          output.advance()
          return output.isOpen
        }
      case .long(let path):
        reader.read(path, make: { format.page($0, options) }) { step in
          deliver(step)
          return output.isOpen
        }
        output.advance()
      }
      guard output.isOpen else { break }
    }
    output.write([format.end(totals, options)])
    return output.close() ? status : 2
  }
}
