import AsQuoted

/// A page as a test suite, a quotation as a test case.
///
/// The layout is that which Ant's task wrote and Jenkins' schema describes: counts on every suite, its
/// properties first, no children of a test case but `error`, `failure` and `system-out`.
struct JUnitSuite {
  /// What a test case comes to.
  private enum Outcome { case passed, failed, error }

  private struct Case {
    let name: String
    var outcome = Outcome.passed
    var finding: PageFinding?
    /// What is said of a case that passed all the same.
    var remark: String?
  }

  /// Counts of test cases, for the suite and, added up, for the run.
  struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0

    /// As attributes.
    var attributes: [(name: String, value: String)] {
      [
        ("tests", String(tests)), ("failures", String(failures)), ("errors", String(errors)),
        ("skipped", "0"),
      ]
    }

    /// As a row of the report, from which they are added up.
    var row: String { "\(tests) \(failures) \(errors)" }

    init() {}

    /// The sum of rows.
    init(_ rows: [String]) {
      for row in rows {
        let numbers = row.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 3 else { continue }
        tests += numbers[0]
        failures += numbers[1]
        errors += numbers[2]
      }
    }
  }

  private static let wordsLimit = 60

  private let page: ReportedPage
  private let failOn: Severity
  private let findings: PageFindings
  /// The finding of each quotation of the truth, by number, or nil.
  private let ofQuotes: [Int?]
  /// The findings that are of no quotation of the truth, by number.
  private let others: [Int]
  /// The suite's counts.
  private(set) var counts = Counts()

  init(_ page: ReportedPage, failOn: Severity) {
    self.page = page
    self.failOn = failOn
    findings = PageFindings(page, FindingWords(ink: Ink(hasColour: false)))
    let quotes = page.checked.verification.quotes
    let ids = Set(quotes.map(\.id))
    var byID: [String: Int] = [:]
    var others: [Int] = []
    for number in findings.indices {
      guard let id = findings.mark(number).id, ids.contains(id) else {
        others.append(number)
        continue
      }
      if byID[id] == nil { byID[id] = number }
    }
    self.others = others
    ofQuotes = quotes.map { byID[$0.id] }
    count()
  }

  private mutating func count() {
    counts.tests = ofQuotes.count + others.count + (isKnownNotToBeChecked ? 1 : 0)
    for number in ofQuotes.compactMap(\.self) + others {
      switch outcome(findings.mark(number)) {
      case .passed: break
      case .failed: counts.failures += 1
      case .error: counts.errors += 1
      }
    }
  }

  private func outcome(_ mark: PageFindings.Mark) -> Outcome {
    if mark.kind == .cannotCheck { return .error }
    return mark.severity >= failOn ? .failed : .passed
  }

  /// Writes the suite's element.
  func write(to entries: ReportEntries) {
    let name = [("name", page.checked.page.id.onOneLine)]
    entries.write("  " + XMLText.opening("testsuite", name + counts.attributes + [("time", "0")]))
    let properties = properties.map { name, value in
      "      " + XMLText.element("property", [("name", name), ("value", value.onOneLine)]) + "\n"
    }
    entries.write("\n    <properties>\n\(properties.joined())    </properties>\n")
    forEachCase { entries.write("    \(element($0))\n") }
    entries.write("  </testsuite>\n")
  }

  private var properties: [(String, String)] {
    let (extraction, archive) = (page.checked.page, page.checked.page.archive)
    let values: [(String, String?)] = [
      ("truth", page.truthPath), ("curated", page.curated),
      ("url", extraction.url), ("captured", archive.captured), ("sha256", archive.sha256),
      ("payloadSha256", archive.payloadSHA256), ("textSha256", extraction.textSHA256),
      ("tool", ReportBasis.tool), ("notProven", ToolIdentity.notProven),
    ]
    return values.compactMap { name, value in value.map { (name, $0) } }
  }

  private func element(_ item: Case) -> String {
    let content =
      switch item.outcome {
      case .passed: item.remark.map { XMLText.element("system-out", [], XMLText.escaped($0)) } ?? ""
      case .failed: problem("failure", item.finding)
      case .error: problem("error", item.finding)
      }
    return XMLText.element(
      "testcase",
      [("name", item.name), ("classname", page.checked.page.id.onOneLine), ("time", "0")],
      content
    )
  }

  private func problem(_ name: String, _ finding: PageFinding?) -> String {
    guard let finding else { return "" }
    return XMLText.element(
      name,
      [("type", finding.kind.rawValue), ("message", "\(finding.title): \(finding.text)")],
      XMLText.escaped(FindingDetails.text(finding, of: page))
    )
  }

  // MARK: - Cases

  /// Hands out the cases: the truth's quotations first.
  private func forEachCase(_ body: (Case) -> Void) {
    let verification = page.checked.verification
    for (quote, number) in zip(verification.quotes, ofQuotes) {
      let name = "\(quote.id): \(quote.expected.text)".onOneLine.shortened(to: Self.wordsLimit)
      guard let number else {
        let isKnown = quote.severity != nil
        let remark = isKnown ? "\(quote.verdict.rawValue), as expected" : nil
        body(Case(name: name, remark: remark))
        continue
      }
      body(judged(name, findings[number]))
    }
    for (place, number) in others.enumerated() {
      let finding = findings[number]
      let words = finding.found?.text.onOneLine ?? finding.id ?? "the page"
      let text = "\(finding.kind.rawValue) \(place + 1): \(words)"
      body(judged(text.shortened(to: Self.wordsLimit), finding))
    }
    if isKnownNotToBeChecked, let cannotCheck = verification.cannotCheck {
      let remark = "cannot-check, as expected: \(cannotCheck.reason.onOneLine)"
      body(Case(name: "cannot-check: the page", remark: remark))
    }
  }

  private var isKnownNotToBeChecked: Bool {
    page.checked.outcome == .asExpected && page.checked.verification.cannotCheck != nil
  }

  private func judged(_ name: String, _ finding: PageFinding) -> Case {
    let outcome = outcome((finding.kind, finding.severity, finding.id))
    guard outcome == .passed else { return Case(name: name, outcome: outcome, finding: finding) }
    return Case(name: name, remark: FindingDetails.text(finding, of: page))
  }
}
