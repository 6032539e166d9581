import AsQuoted
import Reports

/// Reads pages and writes what they hold.
struct ExtractRun {
  let format: ExtractionFormat
  let options: ReportOptions
  let reading: ReadingOptions
  let console: Console

  /// A page and what the report says of it.
  private struct Written: Sendable {
    let page: PageExtraction
    let text: String
  }

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
    output.write([format.head(options)])
    await OrderedWork.run(list.pages, jobs: reading.jobs, work: work) { pages in
      for written in pages {
        if let problem = written.page.problem {
          output.error(written.page.id, problem.description)
          // What stands before a paywall is listed.
          if problem.cause != .paywall { status = 2 }
        }
        totals.add(written.page)
        output.add([written.text], separators: [format.separator])
      }
      output.advance()
      return output.isOpen
    }
    output.write([format.end(totals, options)])
    return output.close() ? status : 2
  }

  private var work: @Sendable (String) -> [Written] {
    let (extractor, format, options) = (
      reading.extractor(makesDigests: false), format, options
    )
    return { path in
      extractor.pages(at: path).map { Written(page: $0, text: format.page($0, options)) }
    }
  }
}
