import AsQuoted
import Reports

/// Looks for a claim in pages and writes what was found.
struct FindRun {
  let reports: [ReportChoice<SearchedPage, ClaimTotals>]
  let claim: Claim
  let failOn: Severity
  let reading: ReadingOptions
  let console: Console

  /// What is kept of a page: its numbers, and its entries of each report.
  private struct Searched: Sendable {
    let result: PageResult
    let entries: [[String]]
  }

  func run(_ paths: [String]) async -> Int32 {
    var totals = ClaimTotals(claim, failOn: failOn)
    let list = PageList(paths, on: console) { error in
      console.error(error.path, error.message)
      totals.addUnreadable()
    }
    var output: ReportOutput<SearchedPage, ClaimTotals>
    do {
      output = try ReportOutput(reports, on: console, total: list.pages.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    output.start()
    await OrderedWork.stream(list.pages, jobs: reading.jobs, work: work) { step in
      switch step {
      case .output(.page(let page)):
        // What stands before a paywall is searched; of other pages there is nothing to search.
        if let problem = page.problem { output.error(page.id, problem.description) }
        guard page.problem.map({ $0.cause == .paywall }) ?? true else {
          totals.addUnreadable()
          break
        }
        totals.add(page.made.result)
        output.add(page.made.entries)
      case .output(.note(let path, let message)): output.note(path, message)
      case .output(.damage(let path, let message)):
        output.error(path, message)
        totals.addUnreadable()
      case .end: output.advance()
      }
      // A reader that has gone away still gets the exit status.
      return true
    }
    return output.finish(totals) ? Int32(totals.exitStatus) : 2
  }

  private var work: @Sendable (String, (ExtractedPages.Step<Searched>) -> Bool) -> Void {
    let (reports, search) = (reports, ClaimSearch(claim))
    let makesDigests = reports.contains { $0.format.printsDigests }
    // A speaker who is named is judged as `verify` does; one who is only told has to be sure.
    let extractor =
      claim.speaker == nil
      ? reading.extractor(makesDigests: makesDigests)
      : reading.extractor(makesDigests: makesDigests, least: 0)
    let reader = ExtractedPages(extractor: extractor, choice: reading.pages.container.choice)
    return { path, emit in
      reader.read(
        path,
        make: { page in
          let searched = SearchedPage(page: page, hits: search.hits(in: page))
          return Searched(
            result: PageResult(searched),
            entries: reports.map { $0.entries(of: searched) }
          )
        },
        visit: emit
      )
    }
  }
}
