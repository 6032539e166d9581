import AsQuoted
import Reports

/// Goes through files and writes what they hold as it comes.
struct InspectRun {
  /// How many things that are no pages are listed of a file.
  static let listed = 20

  let reports: [ReportChoice<InspectedItem, InspectionTotals>]
  let showsAll: Bool
  let extractor: Extractor
  let choice: PageChoice
  let console: Console

  func run(_ paths: [String]) -> Int32 {
    var status: Int32 = 0
    let list = PageList(paths, on: console) { error in
      console.error(error.path, error.message)
      status = 2
    }
    var output: ReportOutput<InspectedItem, InspectionTotals>
    do {
      output = try ReportOutput(reports, on: console, total: list.pages.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    var totals = InspectionTotals()
    output.start()
    for (number, path) in list.pages.enumerated() where output.isOpen {
      let (counts, problem) = inspect(path, isFirst: number == 0, &output)
      totals.add(counts, problem)
      if let problem {
        output.error(path, problem.description)
        status = 2
      }
      // What is wrong with a part is told where the part is listed.
      if counts.damaged > 0 { status = 2 }
      output.advance()
    }
    return output.finish(totals) ? status : 2
  }

  private func inspect(
    _ path: String,
    isFirst: Bool,
    _ output: inout ReportOutput<InspectedItem, InspectionTotals>
  ) -> (InspectedCounts, PageProblem?) {
    var counts = InspectedCounts()
    var problem: PageProblem?
    var isOpened = false
    var isFirstItem = true
    var isContainer = false
    var pages = PageTally()
    func write(_ step: InspectedItem.Step, isFirst: Bool) {
      let item = InspectedItem(step, isFirst: isFirst)
      output.add(reports.map { $0.entries(of: item) })
    }
    func item(_ step: InspectedItem.Step) {
      write(step, isFirst: isFirstItem)
      isFirstItem = false
    }
    func open(_ header: ArchiveHeader?) {
      isContainer = header?.isContainer ?? false
      if !isOpened { write(.file(path: path, header), isFirst: isFirst) }
      isOpened = true
    }
    extractor.forEachItem(
      at: path,
      inOrder: true,
      where: { archive in
        pages.add(archive)
        return !isContainer || choice.mayContain(archive)
      }
    ) { found in
      switch found {
      case .opened(let header): open(header)
      // What stands for a whole file is of no format.
      case .page(let page) where page.archive.format == nil:
        open(nil)
        problem = page.problem
      case .page(let page):
        guard !isContainer || choice.contains(url: page.url) else {
          pages.note(page.url)
          break
        }
        counts.add(page)
        item(.page(page))
      case .other(let other):
        let isListed = showsAll || counts.others < Self.listed
        counts.add(other, isListed: isListed)
        if isListed { item(.other(other)) }
      case .damage(let damage):
        counts.addDamage()
        item(.damage(damage))
      }
      return output.isOpen
    }
    write(.end(counts, problem), isFirst: false)
    if pages.count > 0, counts.pages == 0 {
      output.note(path, pages.absence(of: choice, isListed: true))
    }
    return (counts, problem)
  }
}
