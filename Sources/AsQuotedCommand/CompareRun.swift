import AsQuoted
import Reports

/// Reads copies, compares them and writes reports.
struct CompareRun {
  /// How many pages that are left out are told of one by one.
  private static let told = 10

  let reports: [ReportChoice<ComparedArticle, ComparisonTotals>]
  let reading: ReadingOptions
  let failOn: Severity
  let console: Console

  func run(_ paths: [String]) async -> Int32 {
    var unreadable: [ComparedArticle.Unreadable] = []
    func fail(_ path: String, _ reason: String) {
      console.error(path, reason)
      unreadable.append(ComparedArticle.Unreadable(path: path, reason: reason))
    }
    let list = PageList(paths, on: console) { fail($0.path, $0.message) }
    var output: ReportOutput<ComparedArticle, ComparisonTotals>
    do {
      output = try ReportOutput(reports, on: console, total: list.pages.count)
    } catch {
      console.error(error.path, error.message)
      return 2
    }
    let pages = reading.pages.container.choice
    var candidates: [CopyCandidate] = []
    await OrderedWork.stream(list.pages, jobs: reading.jobs, work: work(named: paths)) { step in
      switch step {
      case .output(.page(let page)): candidates.append(page.made)
      case .output(.note(let path, let message)): output.note(path, message)
      case .output(.damage(let path, let message)): fail(path, message)
      case .end: output.advance()
      }
      return true
    }
    let choice = CopyChoice(candidates, isByHand: pages.isByHand)
    for page in choice.unreadable { fail(page.id, page.problem?.description ?? "can't be read") }
    tell(choice.leftOut, fail)
    guard choice.copies.count > 1 else {
      console.error(
        paths.joined(separator: " "),
        choice.problem ?? Self.tooFew(choice.copies.first)
      )
      return 2
    }
    let article = ComparedArticle(
      comparison: CopyComparison(
        of: choice.copies,
        minimumConfidence: reading.confidence.minimum
      ),
      unreadable: unreadable,
      leftOut: choice.leftOut.count
    )
    let totals = ComparisonTotals(article, failOn: failOn)
    output.start()
    output.add(reports.map { $0.entries(of: article) })
    return output.finish(totals) ? Int32(totals.exitStatus) : 2
  }

  private typealias Step = ExtractedPages.Step<CopyCandidate>

  private func work(named paths: [String]) -> @Sendable (String, (Step) -> Bool) -> Void {
    let named = Set(paths.map(PageFinder.identity))
    // Every speaker is wanted: how sure the rules are is looked at when two are compared.
    let reader = ExtractedPages(
      extractor: reading.pages.extractor(makesDigests: true),
      choice: reading.pages.container.choice
    )
    return { path, emit in
      let isNamed = named.contains(PageFinder.identity(of: path))
      reader.read(path, make: { CopyCandidate($0, isNamed: isNamed) }, visit: emit)
    }
  }

  /// Says which pages are other articles: a fault only where a person named one.
  private func tell(_ leftOut: [CopyChoice.LeftOut], _ fail: (_ path: String, String) -> Void) {
    for page in leftOut where page.isNamed && page.isAlone { fail(page.id, page.reason) }
    let others = leftOut.filter { $0.isAlone && !$0.isNamed }
    for page in others.prefix(Self.told) { console.note(page.id, "left out: it \(page.reason)") }
    if others.count > Self.told {
      console.note(others[Self.told].id, "left out, as are \(others.count - Self.told - 1) more")
    }
    let ofContainers = leftOut.filter { !$0.isAlone }
    var seen: Set<String> = []
    for page in ofContainers where seen.insert(page.path).inserted {
      let number = ofContainers.count { $0.path == page.path }
      console.note(
        page.path,
        "\(number) \(number == 1 ? "page is" : "pages are") left out as no copy of the article;"
          + " asquoted inspect lists them, --url and --url-match choose by hand"
      )
    }
  }

  private static func tooFew(_ copy: PageExtraction?) -> String {
    let found =
      copy.map { "only one copy of the article, \($0.id), can be read" } ?? "no copy can be read"
    return
      "\(found); name two or more copies of one article, or a folder or container that holds them"
  }
}
